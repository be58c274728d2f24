import { stem } from '../../text/danish.ts';
import { toSpellings } from '../../text/plain-letters.ts';
import { LEAST_LETTERS, MOST } from '../weights.ts';
import type { Entry } from './vocabulary.ts';

/** Two or three words of the papers that were typed as one: `smartindustri` → `smart industri`. */
export function findSplit(typed: string, entries: readonly Entry[]): string[][] {
  const plain = toSpellings(typed).at(-1) ?? '';
  if (plain.length < LEAST_LETTERS.split || /\d/.test(plain)) return [];
  const known = new Map(
    entries.flatMap(({ word, spellings }) =>
      spellings.map((spelling) => [spelling, word] as const),
    ),
  );
  const find = (rest: string) =>
    known.get(rest) ??
    (rest.length < LEAST_LETTERS.lastForm
      ? undefined
      : entries.find(({ stems }) => stems.includes(stem(rest)))?.word);
  const split = (rest: string, most: number): string[] | undefined => {
    for (let at = rest.length - LEAST_LETTERS.lastPart; at >= LEAST_LETTERS.firstPart; at--) {
      const first = known.get(rest.slice(0, at));
      if (first === undefined) continue;
      const last = find(rest.slice(at));
      const others =
        last === undefined ? (most > 2 ? split(rest.slice(at), most - 1) : undefined) : [last];
      if (others) return [first, ...others];
    }
    return undefined;
  };
  const words = split(plain, MOST.splits);
  return words ? [words] : [];
}
