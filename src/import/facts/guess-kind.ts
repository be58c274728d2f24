import type { Kind } from '../../domain/papers/labels.ts';

/** What tells a paper's kind, the surest first. */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['minutes', /\p{L}*referat|beslutningsprotokol|^protokol\b|\bprotokol fra\b/iu],
  ['agenda', /\bdagsorden\b/i],
  ['consultation', /\bhøringssvar\b/i],
  ['agreement', /\b(?:\p{L}*)aftale\b/iu],
  ['contract', /\b(?:\p{L}*)kontrakt\b/iu],
  ['accounts', /\b(?:\p{L}*)regnskab(?:et)?\b/iu],
  ['budget', /\b(?:\p{L}*)budget(?:tet|oversigt|opfølgning)?\b/iu],
  ['recommendation', /\bindstilling\b/i],
  ['report', /\b(?:\p{L}*)(?:rapport|redegørelse)\b/iu],
  ['memo', /\b(?:\p{L}*)notat\b/iu],
  ['presentation', /\boplæg\b/i],
  ['plan', /\b(?:\p{L}*)(?:plan|strategi)\b/iu],
];

/** How many first lines of a paper may say what it is, and how long these are, in characters. */
const HEAD = 8;
const LONGEST_LABEL = 30;

const CLOSING = /^(?:med )?venlige? hilsen/im;
const GREETING = /^kære\b/im;

/**
 * A paper's kind: a letter by its greeting and closing, else what the title begins with, what
 * stands in it or in the file's name.
 */
export function guessKind(title: string, name: string, text: string): Kind | undefined {
  const spelled = name.replace(/[-_.]/g, ' ');
  // Names of files may spell æ, ø and å with two letters.
  const danish = spelled.replace(/ae/gi, 'æ').replace(/oe/gi, 'ø').replace(/aa/gi, 'å');
  // Minutes may have their body's name as title, and say what they are below it.
  const labels = text
    .split('\n')
    .slice(0, HEAD)
    .filter((line) => line.length <= LONGEST_LABEL);
  const found = [title, spelled, danish, ...labels]
    .map((words) => signIn(words, 0) ?? signIn(words))
    .find((sign) => sign !== undefined);
  const isLetter = CLOSING.test(text) && GREETING.test(text);
  if (found && !(isLetter && found[0] !== 'consultation')) return found[0];
  return CLOSING.test(text) || GREETING.test(text) ? 'letter' : undefined;
}

/** The sign that stands in words, at a place when one is given. */
function signIn(words: string, at?: number) {
  return SIGNS.find(([, sign]) => {
    const index = sign.exec(words)?.index;
    return index !== undefined && (at === undefined || index === at);
  });
}
