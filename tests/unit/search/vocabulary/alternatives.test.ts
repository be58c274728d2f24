import { describe, expect, test } from 'vitest';
import {
  findAlternatives,
  findWord,
} from '../../../../src/domain/search/vocabulary/alternatives.ts';
import type { Relation } from '../../../../src/domain/search/vocabulary/vocabulary.ts';
import { vocabularyOf } from '../vocabulary-of.ts';
import { find, relationOf, vocabulary, weightOf, wordsOf } from './meant.ts';

describe('a word is found', () => {
  test.each<[string, string, string, Relation]>([
    ['as it is', 'skive', 'skive', 'same'],
    ['with å for aa', 'århus', 'aarhus', 'same'],
    ['with a for aa', 'arhus', 'aarhus', 'same'],
    ['with aa and ae for å and æ', 'aarsvaerk', 'årsværk', 'same'],
    ['with oe for ø', 'foedevarer', 'fødevarer', 'same'],
    ['with o for ø', 'fodevarer', 'fødevarer', 'same'],
    ['with a for å and æ', 'arsvark', 'årsværk', 'same'],
    ['without an accent', 'ideer', 'idéer', 'same'],
    ['without dots', 'kuhnau', 'kühnau', 'same'],
    ['with dots that are not printed', 'skivë', 'skive', 'same'],
    ['without its hyphen', 'eukontor', 'eu-kontor', 'same'],
    ['in the singular', 'kommune', 'kommunerne', 'form'],
    ['in the plural', 'kommunernes', 'kommune', 'form'],
    ['in the genitive', 'randers', 'randers', 'same'],
    ['in the genitive of a name', 'aarhus’', 'aarhus', 'same'],
    ['in another form, typed without ø', 'fodevare', 'fødevarer', 'form'],
    ['by the last part of a compound', 'portefølje', 'opgaveportefølje', 'part'],
    ['by the last part, typed without ø', 'portefolje', 'opgaveporteføljen', 'part'],
    ['by the first part of a compound', 'opgaver', 'opgaveportefølje', 'part'],
    ['by a part in the middle', 'koordination', 'sundhedskoordinationsudvalget', 'part'],
    ['by some neighbouring parts', 'koordinationsudvalg', 'sundhedskoordinationsudvalget', 'part'],
    ['by a part without the s that joins it', 'sundhed', 'sundhedskoordinationsudvalget', 'part'],
    ['by a short part without the s that joins it', 'år', 'halvårsniveau', 'part'],
    ['by a part after a hyphen', 'kontorer', 'eu-kontoret', 'part'],
    ['by its family', 'betaling', 'betaler', 'family'],
    ['by its beginning', 'telemed', 'telemedicinske', 'beginning'],
    ['by its sound', 'aphtale', 'aftale', 'form'],
    ['with two letters swapped', 'sikve', 'skive', 'typo'],
    ['with a letter dropped', 'randrs', 'randers', 'typo'],
    ['with a letter doubled', 'struuer', 'struer', 'typo'],
    ['with a letter wrong', 'strüer', 'struer', 'same'],
    ['with two slips in a long word', 'sygeplejeskeuddanelse', 'sygeplejerskeuddannelse', 'typo'],
    ['with a slip in a part of a compound', 'porteføjle', 'opgaveportefølje', 'typo'],
    ['in groups of digits', '40236880', '4023 6880', 'number'],
  ])('%s: »%s« finds %s', (_, typed, word, relation) => {
    expect(wordsOf(typed)).toContain(word);
    expect(relationOf(typed, word)).toBe(relation);
  });

  test('in its pieces too, when it is typed with a hyphen', () => {
    expect(wordsOf('eu-kontoret')).toEqual(
      expect.arrayContaining(['eu-kontoret', 'eu-kontor', 'eu kontoret']),
    );
  });
});

test.each(['blokkæde', 'xyzzy', 'kvante', 'q', '', '99', 'constructor', 'blok-kæde'])(
  '»%s« is unknown',
  (typed) => {
    expect(find(typed)).toEqual([]);
  },
);

