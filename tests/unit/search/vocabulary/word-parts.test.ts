import { expect, test } from 'vitest';
import { unpackWords } from '../../../../src/domain/search/vocabulary/word-pack.ts';
import {
  PARTS,
  partsLike,
  partsNear,
  toWordParts,
} from '../../../../src/domain/search/vocabulary/word-parts.ts';

const words = ['22-mv', 'boxen', 'centrum', 'eu-kontor', 'læge|mangel', 'økonomi', '会议'];
const parts = new Map(
  [...toWordParts(words)].map(([part, packed]) => [part, unpackWords(packed)] as const),
);
const find = (names: ReadonlySet<string>) => [...names].flatMap((name) => parts.get(name) ?? []);

test('every part is there, also those without a word', () => {
  expect([...parts.keys()].join('')).toBe(PARTS);
  expect(parts.get('q')).toEqual([]);
});

test.each([
  ['lægen', 'læge|mangel'],
  ['mangler', 'læge|mangel'],
  ['kontoret', 'eu-kontor'],
  ['okonomi', 'økonomi'],
  ['oekonomien', 'økonomi'],
  ['sentrum', 'centrum'],
  ['boksen', 'boxen'],
  ['22', '22-mv'],
  ['会议', '会议'],
])('»%s« is answered from the parts that have »%s«', (typed, word) => {
  expect(find(partsLike(typed))).toContain(word);
});

test.each([
  ['konomi', 'økonomi'],
  ['cnetrum', 'centrum'],
])('»%s« may be a slip of »%s«', (typed, word) => {
  expect(find(partsNear(typed))).toContain(word);
});

test('a part has no words that it is not asked for', () => {
  expect(parts.get('m')).toEqual(['22-mv', 'læge|mangel']);
});
