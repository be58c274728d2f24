import { readFileSync } from 'node:fs';
import Autolinker from 'autolinker';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { LinkifyIt } from 'linkify-it';
import { find as linkifyjs } from 'linkifyjs';
import { expect, test } from 'vitest';
import { idsOf } from '../../src/build/built-site.ts';
import { isId } from '../../src/domain/addresses/permalink.ts';
import { PLACES } from '../places.ts';
import { BUILT_SITES, pageAt, pages } from './built-sites.ts';

const linkifyIt = new LinkifyIt();
const papers = pages.filter(({ tree }) => select('.prose', tree));

test('the first meeting has six papers', () => {
  expect(papers.map(({ path }) => path).filter((path) => path.startsWith('/2019-04/'))).toEqual([
    '/2019-04/erhvervsservice/',
    '/2019-04/eu-kontor/',
    '/2019-04/resultatkontrakt/',
    '/2019-04/stoette-kkr/',
    '/2019-04/stoette-region/',
    '/2019-04/sundhedsaftale/',
  ]);
});

test('the ids of every page are unique and follow the rule', () => {
  expect(pages.flatMap(idsOf).length).toBeGreaterThan(1000);
  for (const page of pages) {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  }
});

/** What has no address of its own: what is ours, and parts of what has one. */
const NAMELESS = [
  '[data-site], [data-site] *, aside *',
  'thead *, thead tr, tbody:has(> tr > [scope=rowgroup]) > tr:first-child',
  'hgroup > p, li > p, [data-footnotes] p',
].join();

test.each(papers)(
  'every block of $path has an address of at most 60 characters',
  ({ path, tree }) => {
    const blocks = selectAll('.prose :is(p, li, tr, table, h2, h3, h4)', tree);
    const parts = selectAll(NAMELESS, tree);
    const nameless = blocks.filter((block) => !block.properties.id && !parts.includes(block));
    expect(blocks.length - nameless.length).toBeGreaterThan(5);
    expect(nameless.map(textOf)).toEqual([]);
    const long = selectAll('.prose [id]', tree)
      .map(({ properties }) => `${path}#${properties.id}`)
      .filter((address) => address.length > 60);
    expect(long).toEqual([]);
  },
);

test.each([
  ['stoette-kkr', 1],
  ['eu-kontor', 0],
  ['resultatkontrakt', 1],
  ['sundhedsaftale', 0],
  ['erhvervsservice', 23],
])(
  'the footnotes of %s are numbered as printed, and mark and note lead to each other',
  (slug, count) => {
    const { tree } = pageAt(`/2019-04/${slug}/`);
    const marks = selectAll('.prose sup a', tree);
    const expected = Array.from({ length: count }, (_, index) => `${index + 1}`);
    expect(marks.map(textOf)).toEqual(expected);
    for (const number of expected) {
      const mark = select(`#henvisning-${number}`, tree);
      const note = select(`#fodnote-${number}`, tree);
      expect(mark?.properties.href).toBe(`#fodnote-${number}`);
      expect(note && select(`a[href="#henvisning-${number}"]`, note)).toBeTruthy();
    }
  },
);

test('every address is promised, and every block has a mail address', async () => {
  const { addresses } = JSON.parse(readFileSync('src/content/permalinks.json', 'utf8'));
  const ids = papers.flatMap(({ path, tree }) =>
    selectAll(PLACES, tree).map(({ properties }) => ({
      path,
      id: String(properties.id),
    })),
  );
  expect(ids.length).toBeGreaterThan(700);
  // What is new here is added by npm run permalinks.
  expect(
    ids
      .map(({ path, id }) => `${path.slice(1)}#${id}`)
      .filter((address) => !(address in addresses)),
  ).toEqual([]);
  const paths = new Set(pages.map(({ path }) => path));
  expect(
    ids.map(({ path, id }) => `${path}${id}/`).filter((address) => !paths.has(address)),
  ).toEqual([]);
  const longest = ids.map(({ path, id }) => `${path}#${id}`).sort((a, b) => b.length - a.length)[0];
  console.log(`longest path and id: ${longest} (${longest?.length})`);
});

const SENTENCES = [
  ['Se ', '.'],
  ['(', ')'],
  ['<', '>'],
  ['"', '"'],
  ['Læs ', ', og svar.'],
  ['', ''],
  ['Det står på\n', '\ni kontrakten'],
] as const;

test('mail programs make the whole of every mail address a link, and no more', () => {
  const addresses = papers.flatMap(({ path, tree }) =>
    selectAll(PLACES, tree).map(
      ({ properties }) => `https://moedebilag.example.dk${path}${properties.id}`,
    ),
  );
  const tools: Record<string, (text: string) => (string | undefined)[]> = {
    'linkify-it': (text) => linkifyIt.match(text)?.map(({ url }) => url) ?? [],
    linkifyjs: (text) => linkifyjs(text).map(({ href }) => href),
    autolinker: (text) => Autolinker.parse(text, {}).map((match) => match.getAnchorHref()),
  };
  expect(addresses.length).toBeGreaterThan(700);
  for (const [name, find] of Object.entries(tools))
    for (const address of addresses)
      for (const [before, after] of SENTENCES)
        expect(find(`${before}${address}${after}`), `${name}: ${before}${address}${after}`).toEqual(
          [address],
        );
});

test.each(BUILT_SITES)(
  'every address listed in $folder is there, and every paper with all its places',
  ({ folder, pages }) => {
    const list: Record<string, string[]> = JSON.parse(
      readFileSync(`${folder}/adresser.json`, 'utf8'),
    );
    const built = new Map(pages.map((page) => [page.path, page]));
    const missing = Object.entries(list).filter(([path, ids]) => {
      const page = built.get(`/${path}`);
      return !page || ids.some((id) => !idsOf(page).includes(id));
    });
    expect(missing).toEqual([]);
    for (const { path, tree } of papers)
      expect(list[path.slice(1)]).toEqual(
        selectAll(PLACES, tree).map(({ properties }) => properties.id),
      );
  },
);
