import { toPlainLetters } from '../../text/plain-letters.ts';
import { toPieces } from '../../text/words.ts';
import { LEAST_LETTERS, MEANT_NUMBER } from '../weights.ts';
import type { Alternative, Entry } from './vocabulary.ts';

/**
 * What a typed number may be in the papers: `13004205`, `36,8 mio`, `06983`, `9528000`, `40236880`.
 */
export function findNumbers(typed: string, entries: readonly Entry[]): Alternative[] {
  const [amount = '', unit = ''] = typed.split(' ');
  const digits = toPlainLetters(amount);
  const numbers = entries.filter(({ word }) => /\d/.test(word));
  const isKnown = numbers.some(({ word }) => word === amount);
  const whole = (isKnown ? unitsOf(unit) : []).map(
    (name): Alternative => ({
      words: [amount, name],
      weight: MEANT_NUMBER.same,
      relation: 'same',
    }),
  );
  const found = numbers.flatMap(({ word, spellings: [plain = ''] }): Alternative[] => {
    const weight = unit ? weighRounded(amount, unit, word) : weigh(amount, digits, word, plain);
    return weight
      ? [{ words: [word], weight, relation: weight === MEANT_NUMBER.same ? 'same' : 'number' }]
      : [];
  });
  return [...whole, ...found, ...(unit ? [] : findGroups(digits, numbers))];
}

/** How the papers may write a unit: a sign is no word. */
function unitsOf(unit: string): string[] {
  const isShare = ['%', 'procent', 'pct'].includes(unit);
  return isShare ? ['procent', 'pct'] : unit ? [unit] : [];
}

function weigh(amount: string, digits: string, word: string, plain: string): number | undefined {
  const isName = /[a-z]|\d-\d/.test(word);
  if (word === amount) return MEANT_NUMBER.same;
  // Few digits otherwise set are another number: 2.1 is not 21.
  const isSet = digits.length >= LEAST_LETTERS.digitsSet || parse(word) === parse(amount);
  if (plain === digits && isSet) return MEANT_NUMBER.digits;
  if (isName && toPieces(word).includes(amount)) return MEANT_NUMBER.pieceOfName;
  if (isName && digits.length >= LEAST_LETTERS.digitsInside && plain.includes(digits))
    return MEANT_NUMBER.insideName;
  // Thousands of kroner, typed in kroner.
  const isThousands = /000$/.test(digits) && plain.length >= LEAST_LETTERS.thousands;
  if (isThousands && digits.replace(/(?:000)+$/, '') === plain) return MEANT_NUMBER.thousands;
  if (amount.includes(',') && isRounded(amount, [1], word)) return MEANT_NUMBER.rounded;
  if (digits.length >= LEAST_LETTERS.digitsAtBeginning && plain.startsWith(digits))
    return MEANT_NUMBER.beginning;
  return undefined;
}

function weighRounded(amount: string, unit: string, word: string): number | undefined {
  const scales = unit.startsWith('m') ? [1, 1e3, 1e6] : [1, 1e3];
  if (!isRounded(amount, scales, word)) return undefined;
  return word === amount ? MEANT_NUMBER.withoutUnit : MEANT_NUMBER.roundedToUnit;
}

/**
 * Whether a printed number is what the reader rounded: `36,792` and `36.792` (in thousands) are
 * `36,8 mio`.
 */
function isRounded(typed: string, scales: readonly number[], printed: string): boolean {
  const [sought, value] = [parse(typed), parse(printed)];
  if (sought === undefined || value === undefined) return false;
  const decimals = typed.split(',')[1]?.length ?? 0;
  return scales.some((scale) => (value / scale).toFixed(decimals) === sought.toFixed(decimals));
}

function parse(number: string): number | undefined {
  const isDanish = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(number);
  return isDanish ? Number(number.replaceAll('.', '').replace(',', '.')) : undefined;
}

/** A telephone number that the papers write in groups: `40236880` → `4023` `6880`. */
function findGroups(digits: string, numbers: readonly Entry[]): Alternative[] {
  if (!/^\d{8}$/.test(digits)) return [];
  const known = new Set(numbers.map(({ word }) => word));
  return [/\d{4}/g, /\d{2}/g]
    .map((group) => digits.match(group) ?? [])
    .filter((words) => words.every((word) => known.has(word)))
    .map((words) => ({ words, weight: MEANT_NUMBER.groups, relation: 'number' }));
}
