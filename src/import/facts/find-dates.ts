import { isDay } from '../../domain/text/partial-date.ts';

/** The months as they are printed. */
export const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

const FORMS = [
  new RegExp(`\\b(?<day>\\d{1,2})\\.?\\s?(?<name>${MONTHS.join('|')})\\s(?<year>\\d{4})\\b`, 'gi'),
  /\b(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})\b/g,
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/g,
];

/** The days printed in a text, `2025-06-16`, in the order they stand. */
export function findDays(text: string): string[] {
  const found = FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, groups = {} }) => {
      const { day = '', month, name, year = '' } = groups;
      const number = month ?? `${MONTHS.indexOf((name ?? '').toLowerCase()) + 1}`;
      return { index, date: `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}` };
    }),
  );
  return found
    .filter(({ date }) => isDay(date))
    .sort((one, other) => one.index - other.index)
    .map(({ date }) => date);
}
