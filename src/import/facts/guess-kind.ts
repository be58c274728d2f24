import type { Kind } from '../../domain/papers/labels.ts';

/** What tells a paper's kind, the surest first. */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['minutes', /\b(?:beslutnings)?referat|beslutningsprotokol|\bprotokol fra\b/i],
  ['agenda', /\bdagsorden\b/i],
  ['consultation', /\bhøringssvar\b/i],
  ['agreement', /\b(?:\p{L}*)aftale\b/iu],
  ['contract', /\b(?:\p{L}*)kontrakt\b/iu],
  ['accounts', /\b(?:\p{L}*)regnskab(?:et)?\b/iu],
  ['budget', /\b(?:\p{L}*)budget(?:tet)?\b/iu],
  ['recommendation', /\bindstilling\b/i],
  ['report', /\b(?:\p{L}*)(?:rapport|redegørelse)\b/iu],
  ['memo', /\b(?:\p{L}*)notat\b/iu],
  ['presentation', /\boplæg\b/i],
  ['plan', /\b(?:\p{L}*)(?:plan|strategi)\b/iu],
];

const CLOSING = /^(?:med )?venlige? hilsen|^kære\b/im;

/** A paper's kind by its title and file name, or a letter by its greeting. */
export function guessKind(title: string, name: string, text: string): Kind | undefined {
  const spelled = name.replace(/[-_.]/g, ' ');
  // Names of files may spell æ, ø and å with two letters.
  const danish = spelled.replace(/ae/gi, 'æ').replace(/oe/gi, 'ø').replace(/aa/gi, 'å');
  const found = [title, spelled, danish]
    .map((words) => SIGNS.find(([, sign]) => sign.test(words)))
    .find((sign) => sign !== undefined);
  if (found) return found[0];
  return CLOSING.test(text) ? 'letter' : undefined;
}
