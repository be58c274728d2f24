/** The capital that says that nothing is shared; the last says that most letters are. */
const NONE = 'A'.charCodeAt(0);
const MOST = 'Z'.charCodeAt(0) - NONE;

/**
 * Sorted words in lower case as one string: each with what it shares with the one before as a
 * capital, `aftale`, `aftaler` → `AaftaleGr`.
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = countShared(words[at - 1] ?? '', word);
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `packWords` was given. */
export function unpackWords(packed: string): string[] {
  let former = '';
  return [...packed.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, capital = 'A', rest = '']) => {
    former = former.slice(0, capital.charCodeAt(0) - NONE) + rest;
    return former;
  });
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
