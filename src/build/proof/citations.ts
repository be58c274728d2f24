import { globSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { citationPath } from '../../domain/addresses/permalink.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { type BuiltSite, readSiteFile } from '../built-site.ts';
import { type Appendix, checkTold, differ, type Told } from './told.ts';

/** The formats of citations, by the endings of their files. */
const FORMATS = ['bib', 'json', 'ris'];

/** The citations of a paper at `url`, read back and held against its front matter. */
export function checkCitations(
  site: BuiltSite,
  appendix: Appendix,
  files: MeetingFiles,
  url: string,
): string[] {
  return FORMATS.flatMap((format) => {
    const file = citationPath(files.id, appendix.slug, format);
    const text = readSiteFile(site.folder, file);
    if (text === undefined) return [`${file}: filen er ikke der.`];
    const told = readCitation(format, text, files);
    return [
      ...checkTold(told, appendix, files, url),
      ...differ('datoen', told.date ?? '', appendix.data.dates[0]?.date ?? ''),
    ].map((fault) => `${file}: ${fault}`);
  });
}

/** Citations of papers that there are not. */
export function findStrayCitations(
  { folder }: BuiltSite,
  meetings: readonly MeetingFiles[],
): string[] {
  const known = new Set(
    meetings.flatMap(({ id, slugs }) =>
      slugs.flatMap((slug) => FORMATS.map((format) => citationPath(id, slug, format))),
    ),
  );
  const found = globSync('citat/*/*', { cwd: folder }).map((file) => `/${file}`);
  return found
    .filter((file) => !known.has(file.replaceAll('\\', '/')))
    .map((file) => `${file}: filen hører ikke til noget bilag.`);
}

/** What a citation says, read back from the file. */
function readCitation(format: string, text: string, { meeting }: MeetingFiles): Told {
  if (format === 'ris') return readRis(text);
  const [item] = format === 'json' ? JSON.parse(text) : new Cite(text).data;
  const authors = (item?.author ?? []).map(
    ({ literal, family }: { literal?: string; family?: string }) => literal ?? family,
  );
  const note: string = item?.note ?? '';
  const date: readonly number[] = item?.issued?.['date-parts']?.[0] ?? [];
  // BibTeX has no field for the meeting but the note.
  const inNote = note.includes(meeting.title) ? meeting.title : note;
  return {
    title: item?.title,
    url: item?.URL,
    meeting: format === 'bib' ? inNote : item?.['container-title'],
    authors,
    numbers: note,
    date: date.map((part) => `${part}`.padStart(2, '0')).join('-'),
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
    date: first('DA')?.replaceAll('/', '-'),
  };
}
