import { globSync } from 'node:fs';
import { findContinuesFaults } from '../../domain/connections/same-matter.ts';
import { findNameFaults } from '../../domain/data/dataset-name.ts';
import { findNumberFaults } from '../../domain/papers/case-id.ts';
import { ContentError, type ContentFault, formatFault } from '../../domain/papers/content-error.ts';
import {
  findDoubledDates,
  findMeetingFaults,
  type MeetingFiles,
} from '../../domain/papers/meeting-faults.ts';
import { getNumberFormats } from '../../doors/case-ids.ts';
import { getPublisher } from '../../doors/publisher.ts';
import {
  readEnglish,
  readJoints,
  readMeanings,
  readRegister,
  readSynonyms,
} from '../../doors/register.ts';
import type { NumberFormat } from '../../schemas/index.ts';
import { findGaps } from '../../verification/gaps.ts';
import { checkLedger } from '../../verification/ledger-check.ts';
import { readMeetingSource, readSource } from '../../verification/meeting-content.ts';
import { readPromises } from '../addresses/promises.ts';
import { tellFault } from '../proof/tell-fault.ts';
import { withLine } from './fault-line.ts';
import { checkFigures } from './figure-check.ts';
import { checkOriginals } from './original-check.ts';
import { checkPaper } from './paper-check.ts';
import { readContent } from './read-content.ts';
import { checkReferences } from './reference-check.ts';

/**
 * All that is wrong in the content files, one sentence each: fields, references between files,
 * Markdown. It needs neither Astro nor a built page, so that an editor is told of everything before
 * anything is rendered.
 */
export async function checkContent(): Promise<string[]> {
  const { meetings, faults } = readContent();
  let formats: readonly NumberFormat[] = [];
  const formatFaults = tellOf(() => {
    formats = getNumberFormats();
    return [];
  });
  const crossed = [
    ...meetings.flatMap(findMeetingFaults),
    ...meetings.flatMap(checkFigures),
    ...meetings.flatMap((files) => findNumberFaults(files, formats)),
    ...findDoubledDates(meetings.map(({ id, timeline }) => ({ id, entries: timeline }))),
    ...findNameFaults(
      meetings.flatMap(({ id, tables }) => tables.map(({ name }) => ({ meeting: id, name }))),
    ),
    ...findContinuesFaults(
      meetings.flatMap(({ id, appendices }) =>
        appendices.map(({ slug, data }) => ({ ...data, id: `${id}/${slug}` })),
      ),
      meetings.flatMap(({ id, slugs }) => slugs.map((slug) => `${id}/${slug}`)),
    ),
  ];
  const papers: string[] = [];
  for (const file of globSync('src/content/*/*.mdx').sort())
    papers.push(...(await checkPaper(file.replaceAll('\\', '/'), meetings)));
  return [
    ...[
      readJoints,
      readRegister,
      readSynonyms,
      readMeanings,
      readEnglish,
      getPublisher,
      readPromises,
    ].flatMap((read) =>
      tellOf(() => {
        read();
        return [];
      }),
    ),
    ...formatFaults,
    ...faults.map(formatFault),
    ...crossed.map(withLine).map(formatFault),
    ...checkReferences(),
    ...meetings.flatMap(({ id }) => tellOf(() => checkOriginals(id).map(formatFault))),
    ...meetings.flatMap((files) => tellOf(() => checkSource(files, faults))),
    ...papers,
  ];
}

/**
 * What ledger and papers say of the lines of a meeting's source that is not so. Throws a
 * ContentError when the source is not what it should be.
 */
function checkSource(
  { id, meeting, slugs, appendices }: MeetingFiles,
  faults: readonly ContentFault[],
): string[] {
  const source = readSource('.', id);
  const ranges = [
    { path: id, lines: meeting.contentsLines },
    ...appendices.map(({ slug, data }) => ({ path: `${id}/${slug}`, lines: data.sourceLines })),
  ].flatMap(({ path, lines }) =>
    lines ? [{ path, lines: { first: lines.first, last: lines.last ?? lines.first } }] : [],
  );
  const isLedgerRead = faults.every(({ file }) => file !== `src/content/${id}/ledger.yaml`);
  const ledgerFaults = isLedgerRead ? checkLedger(source, readMeetingSource('.', id).ledger) : [];
  return [
    ...ledgerFaults.map((fault) => ({ where: 'ledger.yaml', ...fault })),
    ...(slugs.length === appendices.length ? findGaps(source, ranges, id) : []),
  ].map((fault) => tellFault(fault, id));
}

/** What reading something tells, or fails with, when it is an author's mistake. */
function tellOf(read: () => string[]): string[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) return [formatFault(withLine(error.fault))];
    throw error;
  }
}
