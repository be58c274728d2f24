import { expect, test } from 'vitest';
import {
  beginningOf,
  beginningsOf,
  type Suggestion,
  suggest,
} from '../../../src/domain/search/suggestions.ts';

const KNOWN: Suggestion[] = [
  ['Skive', 'Kommune'],
  ['Region Midtjylland', 'Organisation'],
  ['Skiveegnens Erhverv', 'Organisation'],
  ['6. Økonomi', 'Overskrift i Resultatkontrakt'],
  ['Økonomi og skive', 'Overskrift i Notat'],
];
const textsOf = (typed: string, former: string[] = []) =>
  suggest(typed, KNOWN, former).map(([text]) => text);

test('a suggestion is found by the beginnings of its telling words', () => {
  expect(beginningsOf(['Økonomi og drift i Århus 6', 'Overskrift'])).toEqual(['ok', 'dr', 'ar']);
});

test.each([
  ['sk', 'sk'],
  ['hvad betaler Ski', 'sk'],
  ['aarh', 'ar'],
  ['økonomi', 'ok'],
  ['s', ''],
  ['skive ', ''],
  ['', ''],
  ['👩‍⚕️', ''],
  ['שלום', ''],
  ['../..', ''],
  [`${'ord '.repeat(40)}ski`, ''],
])('»%s« is being typed with »%s«', (typed, expected) => {
  expect(beginningOf(typed)).toBe(expected);
});

test.each([
  ['ski', ['Skive', 'Skiveegnens Erhverv', 'Økonomi og skive']],
  ['SKIVE', ['Skiveegnens Erhverv', 'Økonomi og skive']],
  ['region mi', ['Region Midtjylland']],
  ['midt', ['Region Midtjylland']],
  ['okonomi', ['Økonomi og skive', '6. Økonomi']],
  ['hvad betaler ski', ['hvad betaler Skive', 'hvad betaler Skiveegnens Erhverv']],
  ['hvad er region midt', ['hvad er Region Midtjylland']],
  ['xyz', []],
])('»%s« goes on as %j', (typed, expected) => {
  expect(textsOf(typed)).toEqual(expected);
});

test('former queries come first, each once, and no more than five in all', () => {
  expect(textsOf('ski', ['skive 2019', 'horsens', 'Skive'])).toEqual([
    'skive 2019',
    'Skive',
    'Skiveegnens Erhverv',
    'Økonomi og skive',
  ]);
  expect(textsOf('ski', ['ski1', 'ski2', 'ski3', 'ski4', 'ski5', 'ski6'])).toHaveLength(5);
});
