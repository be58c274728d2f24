import { findDays } from './find-dates.ts';

/** Longest line that a paper's own date stands in, in characters. */
const LONGEST = 100;

/** What says that the day after it is the paper's own: `Dato: 2. juni 2025`, `Mødedato`. */
const LABEL = /^(?:\p{L}*dato|dateret|den|d\.)(?:\s|:|$)/iu;

/** What says that the day after it is that of something else: `brev af 3. december 2024`. */
const OTHER = /(?:\b(?:af|fra|til|pr\.|inden|senest|siden)|[-–])\s+(?:den\s+|d\.\s*)?$/i;

/**
 * A paper's own day among the lines at its head, and which line has it: one that says so before
 * one that has little else. A sentence tells of another day.
 * @param isOfMeeting whether it is minutes or an agenda: these are `af` and `til` their own day
 */
export function findOwnDay(
  lines: readonly string[],
  isOfMeeting: boolean,
): { date: string; at: number } | undefined {
  const found = lines.flatMap((text, at) => {
    const line = text.trim();
    const [date] = isSentence(line) ? [] : findDays(line);
    if (!date) return [];
    const isLabelled = LABEL.test(line) || LABEL.test(lines[at - 1]?.trim() ?? '');
    const before = line.slice(0, line.search(/\d/));
    return !isLabelled && !isOfMeeting && OTHER.test(before) ? [] : [{ date, at, isLabelled }];
  });
  const own = found.find(({ isLabelled }) => isLabelled) ?? found[0];
  return own && { date: own.date, at: own.at };
}

function isSentence(line: string): boolean {
  return line.length > LONGEST || /[.;:,]$/.test(line);
}
