import { authorsOf } from '../../domain/citing/citation.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';

/** A paper as its file has it. */
export type Appendix = MeetingFiles['appendices'][number];

/** What is told of a paper to machines, wherever it is told. */
export interface Told {
  readonly title: unknown;
  readonly url: unknown;
  readonly meeting: unknown;
  readonly authors: readonly unknown[];
  /** Where its numbers stand. */
  readonly numbers: string;
  /** The date that it is cited by. */
  readonly date?: string | undefined;
}

/** What is told of a paper to machines, held against its front matter. */
export function checkTold(
  { title, url, meeting, authors, numbers }: Told,
  { data }: Appendix,
  files: MeetingFiles,
  expectedUrl: string,
): string[] {
  const lost = [...data.caseIds, ...data.documentIds].filter((id) => !numbers.includes(id));
  return [
    ...differ('titlen', title, data.title),
    ...differ('mødet', meeting, files.meeting.title),
    ...differ('adressen', url, expectedUrl),
    ...differ('afsenderen', authors.join(' og '), authorsOf(data).join(' og ')),
    ...lost.map((id) => `nummeret ${id} mangler.`),
  ];
}

/** What differs, as a sentence; nothing when it does not. A raised number may be told as plain. */
export function differ(what: string, found: unknown, expected: unknown): string[] {
  if (found === expected || plain(found) === plain(expected)) return [];
  return [`${what} »${found}« svarer ikke til indholdet; der skulle stå »${expected}«.`];
}

function plain(value: unknown): string {
  return String(value).normalize('NFKC');
}
