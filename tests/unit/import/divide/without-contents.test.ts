import { expect, test } from 'vitest';
import { dividePapers } from '../../../../src/import/divide/divide-papers.ts';
import { divided, pdf } from './papers.ts';

const PAGES = [['# Brev'], ['Mere'], ['# Budget'], ['# Plan']];

const bookmarks = (...titles: string[]) =>
  titles.map((title, index) => ({ title, page: index === 0 ? 1 : index + 2 }));

test('papers begin where bookmarks with the names of papers lead', () => {
  const outline = bookmarks('Bilag 1 - Brev.pdf', 'Bilag 2 - Budget.pdf', 'Bilag 3 - Plan.pdf');
  const { papers } = dividePapers(pdf(PAGES, { outline }));
  expect(papers.map(({ paper: { name, pages, blocks } }) => [name, pages, blocks.length])).toEqual([
    ['Bilag 1 - Brev.pdf', 2, 2],
    ['Bilag 2 - Budget.pdf', 1, 1],
    ['Bilag 3 - Plan.pdf', 1, 1],
  ]);
  expect(papers[1]?.doubts[0]?.taken).toContain('filens bogmærke »Bilag 2 - Budget.pdf«');
});

test('bookmarks to the chapters of one paper divide nothing', () => {
  const outline = bookmarks('1. Formål', '2. Økonomi', 'Bilag 1');
  expect(divided(pdf(PAGES, { outline }))).toEqual(['Brev']);
});

test('papers begin where page numbers begin again, and a title stands', () => {
  const furniture = [
    { page: 1, text: 'Side 1 af 2' },
    { page: 2, text: 'Side 2 af 2' },
    { page: 3, text: 'Aavang Kommune Side 1 af 1' },
    { page: 4, text: 'Side 1 af 1' },
  ];
  const paper = pdf(PAGES, { furniture });
  expect(divided(paper)).toEqual(['s. 1-2: Brev', 's. 3-3: Budget', 's. 4-4: Plan']);
  const [first, second] = dividePapers(paper).papers;
  expect(first?.doubts).toEqual([]);
  expect(second?.doubts[0]?.taken).toBe(
    'Delt her, fordi sidetallene begynder forfra på side 3 i filen.',
  );
  expect(second?.paper.furniture).toEqual([{ page: 3, text: 'Aavang Kommune Side 1 af 1' }]);
});

test.each([
  ['no title stands there', [['# Brev'], ['Mere']], ['1', '1']],
  ['a numbered chapter does', [['# Forord'], ['# 1. Formål']], ['1', '1']],
  [
    'they say that there are more pages',
    [['# Brev'], ['# Budget']],
    ['Side 1 af 2', 'Side 1 af 1'],
  ],
  ['they run on', [['# Brev'], ['# Budget']], ['1', '2']],
])('a file is one paper where page numbers begin again and %s', (_, pages, numbers) => {
  const furniture = numbers.map((words, index) => ({ page: index + 1, text: words }));
  expect(divided(pdf(pages, { furniture }))).toHaveLength(1);
});

test('what comes after the last page that is counted is another paper', () => {
  const furniture = [
    { page: 1, text: 'Side 1 af 1' },
    { page: 3, text: 'Side 1 af 2' },
  ];
  const pages = [['# Brev'], ['Svar'], ['# Budget'], ['Mere']];
  const paper = pdf(pages, { furniture });
  expect(divided(paper)).toEqual(['s. 1-1: Brev', 's. 2-2: Svar', 's. 3-4: Budget']);
  expect(dividePapers(paper).papers[1]?.doubts[0]?.taken).toBe(
    'Delt her, fordi sidetallene før slutter på side 1.',
  );
});

test.each([
  ['long', Array.from({ length: 14 }, (_, index) => `Afsnit ${index}`)],
  ['text', ['Afsnit 0', 'Udvalget mødtes på havnen.']],
])('what stands before the first paper is one itself when it is %s', (_, minutes) => {
  const outline = [
    { title: 'Bilag 1', page: 2 },
    { title: 'Bilag 2', page: 3 },
  ];
  expect(divided(pdf([minutes, ['# Kort'], ['# Tal']], { outline }))).toEqual([
    's. 1-1: Afsnit 0',
    's. 2-2: Kort',
    's. 3-3: Tal',
  ]);
  const { papers } = dividePapers(pdf([minutes, ['# Kort'], ['# Tal']], { outline }));
  expect(papers.map(({ doubts }) => doubts.length)).toEqual([0, 1, 1]);
});
