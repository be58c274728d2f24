import { addressOf, appendixPath } from '../../domain/addresses/permalink.ts';
import { factsOf, headline } from '../../domain/papers/facts.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { type BuiltSite, papersOf } from '../built-site.ts';
import { readContent } from '../content/read-content.ts';
import type { ServedPaper } from '../served-page.ts';
import { checkCitations, findStrayCitations } from './citations.ts';
import { checkData } from './data-files.ts';
import { type Appendix, checkTold, differ } from './told.ts';

/**
 * Papers that have no page, papers of which readers, search engines or citations are told what
 * their front matter does not say, and data that are not those of the content.
 */
export function checkMachineReadable(site: BuiltSite): string[] {
  const served = new Map(papersOf(site).map(({ path, paper }) => [path, paper]));
  const { meetings } = readContent();
  const faults = meetings.flatMap((files) =>
    files.appendices.flatMap((appendix) => {
      const path = appendixPath(files.id, appendix.slug);
      const url = addressOf(path, site.base, site.host);
      return [
        ...checkPaper(path, served.get(path), appendix, files, url),
        ...checkCitations(site, appendix, files, url),
      ];
    }),
  );
  return [...faults, ...findStrayCitations(site, meetings), ...checkData(site, meetings)];
}

function checkPaper(
  path: string,
  paper: ServedPaper | undefined,
  appendix: Appendix,
  files: MeetingFiles,
  url: string,
): string[] {
  if (!paper) return [`${path}: bilaget har ingen side, der er mærket som et bilag.`];
  return [
    ...checkTitleBlock(paper, appendix),
    ...checkStructuredData(paper, appendix, files, url),
  ].map((fault) => `${path}: ${fault}`);
}

/** What stands above a paper's words, held against its front matter. */
function checkTitleBlock(
  { printedTitle, title, overTitle, facts }: ServedPaper,
  { data }: Appendix,
): string[] {
  const known = factsOf(data).flatMap(({ label, values }) => [label, ...values]);
  return [
    ...differ('overskriften', printedTitle, data.title.replace(/\s+/g, ' ')),
    ...differ('den korte titel', title, data.shortTitle),
    ...differ('linjen over overskriften', overTitle, headline(data)),
    ...differ('oplysningerne under overskriften', facts.join(' · '), known.join(' · ')),
  ];
}

/** What search engines are told of a paper, held against its front matter field by field. */
function checkStructuredData(
  { structuredData: [script = '{}', ...others] }: ServedPaper,
  { data }: Appendix,
  files: MeetingFiles,
  url: string,
): string[] {
  const told = JSON.parse(script);
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
    ...(others.length > 0 ? ['søgemaskiner får mere end én ting at vide.'] : []),
    ...differ('arten', told['@type'], 'DigitalDocument'),
    ...differ('underskriverne', people.join('; '), signed.join('; ')),
    ...differ('numrene', numbers.join(', '), [...data.caseIds, ...data.documentIds].join(', ')),
    ...differ('datoen', told.dateCreated ?? '', own ?? ''),
  ];
}
