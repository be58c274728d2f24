import { globSync } from 'node:fs';
import { findNameFaults } from '../../domain/data/dataset-name.ts';
import { ContentError, formatFault } from '../../domain/papers/content-error.ts';
import { findDoubledDates, findMeetingFaults } from '../../domain/papers/meeting-faults.ts';
import { getPublisher } from '../../doors/publisher.ts';
import {
  readEnglish,
  readJoints,
  readMeanings,
  readRegister,
  readSynonyms,
} from '../../doors/register.ts';
import { readSource } from '../../verification/meeting-content.ts';
import { readPromises } from '../addresses/promises.ts';
import { withLine } from './fault-line.ts';
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
  const crossed = [
    ...meetings.flatMap(findMeetingFaults),
    ...findDoubledDates(meetings.map(({ id, timeline }) => ({ id, entries: timeline }))),
    ...findNameFaults(
      meetings.flatMap(({ id, tables }) => tables.map(({ name }) => ({ meeting: id, name }))),
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
    ].flatMap(tellOf),
    ...faults.map(formatFault),
    ...crossed.map(withLine).map(formatFault),
    ...checkReferences(),
    ...meetings.flatMap(({ id }) => tellOf(() => readSource('.', id))),
    ...papers,
  ];
}

/** What reading something fails with, when it is an author's mistake. */
function tellOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return [formatFault(withLine(error.fault))];
    throw error;
  }
}
