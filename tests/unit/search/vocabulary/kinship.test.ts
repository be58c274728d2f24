import { beforeAll, expect, test } from 'vitest';
import { findAlternatives } from '../../../../src/domain/search/vocabulary/alternatives.ts';
import {
  keyOf,
  meaningsOf,
  NOTHING_BEYOND,
  withKinship,
} from '../../../../src/domain/search/vocabulary/beyond.ts';
import {
  createNear,
  type Kinship,
  kinOf,
  toKinship,
} from '../../../../src/domain/search/vocabulary/kinship.ts';
import { readVocabulary } from '../../../../src/domain/search/vocabulary/vocabulary.ts';
import { readLemmas } from '../../../../src/doors/danish-words.ts';

const WORDS = (
  'sagen sags|behandler lægges læger bidrag modtager udvalg udvalgte skriver været indsats ' +
  'indsatsen indsatte valg sund|hed'
).split(' ');
const SAID = new Map([[keyOf('sag'), ['sag']]]);

let kinship: Kinship;

beforeAll(async () => {
  kinship = toKinship(WORDS, SAID, await readLemmas(createNear([...WORDS, 'sag'])));
});

/** What a typed word finds in the papers. */
function find(typed: string): string[] {
  const vocabulary = { ...readVocabulary(WORDS), beyond: { ...NOTHING_BEYOND, kinship } };
  return findAlternatives(typed, vocabulary)
    .filter(({ weight }) => weight >= 0.6)
    .map(({ words }) => words.join(' '));
}

test.each([
  ['sagde', []],
  ['sagerne', ['sagen', 'sagsbehandler']],
  ['lægge', ['lægges']],
  ['varer', []],
  ['udvalget', ['udvalg', 'udvalgte']],
  ['skrev', ['skriver']],
  ['modtage', ['modtager']],
  // It may be the genitive of `indsat`.
  ['indsats', ['indsats', 'indsatsen', 'indsatte']],
])('»%s« finds forms of its word alone', (typed, found) => {
  expect(find(typed)).toEqual(found);
});

test('a word that is made of another is no stranger to it', () => {
  expect(kinOf('udvalget', kinship).get('udvalgte')).toBeUndefined();
  expect(kinOf('sagde', kinship).get('sagen')).toBe('stranger');
});

test('the genitive of a word is as the word', () => {
  expect(kinOf('varers', kinship)).toEqual(kinOf('varer', kinship));
  expect(kinship.has('varers')).toBe(false);
});

test('what is said for a word of the papers is no word that looks like it', () => {
  const meanings = new Map([[keyOf('sag'), ['emne']]]);
  expect(meaningsOf(['sager'], { meanings, kinship })).toEqual(['emne']);
  expect(meaningsOf(['sagde'], { meanings, kinship })).toEqual([]);
});

test('kinship is told where a word is typed, and where it is meant', () => {
  const parts = withKinship(new Map([['em', { emn: ['varer'] }]]), kinship);
  expect(parts.get('sa')?.[':sagde']).toEqual(kinship.get('sagde'));
  expect(parts.get('em')).toEqual({ emn: ['varer'], ':varer': kinship.get('varer') });
});
