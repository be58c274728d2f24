import { readAsked } from '../search/known-items.ts';
import { formatCount } from '../text/format.ts';
import { toPieces, toWords } from '../text/words.ts';

/** The most places that one card lists; who seeks an old one names its paper. */
export const MOST_PLACES = 6;
/** Up to so many letters a word keeps the `s` of its genitive. */
const SHORT = 4;

/** The words by which texts are asked for, once each, as an item has them. */
export function wordsOf(...texts: readonly (string | undefined)[]): string {
  return joined(texts.flatMap((text) => spellingsOf(text ?? '').flat()));
}

/** Lists of words as one, each word once. */
export function joined(words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => word.split(' ')))].filter(Boolean).join(' ');
}

/**
 * What must be asked when something is asked for by its name: all telling words of it, hyphens
 * joined or apart. Nothing when no word tells.
 */
export function asksByName(...names: readonly string[]): string[][] {
  const found = names
    .flatMap(spellingsOf)
    .filter((words) => words.length > 0)
    .map((words) => words.map(withGenitive));
  return found.filter(
    (words, at) => found.findIndex((other) => other.join(' ') === words.join(' ')) === at,
  );
}

/** Each way of asking, with more that must be asked. */
export function withNeeds(asks: readonly string[][], ...needs: readonly string[]): string[][] {
  return asks.map((ask) => [...ask, ...needs]);
}

/** What is asked for under its number: what the words of a mark are. */
export function markOf(text: string): string {
  const [mark] = readAsked(text);
  if (!mark?.includes('#')) throw new RangeError(`Not known by number: ${text}`);
  return mark;
}

/** A sentence with its full stop, which an abbreviation at its end has already. */
export function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** How many places there are of what is said, and whether some of them alone are listed. */
export function countPlaces(count: number, said: string): string {
  const counted = `${formatCount(count, 'sted', 'steder')} ${said}.`;
  return count > MOST_PLACES ? `${counted} Her er ${MOST_PLACES} af dem.` : counted;
}

/** The stem of a short word does not tell its genitive from it: `via vias`. */
function withGenitive(word: string): string {
  return word.length > SHORT || /[^a-z]/.test(word)
    ? word
    : joined([word, ...readAsked(`${word}s`)]);
}

function spellingsOf(text: string): string[][] {
  const apart = toWords(text).flatMap(({ word }) => (/\d/.test(word) ? [word] : toPieces(word)));
  const whole = readAsked(text);
  return apart.length > 0 && !/\d/.test(text)
    ? [whole, readAsked(text.replace(/(?<=\p{L})[-/:](?=\p{L})/gu, ' '))]
    : [whole];
}
