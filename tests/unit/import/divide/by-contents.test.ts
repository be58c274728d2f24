import { expect, test } from 'vitest';
import { dividePapers } from '../../../../src/import/divide/divide-papers.ts';
import { divided, pdf, text } from './papers.ts';

const TEXT = 'Havnen har i år fået en ny bro, og der er plads til flere både.';
const CONTENTS = [
  'Indholdsfortegnelse – bilag',
  '2.1 Broen ..... 2',
  'Bilag 1: Brev om den grønne bro ..... 2',
  'Bilag 2: Tegning af broen ..... 3',
  '3 Kajen ..... 4',
  'Bilag 1: Budget for kajen ..... 4',
];
const PAPERS = [['# Brev om den grønne bro', TEXT], ['# Tegning af broen'], ['# Budget for kajen']];

test('papers begin where the contents say, when their titles stand there', () => {
  expect(divided(pdf([CONTENTS, ...PAPERS]))).toEqual([
    '2.1 1 s. 2-2: Brev om den grønne bro',
    '2.1 2 s. 3-3: Tegning af broen',
    '3 1 s. 4-4: Budget for kajen',
  ]);
});

test('the contents are those of the meeting, and of no paper', () => {
  const { contents, papers } = dividePapers(pdf([CONTENTS, ...PAPERS]));
  expect(contents?.title).toBe('Indholdsfortegnelse – bilag');
  expect(contents?.entries.map(({ printed, page }) => [printed, page]).slice(0, 2)).toEqual([
    ['2.1 Broen', 2],
    ['Bilag 1: Brev om den grønne bro', 2],
  ]);
  expect(papers.map(({ tocTitle }) => tocTitle)).toEqual([
    'Brev om den grønne bro',
    'Tegning af broen',
    'Budget for kajen',
  ]);
  expect(papers[1]?.doubts[0]?.taken).toBe(
    'Delt her, fordi bundtets indholdsfortegnelse har »Tegning af broen« på side 3.',
  );
});

test('pages may be counted from after a cover, which is no paper', () => {
  expect(divided(pdf([['Havneudvalget', 'Juni 2025'], CONTENTS, ...PAPERS]))).toEqual([
    '2.1 1 s. 3-3 [Havneudvalget / Juni 2025]: Brev om den grønne bro',
    '2.1 2 s. 4-4: Tegning af broen',
    '3 1 s. 5-5: Budget for kajen',
  ]);
});

test('a sheet with the item stands before its paper and is none of it', () => {
  const [letter = [], drawing = [], budget = []] = PAPERS;
  const pages = [CONTENTS, ['2.1', '# Broen', ...letter], drawing, ['3', '# Kajen'], budget];
  expect(divided(pdf(pages))).toEqual([
    '2.1 1 s. 2-2: 2.1',
    '2.1 2 s. 3-3: Tegning af broen',
    '3 1 s. 4-5 [3 / Kajen]: Budget for kajen',
  ]);
});

test('contents whose titles stand nowhere divide nothing', () => {
  const pages = [CONTENTS, ['# Noget andet', TEXT], ['# Mere'], ['# Endnu mere']];
  expect(divided(pdf(pages))).toEqual(['Indholdsfortegnelse – bilag']);
});

test('contents of one paper with appendices divide nothing', () => {
  const own = ['Indhold', '1. Formål 2', '2. Økonomi 3', 'Bilag 1. Kort 4', 'Bilag 2. Tal 5'];
  const pages = [own, ['# 1. Formål'], ['# 2. Økonomi'], ['# Bilag 1. Kort'], ['# Bilag 2. Tal']];
  expect(divided(pdf(pages))).toEqual(['Indhold']);
});

test('a text is divided at the sheets that the contents name', () => {
  const lines = ['2.1', 'Broen', '# Brev', TEXT, '2.1', 'Broen', '# Tegning', '3', 'Kajen', TEXT];
  expect(divided(text([...CONTENTS, ...lines]))).toEqual([
    '2.1 1 s. 2-2 [2.1 / Broen]: Brev',
    '2.1 2 s. 3-3 [2.1 / Broen]: Tegning',
    `3 1 s. 4- [3 / Kajen]: ${TEXT}`,
  ]);
});

test('the sheet of an item and that of its appendix are of the same paper', () => {
  const lines = ['2.1', 'Broen', 'Bilag 1', '# Brev', 'Bilag 2', '# Tegning', '3', 'Kajen', TEXT];
  expect(divided(text([...CONTENTS, ...lines]))).toEqual([
    '2.1 1 s. 2-2 [2.1 / Broen / Bilag 1]: Brev',
    '2.1 2 s. 3-3 [Bilag 2]: Tegning',
    `3 1 s. 4- [3 / Kajen]: ${TEXT}`,
  ]);
  const [letter = [], drawing = [], budget = []] = PAPERS;
  const later = CONTENTS.map((line) => line.replace(/[34]$/, (page) => `${Number(page) + 2}`));
  expect(divided(pdf([later, ['2.1', '# Broen'], ['Bilag 1'], letter, drawing, budget]))).toEqual([
    '2.1 1 s. 2-4 [2.1 / Broen / Bilag 1]: Brev om den grønne bro',
    '2.1 2 s. 5-5: Tegning af broen',
    '3 1 s. 6-6: Budget for kajen',
  ]);
});

test('an appendix without words, as a scanned one, is no paper by itself', () => {
  const [letter = [], , budget = []] = PAPERS;
  expect(divided(pdf([CONTENTS, letter, [], budget]))).toEqual([
    '2.1 1 s. 2-3: Brev om den grønne bro',
    '3 1 s. 4-4: Budget for kajen',
  ]);
});

test('a text without sheets is one paper', () => {
  expect(divided(text([...CONTENTS, '# Brev', TEXT]))).toEqual(['Indholdsfortegnelse – bilag']);
});

test('an entry of the contents may go on in the next line', () => {
  const [title = '', item = '', letter = '', ...rest] = CONTENTS;
  const broken = [title, item, 'Bilag 1: Brev om den', 'grønne bro ..... 2', ...rest];
  expect(letter).toContain('grønne bro');
  expect(divided(pdf([broken, ...PAPERS]))).toHaveLength(3);
});
