import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../../src/domain/search/query/question.ts';
import { read, termsOf } from './typed.ts';

test.each<[string, string[]]>([
  ['Skive', ['skive']],
  ['  Region   Midtjylland ', ['region', 'midtjylland']],
  ['hvad betaler Skive', ['betaler', 'skive']],
  ['Hvem er det, der betaler i Skive?', ['betaler', 'skive']],
  ['hvornår træder aftalen i kraft?', ['træder', 'aftalen', 'kraft']],
  ['hvor mange kommuner er der', ['kommuner', 'antal']],
  ['hvor stor en andel betaler Skive', ['andel', 'betaler', 'skive']],
  ['hvornar traeder aftalen i kraft', ['traeder', 'aftalen', 'kraft']],
  ['hvornaar traeder aftalen i kraft', ['traeder', 'aftalen', 'kraft']],
  ['naar betaler Skive paa aftalen', ['betaler', 'skive', 'aftalen']],
  ['noegle', ['noegle']],
  ['fordelingens noegle', ['fordelingens', 'noegle']],
  ['EU-kontoret', ['eu-kontoret']],
  ['erhvervs\u00adservice', ['erhvervs', 'service']],
  ['A\u030arhus', ['århus']],
])('»%s« looks for %j', (typed, expected) => {
  expect(termsOf(typed)).toEqual(expected);
});

test.each([
  ['hvem er det', ['hvem', 'er', 'det']],
  ['på', ['på']],
  ['og og', ['og', 'og']],
])('»%s«, that has nothing but stop words, looks for them', (typed, expected) => {
  expect(termsOf(typed)).toEqual(expected);
});

describe('what is asked for', () => {
  test.each<[string, Asked | undefined]>([
    ['hvor meget betaler Skive', 'amount'],
    ['hvad koster basisbevillingen', 'amount'],
    ['Hvad betaler Skive?', 'amount'],
    ['hvem betaler mest', 'other'],
    ['hvilken kommune har flest indbyggere', 'other'],
    ['hvem får mindst', 'other'],
    ['hvor er bidraget størst', 'other'],
    ['hvad er hoejest', 'other'],
    ['hvor mange gange mødes de mest', 'frequency'],
    ['hvor mange penge får kontoret', 'amount'],
    ['hvor dyrt er det', 'amount'],
    ['hvor mange kommuner er der', 'number'],
    ['hvor stor er bestyrelsen', 'number'],
    ['hvor lang er aftalen', 'duration'],
    ['hvor faa er der', 'number'],
    ['hvornår træder aftalen i kraft', 'date'],
    ['hvornar træder aftalen i kraft', 'date'],
    ['hvornaar træder aftalen i kraft', 'date'],
    ['hvilken dato er mødet', 'date'],
    ['i hvilket år', 'date'],
    ['i hvilket år?', 'date'],
    ['hvem sidder i bestyrelsen', 'person'],
    ['af hvem er brevet', 'person'],
    ['hvor tit mødes de', 'frequency'],
    ['hvor ofte rapporteres der', 'frequency'],
    ['hvor mange gange mødes de', 'frequency'],
    ['hvorfor støtter regionen', 'reason'],
    ['hvad er en basisbevilling', 'meaning'],
    ['hvilke kommuner', 'other'],
    ['er der en aftale', 'other'],
    ['må regionen betale', 'permission'],
    ['basisbevilling?', 'other'],
    ['basisbevilling', undefined],
    ['region midtjylland', undefined],
    ['hvidbog', undefined],
    ['erhverv', undefined],
    ['hvem ejer kontoret', 'owner'],
    ['hvor længe gælder aftalen', 'duration'],
    ['hvor hurtigt får man svar', 'duration'],
    ['hvad betyder nps', 'meaning'],
    ['hvad står nps for', 'meaning'],
    ['hvordan måles effekten', 'other'],
    ['er', undefined],
    ['', undefined],
  ])('»%s« asks for: %s', (typed, asked) => {
    expect(read(typed).asked).toBe(asked);
  });
});

test.each([
  '"rette borger"',
  '»rette borger«',
  '«rette borger»',
  '”rette borger”',
  '“rette borger”',
  '„rette borger“',
])('%s must stand as it was typed', (typed) => {
  expect(read(typed)).toEqual({
    terms: [],
    phrases: [['rette', 'borger']],
    excluded: [],
    excludedPhrases: [],
    asked: undefined,
  });
});

test('phrases keep their stop words, and are taken out of the other words', () => {
  const { phrases, terms } = read('Skive "Rette borger i rette seng" vejledning »den kommunale«');
  expect(phrases).toEqual([
    ['rette', 'borger', 'i', 'rette', 'seng'],
    ['den', 'kommunale'],
  ]);
  expect(terms.map(({ text }) => text)).toEqual(['skive', 'vejledning']);
});

test.each(['""', '"', '»«', '" "', '"…"'])('%s is no phrase', (typed) => {
  expect(read(typed)).toEqual({
    terms: [],
    phrases: [],
    excluded: [],
    excludedPhrases: [],
    asked: undefined,
  });
});

test.each([
  ['"skive', ['skive']],
  ['skive"', ['skive']],
  ['»skive region', ['skive', 'region']],
])('a quotation mark without its other is no matter: %s', (typed, expected) => {
  expect(read(typed).phrases).toEqual([]);
  expect(termsOf(typed)).toEqual(expected);
});

test.each([
  ['vejledning -digital', ['vejledning'], ['digital']],
  ['-digital vejledning', ['vejledning'], ['digital']],
  ['vejledning –digital -Skive', ['vejledning'], ['digital', 'skive']],
  ['vejledning -eu-kontoret', ['vejledning'], ['eu-kontoret']],
  ['eu-kontoret', ['eu-kontoret'], []],
  ['vejledning - digital', ['vejledning', 'digital'], []],
  ['vejledning -', ['vejledning'], []],
  ['27-3-2019', ['27-3-2019'], []],
])('»%s« looks for %j, and not for %j', (typed, sought, excluded) => {
  expect(termsOf(typed)).toEqual(sought);
  expect(read(typed).excluded.map(({ text }) => text)).toEqual(excluded);
});

test('a word that must not stand there is meant in its forms alone', () => {
  const [word] = read('skive -regioner').excluded;
  expect(word?.alternatives.map(({ words }) => words.join(' '))).toEqual(['region', 'regionens']);
  expect(
    read('skive -uddannelser').excluded[0]?.alternatives.map(({ words }) => words.join(' ')),
  ).toEqual(['uddannelse']);
});
