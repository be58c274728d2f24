import { root, stem } from '../../text/danish.ts';
import { toSounds, toSpellings } from '../../text/plain-letters.ts';
import { LEAST_LETTERS, MEANT } from '../weights.ts';
import type { Alternative, Entry } from './vocabulary.ts';

/** What has been found: a reader who types on asks for the same words again and again. */
const found = new WeakMap<readonly Entry[], Map<string, readonly Alternative[]>>();

/** The words of the papers that relate to a typed one in any way but a slip of the finger. */
export function findForms(typed: string, entries: readonly Entry[]): readonly Alternative[] {
  const known = found.get(entries) ?? new Map<string, readonly Alternative[]>();
  found.set(entries, known);
  const forms = known.get(typed) ?? relateAll(typed, entries);
  known.set(typed, forms);
  return forms;
}

function relateAll(typed: string, entries: readonly Entry[]): Alternative[] {
  const spellings = toSpellings(typed).map((plain) => ({ plain, stemmed: stem(plain) }));
  const sound = stem(toSounds(toSpellings(typed).at(-1) ?? ''));
  return entries.flatMap((entry) => {
    const [best] = spellings
      .flatMap(({ plain, stemmed }) => relate(typed, plain, stemmed, sound, entry) ?? [])
      .sort((one, other) => other.weight - one.weight);
    if (!best) return [];
    const isDoubtful = best.weight < 1 && lacksLetters(typed, entry.word);
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
function relate(
  typed: string,
  plain: string,
  stemmed: string,
  sound: string,
  entry: Entry,
): Omit<Alternative, 'words'> | undefined {
  if (entry.word === typed) return { weight: MEANT.same, relation: 'same' };
  if (entry.spellings.includes(plain)) return { weight: MEANT.spelling, relation: 'same' };
  if (entry.stems.includes(stemmed)) return { weight: MEANT.form, relation: 'form' };
  if (stemmed.length < LEAST_LETTERS.stem) return undefined;
  if (entry.sound === sound && sound.length >= LEAST_LETTERS.sound)
    return { weight: MEANT.sound, relation: 'form' };
  const part = weighPart(plain, stemmed, entry);
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
function weighPart(plain: string, stemmed: string, entry: Entry): number | undefined {
  const joined = joinedOf.get(entry) ?? joinParts(entry);
  joinedOf.set(entry, joined);
  return joined.find((part) => part.plain === plain || part.stems.includes(stemmed))?.weight;
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
