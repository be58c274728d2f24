import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { citationPath, withBase } from '../../domain/addresses/permalink.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { type BuiltSite, papersOf } from '../built-site.ts';
import { readContent } from '../content/read-content.ts';
import type { ServedPaper } from '../served-page.ts';

type Appendix = MeetingFiles['appendices'][number];

/** What is told of a paper to machines, wherever it is told. */
interface Told {
  readonly title: unknown;
  readonly url: unknown;
  readonly meeting: unknown;
  readonly authors: readonly unknown[];
  /** Where its numbers stand. */
  readonly numbers: string;
}

/**
 * Papers that have no page, and papers of which search engines or citations are told what their
 * front matter does not say.
 */
export function checkMachineReadable(site: BuiltSite): string[] {
  const served = new Map(papersOf(site).map(({ path, paper }) => [path, paper]));
  return readContent().meetings.flatMap((files) =>
    files.appendices.flatMap((appendix) => {
      const path = `/${files.id}/${appendix.slug}/`;
      const paper = served.get(path);
      if (!paper) return [`${path}: bilaget har ingen side, der er mærket som et bilag.`];
      const url = withBase(site.base, path);
      return [
        ...checkStructuredData(paper, appendix, files, url).map((fault) => `${path}: ${fault}`),
        ...['json', 'ris', 'bib'].flatMap((format) => {
          const file = citationPath(files.id, appendix.slug, format);
          const told = readCitation(format, readFileSync(join(site.folder, file), 'utf8'), files);
          return checkTold(told, appendix, files, url).map((fault) => `${file}: ${fault}`);
        }),
      ];
    }),
  );
}

/** What search engines are told of a paper, held against its front matter field by field. */
function checkStructuredData(
  { structuredData, printedTitle, title }: ServedPaper,
  { data }: Appendix,
  files: MeetingFiles,
  url: string,
): string[] {
  const told = structuredData ? JSON.parse(structuredData) : {};
  const people = (told.contributor ?? []).map(
    (person: { name?: string; jobTitle?: string; affiliation?: { name?: string } }) =>
      [person.name, person.jobTitle, person.affiliation?.name].filter(Boolean).join(', '),
  );
  const signed = data.signatories.map(({ name, role, organisation }) =>
    [name, role, organisation].filter(Boolean).join(', '),
  );
  const numbers = (told.identifier ?? []).map(({ value }: { value: string }) => value);
  const own = data.dates.find(({ isOwn }) => isOwn)?.date;
  const authors = (told.author ?? []).map(({ name }: { name: string }) => name);
  return [
    ...checkTold(
      {
        title: told.name,
        url: told.url,
        meeting: told.isPartOf?.name,
        authors,
        numbers: numbers.join(' '),
      },
      { slug: '', data },
      files,
      url,
    ),
    ...differ('underskriverne', people.join('; '), signed.join('; ')),
    ...differ('numrene', numbers.join(', '), [...data.caseIds, ...data.documentIds].join(', ')),
    ...differ('datoen', told.dateCreated ?? '', own ?? ''),
    ...differ('overskriften', printedTitle, data.title.replace(/\s+/g, ' ')),
    ...differ('den korte titel', title, data.shortTitle),
  ];
}

function checkTold(
  { title, url, meeting, authors, numbers }: Told,
  { data }: Appendix,
  files: MeetingFiles,
  expectedUrl: string,
): string[] {
  const organisations = data.signatories.flatMap(({ organisation }) => organisation ?? []);
  const known = data.sender ? [data.sender] : organisations;
  const lost = [...data.caseIds, ...data.documentIds].filter((id) => !numbers.includes(id));
  return [
    ...differ('titlen', title, data.title),
    ...differ('mødet', meeting, files.meeting.title),
    ...(String(url).endsWith(expectedUrl) ? [] : differ('adressen', url, expectedUrl)),
    ...authors.flatMap((name) =>
      known.includes(String(name)) ? [] : differ('afsenderen', name, known.join(' eller ')),
    ),
    ...(data.sender && authors.length === 0 ? differ('afsenderen', '', data.sender) : []),
    ...lost.map((id) => `nummeret ${id} mangler.`),
  ];
}

/** What a citation says, read back from the file. */
function readCitation(format: string, text: string, { meeting }: MeetingFiles): Told {
  if (format === 'ris') return readRis(text);
  const [item] = format === 'json' ? JSON.parse(text) : new Cite(text).data;
  const authors = (item?.author ?? []).map(
    ({ literal, family }: { literal?: string; family?: string }) => literal ?? family,
  );
  const note: string = item?.note ?? '';
  // BibTeX has no field for the meeting but the note.
  const inNote = note.includes(meeting.title) ? meeting.title : note;
  return {
    title: item?.title,
    url: item?.URL,
    meeting: format === 'bib' ? inNote : item?.['container-title'],
    authors,
    numbers: note,
  };
}

function readRis(text: string): Told {
  const lines = text.split('\r\n').map((line) => [line.slice(0, 2), line.slice(6)] as const);
  const first = (tag: string) => lines.find(([name]) => name === tag)?.[1];
  return {
    title: first('TI'),
    url: first('UR'),
    meeting: first('T2'),
    authors: lines.flatMap(([tag, value]) => (tag === 'AU' ? [value] : [])),
    numbers: first('N1') ?? '',
  };
}

function differ(what: string, found: unknown, expected: unknown): string[] {
  if (found === expected) return [];
  return [`${what} »${found}« svarer ikke til indholdet; der skulle stå »${expected}«.`];
}
