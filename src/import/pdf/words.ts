import { MENDINGS, mendingOf } from '../../domain/text/mendings.ts';
import type { Doubt, Mend } from '../received.ts';
import { bridges, fillings, LOST, spelled } from './lost-signs.ts';

/** What tells of a word whether there is such a one. */
export interface Words {
  readonly isWord: (word: string) => boolean;
  /** How often a word stands within the paper's lines, or two after one another; lower case. */
  readonly seen: ReadonlyMap<string, number>;
  /** What the paper's signs without letters stand for, as far as its words tell. */
  readonly lost?: ReadonlyMap<string, string>;
}

/** A text with its words as they are printed, and what was mended and guessed for it. */
export interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
  readonly doubts: readonly Doubt[];
}

const HYPHEN = '[-\\u00AD\\u2010\\u2011]';
/** Stands before a number that is printed raised and is no mark of a note: `m²`. */
export const RAISED = '\f';
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A parted word, one with a strange sign or in spaced letters, or two words that may be one. */
const TOKEN = new RegExp(
  [
    `(?<one>[\\p{L}\\d]+(?:${HYPHEN}[\\p{L}\\d]+)*)(?<hyphen>${HYPHEN})\\n(?<other>[\\p{L}\\d]+)`,
    `(?<base>[\\p{L}\\p{N}]*)${RAISED}(?<raised>[()\\[\\]\\d]+)`,
    `(?<strange>\\p{L}*(?:(?:[\\uFB00-\\uFB06]|${LOST})\\p{L}*)+)`,
    '(?<soft>\\p{L}+\\u00AD[\\p{L}\\u00AD]+)',
    '(?<![\\p{L}\\d])(?<spaced>(?:\\p{L} ){3,}\\p{L})(?![\\p{L}\\d])',
    `(?<![\\p{L}\\d])(?<left>\\p{L}\\p{Ll}*) (?<right>\\p{Ll}+)(?![\\p{L}\\d]|${HYPHEN})`,
  ].join('|'),
  'gu',
);
/** Words that a hyphen before belongs to another of: `økonomi- og erhvervsministeren`. */
const COORDINATION = /^(?:og|eller|samt|til|and|or)$/;

/** The words of a text whose lines end in `\n` where they go on, and in `\v` where they stay. */
export function mendWords(text: string, words: Words): Mended {
  const mends: Mend[] = [];
  const doubts: Doubt[] = [];
  let done = '';
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const { one, hyphen, other, base, raised, strange, soft, spaced, left, right } =
      found.groups ?? {};
    let mended: Mended = { text: found[0], mends: [], doubts: [] };
    if (one && hyphen && other) mended = joinHyphen(one, hyphen, other, words);
    else if (raised) mended = raise(base ?? '', raised);
    else if (strange) mended = restore(strange, words);
    else if (soft) mended = told(soft, soft.replace(/\u00AD/g, '-'));
    else if (spaced) mended = joinSpaced(spaced, words);
    else if (left && right) mended = joinLost(left, right, words);
    // The second of two words may belong to the one after it.
    if (left && mended.mends.length === 0) {
      TOKEN.lastIndex = found.index + left.length + 1;
      continue;
    }
    done += text.slice(from, found.index) + mended.text;
    from = found.index + found[0].length;
    mends.push(...mended.mends);
    doubts.push(...mended.doubts);
  }
  done += text.slice(from);
  return { text: done.replace(/ *\n/g, ' ').replace(/ *\v/g, '\n'), mends, doubts };
}

/** A word that a line's end parts, with or without its hyphen. */
function joinHyphen(one: string, hyphen: string, other: string, words: Words): Mended {
  const kept = { text: `${one}-${other}`, mends: [], doubts: [] };
  const joined = `${one}${other}`;
  const mend: Mend = { before: `${one}${hyphen} ${other}`, after: joined, reason: 'hyphen' };
  const without = { text: joined, mends: [mend], doubts: [] };
  if (hyphen === '\u00AD') return without;
  if (COORDINATION.test(other)) return { ...kept, text: `${one}- ${other}` };
  if (/\d$/.test(one) || /^[\p{Lu}\d]/u.test(other)) return kept;
  const last = one.split(new RegExp(HYPHEN)).at(-1) ?? one;
  if (words.seen.has(joined.toLowerCase())) return without;
  if (words.seen.has(`${one}-${other}`.toLowerCase())) return kept;
  if (isKnown(`${last}${other}`, words)) return without;
  // An abbreviation or a lone letter has its hyphen: `EU-midler`, `p-huse`.
  if (/^\p{Lu}{2,5}$/u.test(last) || last.length === 1) return kept;
  const areWords = isKnown(last, words) && isKnown(other, words);
  if (!areWords) return without;
  if (last.length <= 2) return kept;
  return { ...without, doubts: [doubtOf(joined, `${one}-${other}`)] };
}

