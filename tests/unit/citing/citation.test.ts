import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import {
  type CitedPaper,
  type CslItem,
  toCsl,
  toReference,
} from '../../../src/domain/citing/citation.ts';
import { toBibtex, toCslJson, toRis } from '../../../src/domain/citing/citation-formats.ts';

const meeting = { id: '2019-04', title: 'KKR Midtjylland, foråret 2019' };
const url = 'https://example.org/2019-04/stoette-kkr/';

const letter: CitedPaper = {
  slug: 'stoette-kkr',
  title: "Støtteerklæring til VIA's uddannelse",
  shortTitle: 'Støtte fra KKR',
  tocTitle: 'Støtteerklæring',
  kind: 'letter',
  summary: 'KKR Midtjylland støtter ansøgningen.',
  meeting: '2019-04',
  agendaItem: '2.1',
  number: 1,
  caseIds: ['SAG-2017-06983'],
  documentIds: ['2734347'],
  dates: [
    { date: '2019-03-20', what: 'Brevets dato', isOwn: true, origin: 'printed', from: 'linje 47' },
  ],
  sender: 'KKR Midtjylland',
  recipients: [],
  signatories: [
    { name: 'Torben Hansen', role: 'formand', organisation: 'Et andet sted', blankField: false },
  ],
  bundlePages: { first: 2, last: 3 },
  sourceLines: { first: 17, last: 62 },
  related: [],
};

const { sender: _, ...unsent } = letter;
const note: CitedPaper = {
  ...unsent,
  kind: 'note',
  caseIds: [],
  documentIds: [],
  title: 'Notat om kontoret.',
};
const contract: CitedPaper = {
  ...unsent,
  kind: 'contract',
  dates: [
    {
      date: '2019-01-01',
      what: 'Kontrakten træder i kraft',
      isOwn: false,
      origin: 'printed',
      from: 'linje 559',
    },
  ],
  signatories: [
    { name: 'Torben Hansen', organisation: 'KKR Midtjylland', blankField: true },
    { name: 'Søren Olesen', organisation: 'Erhvervshus Midtjylland', blankField: true },
    { name: 'En til', organisation: 'KKR Midtjylland', blankField: true },
  ],
};
const amendment: CitedPaper = {
  ...note,
  kind: 'amendment',
  dates: [
    { date: '2019-04-05', what: 'Papirets dato', isOwn: true, origin: 'derived', from: 'linje 15' },
  ],
  bundlePages: { first: 53 },
};
const undated: CitedPaper = { ...note, kind: 'memo', dates: [] };

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
    note: 'Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019. Sag SAG-2017-06983. Dokument 2734347.',
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
    "KKR Midtjylland (2019): Støtteerklæring til VIA's uddannelse. Brev, 20. marts 2019. Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019. Sag SAG-2017-06983. Dokument 2734347.",
  ],
  [
    'a paper without a sender',
    note,
    'Notat om kontoret (2019). Baggrundsnotat, 20. marts 2019. Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019.',
  ],
  [
    'a contract',
    contract,
    "KKR Midtjylland og Erhvervshus Midtjylland (2019): Støtteerklæring til VIA's uddannelse. Kontrakt. Kontrakten træder i kraft: 1. januar 2019. Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019. Sag SAG-2017-06983. Dokument 2734347.",
  ],
  [
    'a paper whose date is derived',
    amendment,
    'Notat om kontoret (2019). Ændringsforslag. Papirets dato: 5. april 2019 (udledt). Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019.',
  ],
  [
    'a paper without a date',
    undated,
    'Notat om kontoret. Notat. Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019.',
  ],
  [
    'a sender and a title with a full stop',
    { ...note, sender: 'VIA' },
    'VIA (2019): Notat om kontoret. Baggrundsnotat, 20. marts 2019. Bilag 1 til punkt 2.1, KKR Midtjylland, foråret 2019.',
  ],
])('%s is cited in Danish', (_name, paper, expected) => {
  expect(toReference(paper, meeting, url)).toBe(`${expected} ${url}`);
});

const awkward: CitedPaper = {
  ...letter,
  title: `Smørrebrød & ål på Ærø: {krøllede} "citater", 'apostroffer' og »gåseøjne« – 100 % af $5 #1_a ~ ^ \\ < @ > § €, og så bliver titlen lang nok til at blive brudt`,
  sender: 'Børn & Unge and Ældre, 100 % {A/S}',
};

const PAPERS: [string, CitedPaper][] = [
  ['a letter', letter],
  ['a note', note],
  ['a contract', contract],
  ['an amendment', amendment],
  ['a paper without a date', undated],
  ['one with every awkward sign', awkward],
];

test.each(PAPERS)('%s comes back from BibTeX as it went in', (_name, paper) => {
  const item = toCsl(paper, meeting, url);
  const { genre, title, issued, note: said, URL, page } = item;
  expect(readBack(toBibtex(item))).toEqual({
    id: item.id,
    type: item.type,
    genre,
    title,
    note: said,
    URL,
    authors: namesOf(item),
    date: issued?.['date-parts'],
    page,
    number: item.type === 'report' ? item.number : undefined,
  });
});

test.each(PAPERS)('%s comes back from RIS as it went in', (_name, paper) => {
  const item = toCsl(paper, meeting, url);
  const { id, type, genre, title, note: said, URL, page, number } = item;
  expect(readBack(toRis(item))).toEqual({
    id,
    type,
    genre,
    title,
    note: said,
    URL,
    authors: namesOf(item),
    date: item.issued?.['date-parts'],
    page,
    number,
  });
});

test('no sign that TeX gives a meaning stands bare in BibTeX', () => {
  const texts = toBibtex(toCsl(awkward, meeting, url)).match(/^\t(?:author|title|note) = .*$/gm);
  expect(texts).toHaveLength(3);
  expect(texts?.filter((text) => /[^\\][&%$#_~^]/.test(text))).toEqual([]);
});

test('RIS has a line for each value, its type first and its end last', () => {
  const lines = toRis(toCsl(awkward, meeting, url)).split('\r\n');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(['']);
  expect(lines[0]).toBe('TY  - GEN');
  expect(lines.at(-2)).toBe('ER  - ');
  expect(lines).toContain('DA  - 2019/03/20');
});

test('CSL-JSON is a list of the one item', () => {
  const item = toCsl(awkward, meeting, url);
  expect(JSON.parse(toCslJson(item))).toEqual([item]);
});

/** What another program makes of a citation file. */
function readBack(text: string) {
  const [item, ...others] = new Cite(text).data;
  if (!item || others.length > 0) throw new RangeError(`Not one record: ${text}`);
  const { id, type, genre, title, note: said, URL, author, issued, page, number } = item;
  // RIS takes a comma in a name for the border between family and given name, and has no way to say otherwise.
  const authors = author?.map(
    ({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '),
  );
  return {
    id,
    type,
    genre,
    title,
    note: said,
    URL,
    authors,
    date: issued?.['date-parts'],
    page,
    number,
  };
}

function namesOf({ author }: CslItem): string[] | undefined {
  return author?.map(({ literal }) => literal);
}
