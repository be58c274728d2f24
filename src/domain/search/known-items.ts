import { root, stemOf } from '../text/danish.ts';
import { toSpellings } from '../text/plain-letters.ts';
import { toWords } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** Something with a page or place of its own that a reader may ask for by name. */
export interface KnownItem {
  /** What it is, in Danish: `Kommune`. */
  readonly kind: string;
  readonly name: string;
  /** What else it may be called. */
  readonly also: readonly string[];
  /** Where it is, with the base. */
  readonly path: string;
  /** What is told of it; a question whose words all stand there is answered by it. */
  readonly tells: string;
}

/**
 * Whether what was typed asks for an item and nothing else: its name, alone or with words of what
 * is told of it. `hvad betaler Skive` asks for Skive, of which is told what it betaler.
 */
export function asksFor(
  typed: string,
  { kind, name, also, tells }: Omit<KnownItem, 'path'>,
): boolean {
  const asked = toTelling(typed);
  const told = new Set(toTelling(`${kind} ${tells}`));
  return [name, ...also].some((called) => {
    const named = toTelling(called);
    const rest = asked.filter((word) => !named.includes(word));
    return (
      named.length > 0 &&
      named.every((word) => asked.includes(word)) &&
      rest.every((word) => told.has(word))
    );
  });
}

/** What the telling words of a text begin with: `punkt 3.2` → `pun`, `32`. */
export function beginningsOf(text: string): string[] {
  return [...new Set(toTelling(text).map((word) => word.slice(0, 3)))];
}

/**
 * The roots of the words that tell something, of all if none does; without Danish letters, as
 * readers may type them.
 */
function toTelling(text: string): string[] {
  const words = toWords(text).map(({ word }) => word);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).flatMap((word) =>
    toSpellings(root(stemOf(word))).slice(-1),
  );
}
