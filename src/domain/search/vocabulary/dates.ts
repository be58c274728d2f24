import type { Term } from '../query/query.ts';
import { MEANT_DATE } from '../weights.ts';
import type { Alternative, Vocabulary } from './vocabulary.ts';

const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');
const NAMES = MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join('|');
const YEAR = '((?:19|20)\\d\\d)';

/** How dates are typed: `27. marts 2019`, `5 dec 2018`, `27-3-2019`, `29/3`, `2019-03-27`. */
const DATES: readonly RegExp[] = [
  new RegExp(`(?<![\\d-])${YEAR}-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?![\\d-])`, 'g'),
  new RegExp(
    `(?<![\\d.,-])(?<day>\\d{1,2})[-./ ]{1,2}(?<month>\\d{1,2})[-./ ]{1,2}${YEAR}(?![\\d-])`,
    'g',
  ),
  /(?<![\d.,/-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/g,
  new RegExp(
    `(?<![\\d.,])(?<day>\\d{1,2})\\.? ?(?<name>${NAMES})\\.?(?![a-zæøå])(?: ${YEAR})?`,
    'g',
  ),
];

/** Takes the dates out of a text in lower case: each as a term that finds it in any spelling. */
export function takeDates(text: string, vocabulary: Vocabulary): { dates: Term[]; rest: string } {
  const dates: Term[] = [];
  let rest = text;
  for (const pattern of DATES) {
    rest = rest.replace(pattern, (whole, ...args) => {
      const { day, month, name = '' } = args.at(-1) as Partial<Record<string, string>>;
      const year = whole.match(new RegExp(YEAR))?.[0];
      const number = month
        ? Number(month)
        : MONTHS.findIndex((other) => other.startsWith(name.slice(0, 3))) + 1;
      if (Number(day) < 1 || Number(day) > 31 || number < 1 || number > 12) return whole;
      dates.push({
        text: whole.trim(),
        alternatives: toAlternatives(Number(day), number, year, vocabulary),
      });
      return ' ';
    });
  }
  return { dates, rest };
}

function toAlternatives(
  day: number,
  month: number,
  year: string | undefined,
  vocabulary: Vocabulary,
): Alternative[] {
  const name = MONTHS[month - 1] ?? '';
  const isSame = new RegExp(`^0?${day}[-./]0?${month}[-./]${year ?? '(?:20|19)?\\d\\d'}$`);
  const spelt = (words: string[], weight: number): Alternative => ({
    words,
    weight,
    relation: 'same',
  });
  return [
    spelt([`${day}`, name, ...(year ? [year] : [])], MEANT_DATE.full),
    ...vocabulary
      .wordsLike(`${day}`)
      .filter(({ word }) => isSame.test(word))
      .map(({ word }) => spelt([word], MEANT_DATE.digits)),
    spelt([`${day}`, name.slice(0, 3)], MEANT_DATE.shortMonth),
    ...(year ? [spelt([`${day}`, name], MEANT_DATE.withoutYear)] : []),
  ];
}
