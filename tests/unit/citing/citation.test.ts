import { expect, test } from 'vitest';
import { toCsl, toReference } from '../../../src/domain/citing/citation.ts';
import { amendment, contract, letter, meeting, note, undated, url } from './cited-papers.ts';

test('a letter has its sender as author, and every number that leads to it', () => {
  expect(toCsl(letter, meeting, url)).toEqual({
    id: 'stoette_kkr_2019_04',
    'citation-key': 'stoette_kkr_2019_04',
    type: 'document',
    genre: 'Brev',
    title: "Støtteerklæring til VIA's uddannelse",
    author: [{ literal: 'KKR Midtjylland' }],
    issued: { 'date-parts': [[2019, 3, 20]] },
    'container-title': 'KKR Midtjylland, foråret 2019',
    section: 'Bilag 1 til punkt 2.1',
    page: '2-3',
    number: 'SAG-2017-06983',
    note:
      'Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019. Sag SAG-2017-06983. Dokument ' +
      '2734347.',
    language: 'da',
    URL: url,
  });
});

test.each([
  ['letter', letter, 'document', 'Brev'],
  ['note', note, 'report', 'Baggrundsnotat'],
  ['contract', contract, 'document', 'Kontrakt'],
  ['memo', undated, 'report', 'Notat'],
  ['amendment', amendment, 'document', 'Ændringsforslag'],
])('a %s is of its kind', (_kind, paper, type, genre) => {
  expect(toCsl(paper, meeting, url)).toMatchObject({ type, genre });
});

test('a paper without a sender has no author, even when it is signed', () => {
  expect(toCsl(note, meeting, url)).not.toHaveProperty('author');
});

test('a contract has its parties as authors, each once', () => {
  expect(toCsl(contract, meeting, url).author).toEqual([
    { literal: 'KKR Midtjylland' },
    { literal: 'Erhvervshus Midtjylland' },
  ]);
});

test('a date that is derived is said to be so', () => {
  const { issued, note: said } = toCsl(amendment, meeting, url);
  expect(issued).toEqual({ 'date-parts': [[2019, 4, 5]], circa: true });
  expect(said).toContain('Papirets dato: 5. april 2019 (udledt).');
});

test('what is not known is left out', () => {
  const item = toCsl({ ...undated, bundlePages: { first: 53 } }, meeting, url);
  for (const field of ['author', 'issued', 'number', 'page', 'publisher'])
    expect(item).not.toHaveProperty(field);
});

test.each([
  [
    'a letter',
    letter,
    "KKR Midtjylland (2019): Støtteerklæring til VIA's uddannelse. Brev, 20. marts 2019. " +
      'Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019. Sag SAG-2017-06983. Dokument ' +
      '2734347.',
  ],
  [
    'a paper without a sender',
    note,
    'Notat om kontoret (2019). Baggrundsnotat, 20. marts 2019. Bilag 1 til punkt 2.1, KKR ' +
      'Midtjylland, foråret 2019.',
  ],
  [
    'a contract',
    contract,
    "KKR Midtjylland og Erhvervshus Midtjylland (2019): Støtteerklæring til VIA's " +
      'uddannelse. Kontrakt. Kontrakten træder i kraft: 1. januar 2019. Bilag 1 til punkt 2.1, ' +
      'KKR Midtjylland, foråret 2019. Sag SAG-2017-06983. Dokument 2734347.',
  ],
  [
    'a paper whose date is derived',
    amendment,
    'Notat om kontoret (2019). Ændringsforslag. Papirets dato: 5. april 2019 (udledt). Bilag ' +
      '1 til punkt 2.1, KKR Midtjylland, foråret 2019.',
  ],
  [
    'a paper without a date',
    undated,
    'Notat om kontoret. Notat. Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019.',
  ],
  [
    'a sender and a title with a full stop',
    { ...note, sender: 'VIA' },
    'VIA (2019): Notat om kontoret. Baggrundsnotat, 20. marts 2019. Bilag 1 til punkt 2.1, ' +
      'KKR Midtjylland, foråret 2019.',
  ],
])('%s is cited in Danish', (_name, paper, expected) => {
  expect(toReference(paper, meeting, url)).toBe(`${expected} ${url}`);
});