test('who types nøgle does not mean nogle', () => {
  expect(find('nøgle')[0]?.words).toEqual(['fordelingsnøgle']);
  expect(relationOf('nøgle', 'nogle')).toBe('typo');
  expect(weightOf('nøgle', 'nogle')).toBeCloseTo(0.97 / 2);
  expect(weightOf('nogle', 'nogle')).toBe(1);
});

test('who types nås does not mean næste', () => {
  expect(findAlternatives('nås', vocabularyOf('næste'))).toEqual([]);
  expect(findAlternatives('mål', vocabularyOf('målene'))[0]?.relation).toBe('form');
  expect(findAlternatives('ældre', vocabularyOf('ældre|område'))[0]?.relation).toBe('part');
});

test('an abbreviation is no piece of a word', () => {
  const { beyond, ...words } = vocabularyOf('bl.a under|vejs');
  expect(beyond.guesses?.findPieces('blablabla', { ...words, beyond })).toEqual([]);
});

test('who types kræft hardly means kraft, when there is no kræft', () => {
  const [first, ...others] = findAlternatives('kræft', vocabularyOf('kraft'));
  expect(first).toMatchObject({ words: ['kraft'], relation: 'typo' });
  expect(first?.weight).toBeCloseTo(0.97 / 2);
  expect(others).toEqual([]);
});

test('words that begin with the typed one, or have it inside, are left out if it is there', () => {
  const wordsWith = (...own: string[]) =>
    findAlternatives(
      'digital',
      vocabularyOf([...own, 'digitalisten', 'fuldigitalist|dragt'].join(' ')),
    ).map(({ words }) => words.join(' '));
  expect(wordsWith()).toEqual(['digitalisten', 'fuldigitalistdragt']);
  expect(wordsWith('digital')).toEqual(['digital']);
  expect(wordsWith('digitale')).toEqual(['digitale']);
});

test('the very word is surer than another spelling, that than a form, and that than a part', () => {
  const [same, spelt, form, part] = [
    weightOf('aarhus', 'aarhus'),
    weightOf('århus', 'aarhus'),
    weightOf('aftaler', 'aftale'),
    weightOf('portefølje', 'opgaveportefølje'),
  ];
  expect(same).toBe(1);
  expect(spelt).toBeLessThan(same);
  expect(form).toBeLessThan(spelt);
  expect(part).toBeLessThan(form);
  expect(weightOf('kraft', 'arbejdskraft')).toBeGreaterThan(weightOf('arbejde', 'arbejdskraft'));
});

test('the surest alternative comes first, none is sure beyond 1, and none comes twice', () => {
  for (const typed of ['kommune', 'portefølje', 'eu-kontor', 'sikve', '36792']) {
    const weights = find(typed).map(({ weight }) => weight);
    expect(weights, typed).not.toEqual([]);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(Math.max(...weights)).toBeLessThanOrEqual(1);
    expect(new Set(wordsOf(typed)).size).toBe(wordsOf(typed).length);
  }
});

test.each([
  ['horsens', 'hører'],
  ['børsen', 'bør'],
  ['region', 'randers'],
])('»%s« is no form of »%s«', (typed, word) => {
  const found = findWord(typed, vocabulary).flatMap(({ words }) => words);
  expect(found).not.toEqual([]);
  expect(found).not.toContain(word);
});

test('a word alone is its forms, without compounds and guesses', () => {
  expect(findWord('kommunen', vocabulary).map(({ words }) => words.join())).toEqual([
    'kommune',
    'kommuner',
    'kommunerne',
  ]);
  expect(findWord('portefølje', vocabulary)).toEqual([]);
  expect(findWord('sikve', vocabulary)).toEqual([]);
});

test('however many words answer, there are no more than 24', () => {
  const many = Array.from(
    { length: 500 },
    (_, at) => `skive|${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
  );
  const alternatives = findAlternatives('skive', vocabularyOf(['skive', ...many].join(' ')));
  expect(alternatives).toHaveLength(24);
  expect(alternatives[0]?.words).toEqual(['skive']);
});