function doubtOf(joined: string, kept: string): Doubt {
  return {
    taken: `»${joined}« er delt ved linjens ende og er læst som ét ord uden bindestreg.`,
    other: `Hører bindestregen til ordet, så skriv »${kept}«.`,
    weight: 0.4,
  };
}

/** A raised number as it is printed. */
function raise(base: string, number: string): Mended {
  const after = base + number.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
  return {
    text: after,
    mends: [{ before: base + number, after, reason: 'superscript' }],
    doubts: [],
  };
}

/** A word with ligatures, or with signs that have no letters in the file. */
function restore(strange: string, words: Words): Mended {
  const plain = strange.replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'));
  if (!new RegExp(LOST, 'u').test(plain)) return told(strange, plain);
  const found = fillings(plain, (word) => isKnown(word, words));
  const learned = spelled(plain, words.lost ?? new Map());
  const [word] = found;
  if (word !== undefined && found.length === 1) return told(strange, word);
  if (learned !== undefined && (found.length === 0 || found.includes(learned)))
    return told(strange, learned);
  if (!/\p{L}/u.test(plain)) return { text: strange, mends: [], doubts: [] };
  const doubt = {
    taken: `I »${strange}« er et tegn, som filen ikke har bogstaver for.`,
    other: 'Se på siden, hvad der står, og skriv ordet, som det er trykt.',
    weight: 0.8,
  };
  return { text: strange, mends: [], doubts: [doubt] };
}

/** Fewest letters in spaced letters that are a word though none is known. */
const LEAST_SPACED = 6;
/** What letterheads in spaced letters end in, after a name that no list of words has. */
const AUTHORITY = /(?<=..)kommune$/i;

/** Words in spaced letters, `R E F E R A T`: nothing but words tells where one ends. */
function joinSpaced(spaced: string, words: Words): Mended {
  const letters = spaced.replace(/ /g, '');
  if (isKnown(letters, words)) return told(spaced, letters);
  const parts = [...letters].map((_, at) => [letters.slice(0, at), letters.slice(at)] as const);
  const areAll = (is: (word: string) => boolean) =>
    parts.find(([left, right]) => left.length > 1 && is(left) && is(right));
  const own = areAll((word) => words.seen.has(word.toLowerCase()));
  const named = parts[letters.search(AUTHORITY)];
  const found = own ?? named ?? areAll((word) => isKnown(word, words));
  if (!found && letters.length < LEAST_SPACED) return { text: spaced, mends: [], doubts: [] };
  const text = found ? found.join(' ') : letters;
  const doubt = {
    taken: `»${text}« er trykt med luft mellem bogstaverne og læst sådan.`,
    other: 'Er ordene delt et andet sted, så skriv dem, som de er trykt.',
    weight: 0.5,
  };
  return { ...told(spaced, text), doubts: [doubt] };
}

/** Two words that are none, and one with the letters that were lost between them: `di ust`. */
function joinLost(left: string, right: string, words: Words): Mended {
  const none = { text: `${left} ${right}`, mends: [], doubts: [] };
  // What stands apart from the other elsewhere is a word, if of another language.
  const countOf = (text: string) => words.seen.get(text.toLowerCase()) ?? 0;
  const both = countOf(none.text);
  if (countOf(left) > both || countOf(right) > both) return none;
  if (isKnown(left, words) || isKnown(right, words)) return none;
  const found = bridges(left, right, (word) => isKnown(word, words));
  const [word] = found;
  return word !== undefined && found.length === 1 ? told(none.text, word) : none;
}

function told(before: string, after: string): Mended {
  const reasons = ['ligature', 'lost', 'sign'] as const;
  const reason =
    mendingOf(before, after) ?? reasons.find((name) => MENDINGS[name].isTrue(before, after));
  return { text: after, mends: reason ? [{ before, after, reason }] : [], doubts: [] };
}

function isKnown(word: string, { isWord }: Words): boolean {
  return isWord(word) || isWord(word.toLowerCase());
}
