import { stem } from '../../text/danish.ts';
import { toSpellings } from '../../text/plain-letters.ts';
import { distance, isLikely, toleranceOf } from '../../text/spelling.ts';
import { LEAST_LETTERS, MEANT, SLIPS } from '../weights.ts';
import type { Alternative, Entry, Vocabulary } from './vocabulary.ts';
import { findForms, lacksLetters } from './word-forms.ts';

/**
 * Words that differ by a slip of the finger or two, those with the fewest. One that is right as it
 * is typed, `isRight`, is hardly a slip: a long one that differs by one letter at most.
 */
export function findTypos(typed: string, vocabulary: Vocabulary, isRight = false): Alternative[] {
  const plain = toSpellings(typed).at(-1) ?? '';
  const isDoubtful = isRight && plain.length < LEAST_LETTERS.rightSlip;
  const most = isDoubtful ? 0 : isRight ? 1 : toleranceOf(plain);
  if (most === 0 || /\d/.test(typed)) return [];
  const near = vocabulary
    .wordsNear(typed)
    .filter(
      ({ word, spellings }) =>
        !/\d/.test(word) && !(spellings.includes(plain) && lacksLetters(typed, word)),
    )
    .map((entry) => ({ words: [entry.word], slips: countSlips(plain, entry, most) }));
  const least = Math.min(...near.map(({ slips }) => slips), most + SLIPS.more);
  const meant = near
    .filter(({ slips }) => slips < least + SLIPS.spread && slips <= most + SLIPS.more)
    .map(
      ({ words, slips }): Alternative => ({
        words,
        weight: MEANT.typo - MEANT.slip * slips,
        relation: 'typo',
      }),
    );
  const related = meant.flatMap(({ words: [word = ''], weight }) =>
    findForms(word, vocabulary)
      .filter((form) => form.weight >= MEANT.misspeltForm && form.weight < MEANT.same)
      .map(
        (form): Alternative => ({
          words: form.words,
          weight: form.weight * weight,
          relation: 'typo',
        }),
      ),
  );
  return [...meant, ...related];
}

/**
 * Slips against the whole word; against its stem, a part of it or its beginning it counts a little
 * more.
 */
function countSlips(plain: string, { word, spellings, stems, parts }: Entry, most: number): number {
  const [whole = ''] = spellings;
  const count = (typed: string, other: string) =>
    isLikely(typed, other) ? distance(typed, other, most) : Number.POSITIVE_INFINITY;
  const slips = Math.min(
    count(plain, whole),
    count(stem(plain), stems[0] ?? '') + SLIPS.ofStem,
    ...parts.map((part) => count(plain, part) + SLIPS.ofPart),
    whole.length > plain.length
      ? count(plain, whole.slice(0, plain.length)) + SLIPS.ofPart
      : Number.POSITIVE_INFINITY,
  );
  // Rather the bare word than one with a hyphen.
  return slips + (/\P{L}/u.test(word) ? SLIPS.ofHyphen : 0);
}
