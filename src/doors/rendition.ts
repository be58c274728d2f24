import { getEntry } from 'astro:content';
import { ContentError } from '../domain/papers/content-error.ts';
import type { Ledger } from '../schemas/index.ts';
import { readSource } from '../verification/meeting-content.ts';
import { type Tally, tallySource } from '../verification/source-tokens.ts';
import type { Meeting } from './meetings.ts';

/**
 * How a meeting's source became its pages: the ledger, and what became of each word. Throws a
 * ContentError when there is no ledger.
 */
export async function getRendition(meeting: Meeting): Promise<{ ledger: Ledger; tally: Tally }> {
  const ledger = (await getEntry('ledgers', `${meeting.id}/ledger`))?.data;
  if (!ledger)
    throw new ContentError('filen mangler.', {
      file: `src/content/${meeting.id}/ledger.yaml`,
      hint: 'Lav den; tag et tidligere mødes som forlæg.',
    });
  const ranges = [
    ...(meeting.contentsLines ? [meeting.contentsLines] : []),
    ...meeting.appendices.map(({ sourceLines }) => sourceLines),
  ];
  return { ledger, tally: tallySource(getSource(meeting.id), ranges, ledger) };
}

/**
 * The lines of a meeting's source. Throws a ContentError when it is not the file the papers were
 * made from.
 */
export function getSource(meeting: string): string[] {
  return readSource('.', meeting);
}
