import { pick } from '../random.ts';

const ONSETS =
  'b bl br d dr f fl fr g gl gr h hj j k kl kn kr l m n p pl pr r s sk skr sl sm sn sp st t v';
const VOWELS = 'a e i o u y æ ø å a e e i o';
const CODAS = 'b d ft g k l ld lk ls lt m mp n nd ng nk r rd rk rm rn s sk st t v';
const ENDINGS = ['', 'e', 'en', 'er', 'ere', 'erne', 'ing', 'ingen', 'else', 'elser', 'isk', 'ede'];

/** Ends of made-up names, by the kind of what is named. */
const NAME_ENDINGS = {
  municipality: ['borg', 'strup', 'lev', 'sted', 'bjerg', 'havn'],
  organisation: ['fonden', 'styrelsen', 'rådet', 'udvalget', 'netværket'],
  programme: ['coach', 'spor', 'løft', 'booster'],
} as const;

/** From this length on a word of the papers is looked at by an editor: it may be a compound. */
export const LONG = 12;

/** What has names that can be made up. */
export type NamedKind = keyof typeof NAME_ENDINGS;

/**
 * A word that is not Danish, but could be, at least as long as a real one: `skramping`; from 12
 * letters on a compound, `klæld|frondelse`.
 */
export function inventWord(length: number, random: () => number): string {
  let word = inventStem(random);
  const ending = length > 6 ? pick(ENDINGS, random) : '';
  if (length >= LONG) word += '|';
  while (word.length + ending.length < length) word += inventStem(random);
  return word + ending;
}

/** A name that could be one, in small letters: `brønstrup`, `skaldfonden`. */
export function inventName(kind: NamedKind, random: () => number): string {
  return inventStem(random) + inventStem(random) + pick(NAME_ENDINGS[kind], random);
}

function inventStem(random: () => number): string {
  return [ONSETS, VOWELS, CODAS].map((sounds) => pick(sounds.split(' '), random)).join('');
}
