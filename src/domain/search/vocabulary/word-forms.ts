import { root, stem } from '../../text/danish.ts';
import { toPlainLetters, toSounds, toSpellings } from '../../text/plain-letters.ts';
import { LEAST_LETTERS, MEANT } from '../weights.ts';
import type { Beyond } from './beyond.ts';
import { type Kin, kinOf } from './kinship.ts';
import type { Alternative, Entry, Vocabulary } from './vocabulary.ts';

/** What has been found: a reader who types on asks for the same words again and again. */
const found = new WeakMap<readonly Entry[], Map<string, readonly Alternative[]>>();

/** The words of the papers that relate to a typed one in any way but a slip of the finger. */
export function findForms(
  typed: string,
  { wordsLike, beyond }: Pick<Vocabulary, 'wordsLike'> & { beyond: Pick<Beyond, 'kinship'> },
): readonly Alternative[] {
  const entries = wordsLike(typed);
  const known = found.get(entries) ?? new Map<string, readonly Alternative[]>();
  found.set(entries, known);
  const kin = kinOf(typed, beyond.kinship);
  // What is told of a word may come after it was asked for.
  const key = kin.size > 0 ? `${typed} ` : typed;
  const forms = known.get(key) ?? relateAll(typed, entries, kin);
  known.set(key, forms);
  return forms;
}

/** A typed word, in one of the ways that it may be spelled, with what it is compared by. */
interface Typed {
  readonly word: string;
  readonly plain: string;
  readonly stemmed: string;
  readonly sound: string;
  /** How words in plain letters are to it where their stems do not tell it. */
  readonly kin: ReadonlyMap<string, Kin>;
}

function relateAll(
  word: string,
  entries: readonly Entry[],
  kin: ReadonlyMap<string, Kin>,
): Alternative[] {
  const sound = stem(toSounds(toSpellings(word).at(-1) ?? ''));
  const typed = toSpellings(word).map(
    (plain): Typed => ({ word, plain, stemmed: stem(plain), sound, kin }),
  );
  return entries.flatMap((entry) => {
    const [best] = typed
      .flatMap((spelled) => relate(spelled, entry) ?? [])
      .sort((one, other) => other.weight - one.weight);
    if (!best) return [];
    const isDoubtful = best.weight < 1 && lacksLetters(word, entry.word);
    if (isDoubtful && (best.relation === 'beginning' || best.relation === 'inside')) return [];
    return [
      {
        ...best,
        ...(isDoubtful && {
          weight: best.weight * MEANT.lackingLetters,
          relation: 'typo' as const,
        }),
        words: [entry.word],
      },
    ];
  });
}

/** How a word of the papers relates to a typed one. */
function relate(typed: Typed, entry: Entry): Omit<Alternative, 'words'> | undefined {
  const { word, plain, stemmed, sound, kin } = typed;
  if (entry.word === word) return { weight: MEANT.same, relation: 'same' };
  if (entry.spellings.includes(plain)) return { weight: MEANT.spelling, relation: 'same' };
  const told = kin.size > 0 ? kin.get(toPlainLetters(entry.word)) : undefined;
  if (told === 'stranger') return undefined;
  if (told === 'form' || entry.stems.includes(stemmed))
    return { weight: MEANT.form, relation: 'form' };
  if (stemmed.length < LEAST_LETTERS.stem) return undefined;
  if (entry.sound === sound && sound.length >= LEAST_LETTERS.sound)
    return { weight: MEANT.sound, relation: 'form' };
  const part = weighPart(typed, entry);
  if (part) return { weight: part, relation: 'part' };
  const isFamily =
    stemmed.length >= LEAST_LETTERS.familyStem &&
    entry.stems.some((other) => root(other) === root(stemmed));
  if (isFamily) return { weight: MEANT.family, relation: 'family' };
  const begins = (start: string) => entry.spellings.some((other) => other.startsWith(start));
  const isLong = plain.length >= LEAST_LETTERS.longBeginning;
  if (begins(plain))
    return { weight: isLong ? MEANT.beginning : MEANT.shortBeginning, relation: 'beginning' };
  if (stemmed.length < LEAST_LETTERS.insideStem) return undefined;
  if (begins(stemmed)) return { weight: MEANT.stemBeginning, relation: 'beginning' };
  if (entry.spellings.some((other) => other.includes(stemmed)))
    return { weight: MEANT.inside, relation: 'inside' };
  return undefined;
}

/** Neighbouring parts of a compound as they are compared, with what they count. */
interface Joined {
  readonly plain: string;
  readonly stems: readonly string[];
  readonly weight: number;
}

const joinedOf = new WeakMap<Entry, readonly Joined[]>();

/** What it counts that a part of a compound, or some neighbouring ones, are the word. */
function weighPart({ plain, stemmed, kin }: Typed, entry: Entry): number | undefined {
  const joined = joinedOf.get(entry) ?? joinParts(entry);
  joinedOf.set(entry, joined);
  const isForm = (part: Joined) =>
    part.stems.includes(stemmed) && kin.get(part.plain) !== 'stranger';
  return joined.find((part) => part.plain === plain || isForm(part))?.weight;
}

/** All runs of parts but the whole, from the first part on and the longest first. */
function joinParts({ parts }: Entry): Joined[] {
  return parts.flatMap((_, from) =>
    parts
      .slice(from)
      .map((_, more) => parts.length - more)
      .filter((to) => to - from < parts.length)
      .map((to) => {
        const plain = parts.slice(from, to).join('');
        const isLast = to === parts.length;
        return {
          plain,
          stems: [stem(plain), stem(plain.replace(/[se]$/, ''))],
          weight: isLast ? MEANT.lastPart : from === 0 ? MEANT.firstPart : MEANT.middlePart,
        };
      }),
  );
}

/**
 * Whether a word lacks the `æøå` that were typed: who types `nøgle` does not mean `nogle`, nor who
 * types `nås` `næste`.
 */
export function lacksLetters(typed: string, word: string): boolean {
  return !danishLettersOf(word).includes(danishLettersOf(typed)) && !/aa|ae|oe/.test(word);
}

function danishLettersOf(word: string): string {
  return word.replace(/[^æøå]+/g, '');
}
