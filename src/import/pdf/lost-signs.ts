import type { Stretch } from './page/page.ts';

const LATIN = String.raw`\p{Script=Latin}`;
const NEAR = String.raw`${LATIN}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}`;
/** A letter of a script far away within a word: the number of a shape, taken for a letter. */
const FAR = String.raw`(?![${NEAR}\p{Script=Inherited}])\p{L}`;
/** Letters of other languages that widely used typefaces have at the places of `ti` and `tt`. */
const TAKEN = String.raw`\u019E\u019F\u01A9`;

/** A sign that the file has no letters for, as a pattern. */
export const LOST = [
  String.raw`(?:[\uFFFD\p{Co}${TAKEN}]|(?![\n\v\t\f])\p{Cc}`,
  `(?<=${LATIN})${FAR}|${FAR}(?=${LATIN}))`,
].join('|');

const LOST_ONE = new RegExp(LOST, 'u');
const LOST_ALL = new RegExp(LOST, 'gu');
const WORD = new RegExp(String.raw`\p{L}*${LOST}\p{L}*`, 'gu');
/** What a typeface may have as one sign. */
const LIGATURES = ['fi', 'fj', 'fl', 'ff', 'ffi', 'ffl', 'ft', 'ti', 'tt'];

/** The words that one with lost signs may be: at most two signs are lost. */
export function fillings(word: string, isKnown: (word: string) => boolean): string[] {
  const fill = (text: string) => LIGATURES.map((letters) => text.replace(LOST_ONE, letters));
  const whole = fill(word).flatMap((text) => (LOST_ONE.test(text) ? fill(text) : [text]));
  return whole.filter((text) => !LOST_ONE.test(text) && isKnown(text));
}

/** Two words as one, with letters that were lost between them. */
export function bridges(left: string, right: string, isKnown: (word: string) => boolean): string[] {
  return LIGATURES.map((letters) => left + letters + right).filter(isKnown);
}

/** What each lost sign of a paper stands for: the letters that make words of most it is in. */
export function learnLost(
  texts: readonly string[],
  isKnown: (word: string) => boolean,
): Map<string, string> {
  const votes = new Map<string, Map<string, Set<string>>>();
  for (const [word] of texts.flatMap((text) => [...text.matchAll(WORD)])) {
    const [sign = '', ...others] = word.match(LOST_ALL) ?? [];
    // One sign may stand for all that have no letters.
    if (others.length > 0 || sign === '\uFFFD') continue;
    const own = votes.get(sign) ?? new Map<string, Set<string>>();
    votes.set(sign, own);
    for (const letters of LIGATURES.filter((one) => isKnown(word.replace(sign, one))))
      own.set(letters, (own.get(letters) ?? new Set()).add(word));
  }
  return new Map([...votes].flatMap(([sign, own]) => winnerOf(sign, own)));
}

function winnerOf(sign: string, own: ReadonlyMap<string, ReadonlySet<string>>) {
  const [first, second] = [...own].sort(([, one], [, other]) => other.size - one.size);
  const isSure = first && first[1].size > (second?.[1].size ?? 0);
  return isSure ? [[sign, first[0]] as const] : [];
}

/** A word with its lost signs as what they stand for; nothing when it is not known of all. */
export function spelled(word: string, lost: ReadonlyMap<string, string>): string | undefined {
  const whole = word.replace(LOST_ALL, (sign) => lost.get(sign) ?? sign);
  return LOST_ONE.test(whole) ? undefined : whole;
}

/** What stands above a letter where a file prints its accent as a sign of its own. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u02DA', '\u030A'],
  ['\u00B4', '\u0301'],
  ['\u00A8', '\u0308'],
  ['\u0060', '\u0300'],
  ['\u02C6', '\u0302'],
]);

/** Stretches whose letters have the accents that are printed over them: `M˚` and `aling`. */
export function joinAccents(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const accent = last && stretch.x < last.right - 1 && ACCENTS.get(last.text.slice(-1));
    const [letter = '', ...rest] = stretch.text;
    const whole = accent ? `${letter}${accent}`.normalize('NFC') : '';
    if (!last || [...whole].length !== 1) {
      joined.push(stretch);
      continue;
    }
    joined.pop();
    const text = last.text.slice(0, -1);
    if (text.trim() !== '') joined.push({ ...last, text, right: stretch.x });
    joined.push({ ...stretch, text: whole + rest.join('') });
  }
  return joined;
}
