import { isContentsTitle } from '../facts/bundle-contents.ts';
import { findDays, MONTHS } from '../facts/find-dates.ts';
import { type Draft, lineOf } from './draft.ts';

const GREETING = /^kære\b/i;
const CLOSING = /^(?:med )?(?:venlig|kærlig)e? hilsen\b|^de bedste hilsner\b|^mvh\b/i;

/** How far down a letter's greeting may stand, in drafts. */
const HEAD = 30;

/** Fewest letters of a letter's subject: a shorter line is a name or a place. */
const SHORTEST_SUBJECT = 20;

/** Longest title, in characters. */
const LONGEST_TITLE = 200;

/** What only letters and heads have: a date, a number of a case, how to reach someone. */
const CONTACT = new RegExp(
  '@|https?:|www\\.|^(?:dato|te?lf?|telefon|mobil|e-?mail|mail|direkte|ref|til|fra|cc|cvr|ean' +
    '|sag(?:en)?s?(?:nr|nummer|behandler| id)|journal(?:nr|nummer)|j\\.? ?nr|dok(?:nr|\\.))\\b',
  'i',
);

/** A line that begins with a day: `Aavang, den 3. maj 2025`, `Tirsdag den 24. juni 2025`. */
const DAY =
  /^(?:\p{L}[\p{L} ]*,\s|(?:man|tirs|ons|tors|fre|lør|søn)dag\s)?(?:den |d\. ?)?\d{1,2}[.\-/]/iu;

/** A month alone: `Oktober 2025`. */
const MONTH = new RegExp(`^(?:${MONTHS.join('|')}) \\d{4}$`, 'i');

/** The part of a paper that is a letter's head, and that which is its close. */
export interface Letter {
  /** Where the greeting stands. */
  readonly greeting: number;
  /** Where the closing stands. */
  readonly closing: number;
}

/** Where a letter's greeting and its closing stand: -1, and behind all, where there are none. */
export function letterIn(drafts: readonly Draft[]): Letter {
  const greeting = drafts.slice(0, HEAD).findIndex((draft) => isLine(draft, GREETING));
  const closing = drafts.findIndex((draft, at) => at > greeting && isLine(draft, CLOSING));
  return { greeting, closing: closing < 0 ? drafts.length : closing };
}

function isLine(draft: Draft, form: RegExp): boolean {
  return draft.kind === 'lines' && form.test(draft.lines[0] ?? '');
}

/** Whether a line tells a date, a number, or how to reach someone: it is no heading. */
export function isContact(line: string): boolean {
  return CONTACT.test(line) || MONTH.test(line) || (DAY.test(line) && findDays(line).length > 0);
}

/** Where a paper's title stands: a letter's subject, or else its first line; -1 without one. */
export function titleIn(drafts: readonly Draft[], { greeting }: Letter): number {
  if (greeting < 0) {
    const first = drafts.findIndex(({ kind }) => kind !== 'note');
    const draft = drafts[first];
    const line = lineOf(draft);
    const isLabel = draft?.kind === 'lines' && draft.isLabel;
    return line !== undefined && !isLabel && isTitle(line) ? first : -1;
  }
  const subjects = drafts.slice(0, greeting).flatMap((draft, at) => {
    const line = lineOf(draft) ?? '';
    const isSubject = line.length >= SHORTEST_SUBJECT && isTitle(line) && !isContact(line);
    return isSubject && !line.endsWith(':') ? [{ at, length: line.length }] : [];
  });
  const [longest] = subjects.toSorted((one, other) => other.length - one.length);
  return longest?.at ?? -1;
}

function isTitle(line: string): boolean {
  const isWords = /\p{L}{2}/u.test(line) && !isContentsTitle(line);
  return isWords && line.length <= LONGEST_TITLE && !/[,;:]$/.test(line);
}
