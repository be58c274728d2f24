/**
 * How many letters to add, leave out, change or swap with a neighbour to get from one word to the
 * other; Infinity when it takes more than `most`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let [former, previous]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, index) => index),
  ];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const isSwap = i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + change,
        isSwap ? (former[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [former, previous] = [previous, row];
  }
  return (previous[other.length] ?? 0) <= most
    ? (previous[other.length] ?? 0)
    : Number.POSITIVE_INFINITY;
}

/** What slips of the finger a typed word is forgiven, by its least length in letters. */
const FORGIVEN = {
  once: 4,
  twice: 9,
  /** A shorter one only letters that changed places: it is soon another word. */
  anySlip: 6,
} as const;

/** How many slips of the finger a word of this length is forgiven. */
export function toleranceOf(word: string): number {
  return word.length >= FORGIVEN.twice ? 2 : word.length >= FORGIVEN.once ? 1 : 0;
}

/** Whether one word can be a slip for the other: the first letter is seldom wrong. */
export function isLikely(typed: string, word: string): boolean {
  const isSwapped = typed[0] === word[1] && typed[1] === word[0];
  if (typed[0] !== word[0] && !isSwapped) return false;
  return (
    typed.length >= FORGIVEN.anySlip || [...typed].sort().join('') === [...word].sort().join('')
  );
}

/** How far a name may be from the one that was meant: a part of its length, and not beyond. */
const MEANT = { part: 0.3, most: 4 } as const;

/** The one of the known names that was probably meant; nothing when none is near. */
export function nearestOf(typed: string, known: Iterable<string>): string | undefined {
  const most = Math.min(MEANT.most, Math.floor(typed.length * MEANT.part));
  const near = [...known]
    .map((name) => ({ name, slips: distance(typed, name, most) }))
    .filter(({ slips }) => slips <= most);
  return near.sort((one, other) => one.slips - other.slips)[0]?.name;
}

/** `Mente du »havnens-perle«? `, before what to type; empty when no known name is near. */
export function askMeant(typed: string, known: Iterable<string>): string {
  const nearest = nearestOf(typed, known);
  return nearest === undefined ? '' : `Mente du »${nearest}«? `;
}
