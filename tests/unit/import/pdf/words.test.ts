import { expect, test } from 'vitest';
import { mendWords } from '../../../../src/import/pdf/words.ts';

const WORDS = new Set(
  [
    'forvaltningen',
    'hus',
    'huse',
    'budget',
    'opfølgning',
    'midler',
    'finde',
    'diffust',
    'flertal',
  ].concat(['af', 'den', 'effekt', 'nat', 'natte', 'selskab', 'økonomi', 'hatten', 'haften']),
);
const words = { isWord: (word: string) => WORDS.has(word), seen: new Map<string, number>() };
const mend = (text: string, seen: Record<string, number> = {}) =>
  mendWords(text, { ...words, seen: new Map(Object.entries(seen)) });

test("a word that a line's end parts is joined when it is one", () => {
  expect(mend('Forvalt-\nningen svarer')).toEqual({
    text: 'Forvaltningen svarer',
    mends: [{ before: 'Forvalt- ningen', after: 'Forvaltningen', reason: 'hyphen' }],
    doubts: [],
  });
});

test('a soft hyphen never belongs to the word', () => {
  const { text, mends } = mend('mødested\u00AD\nfæstelse');
  expect(text).toBe('mødestedfæstelse');
  expect(mends).toMatchObject([{ reason: 'hyphen' }]);
});

test.each([
  ['den nye p-\nhuse', 'den nye p-huse'],
  ['i 2016-\n2020', 'i 2016-2020'],
  ['EU-\nmidler', 'EU-midler'],
  ['Brinke-\nHolm', 'Brinke-Holm'],
  ['økonomi-\nog', 'økonomi- og'],
])('a hyphen that belongs to the word stays: %j', (received, printed) => {
  expect(mend(received)).toEqual({ text: printed, mends: [], doubts: [] });
});

test('what the paper writes elsewhere decides before any list of words', () => {
  expect(mend('budget-\nopfølgning', { 'budget-opfølgning': 1 }).text).toBe('budget-opfølgning');
  expect(mend('budget-\nopfølgning', { budgetopfølgning: 1 }).doubts).toEqual([]);
});

test('two words that may be one are joined, and it is told', () => {
  const { text, doubts } = mend('budget-\nopfølgning');
  expect(text).toBe('budgetopfølgning');
  expect(doubts).toMatchObject([{ other: expect.stringContaining('»budget-opfølgning«') }]);
});

test('ligatures are letters', () => {
  expect(mend('vi ﬁnde')).toEqual({
    text: 'vi finde',
    mends: [{ before: 'ﬁnde', after: 'finde', reason: 'ligature' }],
    doubts: [],
  });
});

test.each([
  ['di\uE001ust', 'sign'],
  ['di\uFFFDust', 'sign'],
  ['di\u0002ust', 'ligature'],
  ['di ust', 'ligature'],
])('%j has lost its letters, and one word alone has them', (before, reason) => {
  expect(mend(before)).toEqual({
    text: 'diffust',
    mends: [{ before, after: 'diffust', reason }],
    doubts: [],
  });
});

test('a sign that may be several letters is kept and told', () => {
  const { text, mends, doubts } = mend('ha\uE001en');
  expect([text, mends]).toEqual(['ha\uE001en', []]);
  expect(doubts).toHaveLength(1);
});

test('words of another language that stand apart are no lost letters', () => {
  expect(mend('di ust', { di: 2, 'di ust': 1, ust: 1 })).toEqual({
    text: 'di ust',
    mends: [],
    doubts: [],
  });
});

test('lines that go on are joined with a space, and those that stay stand on their own', () => {
  expect(mend('Søvej 12\v9990 Aavang\nvest').text).toBe('Søvej 12\n9990 Aavang vest');
});

test('mends stand in the order of their words, raised numbers among them', () => {
  const { text, mends } = mend('et hus på 250 m\f2 til Forvalt-\nningen');
  expect(text).toBe('et hus på 250 m² til Forvaltningen');
  expect(mends.map(({ before, reason }) => [before, reason])).toEqual([
    ['m2', 'superscript'],
    ['Forvalt- ningen', 'hyphen'],
  ]);
});

test('a hyphen that the file has as a soft one is a hyphen', () => {
  expect(mend('p\u00ADhuse')).toEqual({
    text: 'p-huse',
    mends: [{ before: 'p\u00ADhuse', after: 'p-huse', reason: 'sign' }],
    doubts: [],
  });
});

test('words in spaced letters are read as words, with doubt where one is not known', () => {
  const isWord = (word: string) => ['notat', 'kommune'].includes(word);
  const mended = (text: string) => mendWords(text, { isWord, seen: new Map() });
  expect(mended('N O T A T')).toMatchObject({
    text: 'NOTAT',
    mends: [{ reason: 'split' }],
    doubts: [],
  });
  expect(mended('A A V A N G K O M M U N E')).toMatchObject({
    text: 'AAVANG KOMMUNE',
    doubts: [{ weight: 0.5 }],
  });
  expect(mended('Svar A B C D').text).toBe('Svar A B C D');
});
