import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { PAPERS } from '../papers.ts';
import { pageAt, pages } from './built-sites.ts';

/** The dates of the bundle as listed by hand, with how the timeline writes them. */
const DATES = [
  ...[
    '1972',
    '1982',
    '1992',
    '2015–2025',
    '2015',
    '2016–2020',
    '2016',
    '2017–2021',
    '2017',
    '2017',
    '2018',
    '2018',
  ],
  ...['1. januar 2018', 'september 2018', 'november 2018', '1. november 2018', '5. december 2018'],
  ...[
    '2019–2030',
    '2019–2023',
    '2019–2020',
    'januar 2019',
    'januar 2019',
    'januar 2019',
    '1. januar 2019',
    '7. januar 2019',
  ],
  ...[
    '4. februar 2019',
    '6. februar 2019',
    '21. februar 2019',
    '28. februar 2019',
    '14. marts 2019',
    '20. marts 2019',
  ],
  ...[
    '20. marts 2019',
    '27. marts 2019',
    '27. marts 2019',
    '29. marts 2019',
    '5. april 2019',
    'maj 2019',
    'december 2019',
  ],
  ...['2020', '1. kvartal 2020', '2021–2027', '1. juli 2021', '1. januar 2023'],
];

/** The years of works that the papers refer to: they stand below all others. */
const WORKS = ['1972', '1982', '1992'];

const DERIVED = ['21. februar 2019', '5. april 2019', 'maj 2019', 'december 2019'];

const timeline = pageAt('/tidslinje/').tree;
const goals = pageAt('/maal/').tree;
const cases = pageAt('/sager/').tree;

test('the timeline has the 43 dates of the bundle in order, and says why one is derived', () => {
  const entries = selectAll('ol > li[id]', timeline);
  expect(DATES).toHaveLength(43);
  const inOrder = [...DATES.filter((date) => !WORKS.includes(date)), ...WORKS];
  expect(entries.map((entry) => wordsAt('.date', entry))).toEqual(inOrder);
  const derived = entries.filter((entry) => select('.soft', entry));
  expect(derived.map((entry) => wordsAt('.date', entry))).toEqual(DERIVED);
  for (const entry of derived) expect(wordsAt('.soft', entry)).toMatch(/^Udledt: .+\.$/);
});

test('every date of the timeline leads to a place in print, and every year is led to', () => {
  const entries = selectAll('ol > li[id]', timeline);
  expect(entries).toHaveLength(DATES.length);
  for (const entry of entries) {
    const links = selectAll('ul a', entry).map(({ properties }) => String(properties.href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link).toMatch(/^\/2019-04\/([a-z-]+\/(#[a-z0-9-]+)?|#indholdsfortegnelse)$/);
  }
  const inYears = DATES.filter((date) => !WORKS.includes(date));
  const years = [...new Set(inYears.map((date) => date.match(/\d{4}/)?.[0]))];
  expect(selectAll('.years a', timeline).map(textOf)).toEqual(years);
});

test('what lay ahead of the meeting stands after it', () => {
  const items = selectAll('ol > li', timeline);
  const meeting = items.findIndex(({ properties }) => String(properties.className) === 'meeting');
  expect(items[meeting - 1]?.properties.id).toBe('aendringsforslag');
  expect(items[meeting + 1]?.properties.id).toBe('cdeu-strateginotat');
});

test('nine goals stand side by side, each with its figure or the word that it has none', () => {
  const rows = selectAll('.compared tbody tr:has([scope=row])', goals);
  expect(rows.map((row) => select('a', row)?.properties.href)).toEqual(
    Array.from({ length: 9 }, (_, index) => `/2019-04/resultatkontrakt/#maal-${index + 1}`),
  );
  expect(rows.map((row) => wordsAt('[data-label=Tal]', row))).toEqual([
    'Net Promoter Score på mindst 60',
    'mindst 70 procent',
    'Intet tal',
    'Intet tal',
    'Målsætning for antal specialiserede vejledninger i 2019 er 1.800',
    'de 4 indsatser',
    'Intet tal',
    'Intet tal',
    'et servicemål på 48 timers',
  ]);
  expect(selectAll('.compared .soft', goals).map((cell) => textOf(cell).trim())).toEqual(
    Array(4).fill('Intet tal'),
  );
});

test('every word that the goals show as quoted stands in the paper', () => {
  const paper = squeeze(textOf(pageAt('/2019-04/resultatkontrakt/').tree));
  const cells = selectAll('.compared .words', goals);
  expect(cells.length).toBeGreaterThan(20);
  for (const cell of cells) expect(paper).toContain(squeeze(textOf(cell)));
});

test('case and document IDs of front matter stand with their papers, which lead to them', () => {
  const front = PAPERS.flatMap((slug) => {
    const text = readFileSync(`src/content/2019-04/${slug}.mdx`, 'utf8');
    const lists = [...text.matchAll(/^(?:case|document)Ids: \[(.*)\]$/gm)].map(
      ([, list = '']) => list,
    );
    expect(lists).toHaveLength(2);
    const ids = lists.flatMap((list) => list.split(/[,\s']+/).filter(Boolean));
    return ids.map((id) => ({ id, path: `/2019-04/${slug}/` }));
  });
  expect(front).toHaveLength(3);
  const entries = selectAll('dl > [id]', cases);
  expect(entries.map((entry) => wordsAt('code', entry)).sort()).toEqual(
    front.map(({ id }) => id).sort(),
  );
  for (const { id, path } of front) {
    const entry = entries.find((candidate) => wordsAt('code', candidate) === id);
    expect(selectAll('dd a', entry).map(({ properties }) => properties.href)).toEqual([path]);
    const links = selectAll('.facts a', pageAt(path).tree).filter((link) => textOf(link) === id);
    expect(links.map(({ properties }) => properties.href)).toEqual([
      `/sager/#${entry?.properties.id}`,
    ]);
  }
});

test.each(['/', '/2019-04/'])('%s leads to the overviews', (path) => {
  const links = selectAll('.look-up a', pageAt(path).tree).map(({ properties }) => properties.href);
  expect(links).toEqual([
    '/kommuner/',
    '/organisationer/',
    '/programmer/',
    '/maal/',
    '/tidslinje/',
    '/sager/',
    '/henvisninger/',
    '/soeg/register/',
    '/data/',
  ]);
});

test('no comma or stop of ours stands alone', () => {
  const lines = pages
    .filter(({ tree }) => !select('[data-paper]', tree))
    .flatMap(({ path, tree }) =>
      selectAll('main :is(p, li, dd, figcaption)', tree).map((line) => `${path} ${textOf(line)}`),
    );
  expect(lines.length).toBeGreaterThan(2000);
  expect(lines.filter((line) => /\s[,.;:](?:\s|$)/.test(line))).toEqual([]);
});

function wordsAt(selector: string, within: Parameters<typeof select>[1]): string {
  const element = select(selector, within);
  return element ? textOf(element).trim() : '';
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
