import type { Token } from '../text/token.ts';
import type { PlacedToken } from './published-paper.ts';
import { QUOTE } from './quote-limits.ts';
import { isWord, withoutLooks } from './quote-token.ts';

/**
 * The stretch of a paper that shares most runs of words with the quote, at one distance: as long as
 * the quote, and with what stands around it. Around it some of the same words may stand once more,
 * and be taken for those of the quote.
 */
export function findWindows(
  tokens: readonly PlacedToken[],
  words: readonly Token[],
): (readonly PlacedToken[])[] {
  const places = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
  // The first and the last word may be cut, so a short quote is looked for word by word.
  const size = Math.max(1, Math.min(QUOTE.run, words.length - 2));
  const gram = (list: readonly string[], at: number) => list.slice(at, at + size).join(' ');
  const paperWords = places.map((index) => withoutLooks(tokens[index]?.text ?? ''));
  const quoteWords = words.map(({ text }) => withoutLooks(text));
  const inQuote = new Map<string, number[]>();
  for (let at = 0; at <= words.length - size; at++) {
    const run = gram(quoteWords, at);
    inQuote.set(run, [...(inQuote.get(run) ?? []), at]);
  }
  const votes = new Map<number, number>();
  for (let at = 0; at <= paperWords.length - size; at++)
    for (const from of inQuote.get(gram(paperWords, at)) ?? [])
      votes.set(at - from, (votes.get(at - from) ?? 0) + 1);
  const near = (shift: number) => {
    let sum = 0;
    for (let offset = -QUOTE.reach; offset <= QUOTE.reach; offset++)
      sum += votes.get(shift + offset) ?? 0;
    return sum + (votes.get(shift) ?? 0) / QUOTE.atDistance;
  };
  const [best] = [...votes.keys()].sort((a, b) => near(b) - near(a));
  if (best === undefined) return [];
  return [0, QUOTE.reach].map((reach) => {
    const first = places[Math.max(0, best - reach)] ?? 0;
    const last =
      places[Math.min(places.length - 1, best + words.length - 1 + reach)] ?? tokens.length - 1;
    return tokens.slice(first, last + 1);
  });
}
