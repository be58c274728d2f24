import { readFileSync } from 'node:fs';
import Autolinker from 'autolinker';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { LinkifyIt } from 'linkify-it';
import { find as linkifyjs } from 'linkifyjs';
import { describe, expect, test } from 'vitest';
import { idsOf } from '../../src/build/built-site.ts';
import { agendaItemPath, isId } from '../../src/domain/addresses/permalink.ts';
import type { Promises } from '../../src/domain/addresses/promise.ts';
import { itemsOf } from '../../src/domain/papers/labels.ts';
import { PLACES } from '../places.ts';
import { SITES, some } from './sites.ts';

const linkifyIt = new LinkifyIt();

/** What has no address of its own: what is ours, heads, and what is a part of a block. */
const PARTS = [
  '[data-site], [data-site] *, aside *, thead *, hgroup > p, li > p, [data-footnotes] p',
  'tbody:has(> tr > [scope=rowgroup]) > tr:first-child',
].join();

describe.each(SITES)('$name', (site) => {
  const { folder, pages, papers, meetings, pageAt, readBuilt } = site;
  const places = some(
    papers.flatMap(({ path, tree }) =>
      selectAll(PLACES, tree).map(({ properties }) => ({
        path,
        id: String(properties.id),
      })),
    ),
  );

  test('has a page for each paper, and sends on to it from its number', () => {
    const expected = some(meetings).flatMap((meeting) => meeting.papers);
    expect(papers.map(({ path }) => path).toSorted()).toEqual(
      expected.map(({ path }) => path).toSorted(),
    );
    const numbered = expected.flatMap((paper) =>
      itemsOf(paper).flatMap((item) => (paper.number ? [{ ...paper, item }] : [])),
    );
    for (const { path, meeting, item, number } of some(numbered)) {
      const { tree } = pageAt(`${agendaItemPath(meeting, item)}${number}/`);
      expect(select('meta[http-equiv=refresh]', tree)?.properties.content).toBe(`0;url=${path}`);
    }
  });

  test('has ids that are unique on their page and follow the rule', () => {
    for (const page of some(pages)) {
      const ids = idsOf(page);
      expect(new Set(ids).size, page.path).toBe(ids.length);
      expect(ids.filter((id) => !isId(id))).toEqual([]);
    }
  });

  test('gives every block an address of at most 60 characters', () => {
    for (const { path, tree } of some(papers)) {
      const blocks = selectAll('.prose :is(p, li, tr, table, h2, h3, h4)', tree);
      const parts = selectAll(PARTS, tree);
      const nameless = some(blocks).filter(
        (block) => !block.properties.id && !parts.includes(block),
      );
      expect(nameless.map(textOf), path).toEqual([]);
    }
    for (const { path, id } of some(places)) expect(`${path}#${id}`.length).toBeLessThanOrEqual(60);
  });

  test('leads from each footnote mark to its note and back', () => {
    const withNotes = some(meetings)
      .flatMap((meeting) => meeting.papers)
      .filter(({ text }) => /^\[\^1\]:/m.test(text));
    for (const { path, text } of some(withNotes)) {
      const { tree } = pageAt(path);
      const marks = selectAll('.prose sup a', tree);
      const numbers = some(text.match(/^\[\^\d+\]:/gm) ?? []).map((_, index) => `${index + 1}`);
      expect(marks.map(textOf)).toEqual(numbers);
      expect(
        selectAll('[data-footnotes] > ol > li', tree).map(({ properties }) => properties.id),
      ).toEqual(numbers.map((number) => `fodnote-${number}`));
      for (const [index, number] of numbers.entries()) {
        expect(marks[index]?.properties).toMatchObject({
          id: `henvisning-${number}`,
          href: `#fodnote-${number}`,
        });
        const note = select(`#fodnote-${number}`, tree);
        expect(note && select(`a[href="#henvisning-${number}"]`, note)).toBeTruthy();
      }
    }
  });

  test('promises every address of its pages', () => {
    // What is new in the bundle is promised as CONTRIBUTING.md tells.
    const { addresses }: Promises = JSON.parse(
      readFileSync(`${folder}/src/content/permalinks.json`, 'utf8'),
    );
    const promised = new Set(Object.keys(addresses));
    // Two lists of promises laid together know no part of a list that is too long for one page.
    const isPart = (path: string) =>
      /^\/[a-z/-]+\/(?:\d{4}|\d{4}-\d\d[^/]*|bogstav-[a-z]+)\/$/.test(path);
    const own = site.ownPages
      .map(({ path }) => path)
      .filter((path) => path.endsWith('/') && !isPart(path));
    const all = [...own, ...places.map(({ path, id }) => `${path}#${id}`)];
    expect(some(all).filter((address) => !promised.has(address.slice(1)))).toEqual([]);
  });

  test('lists every paper with all its places for those who lost their way', () => {
    const list: Record<string, string[]> = JSON.parse(readBuilt('adresser.json'));
    for (const [path, ids] of some(Object.entries(list)))
      expect(idsOf(pageAt(`/${path}`))).toEqual(expect.arrayContaining(ids));
    for (const { path, tree } of papers)
      expect(list[path.slice(1)]).toEqual(
        selectAll(PLACES, tree).map(({ properties }) => properties.id),
      );
  });

  test('has a mail page for each block, that leads to it', () => {
    for (const { path, id } of places) {
      const { tree } = pageAt(`${path}${id}/`);
      expect(select('meta[http-equiv=refresh]', tree)?.properties.content).toBe(
        `0;url=${path}#${id}`,
      );
      expect(select('main a', tree)?.properties.href).toBe(`${path}#${id}`);
    }
    expect(site.mailPages).toHaveLength(places.length);
  });

  test('has mail addresses that mail programs make a link of, whole and no more', () => {
    const tools: Record<string, (text: string) => (string | undefined)[]> = {
      'linkify-it': (text) => linkifyIt.match(text)?.map(({ url }) => url) ?? [],
      linkifyjs: (text) => linkifyjs(text).map(({ href }) => href),
      autolinker: (text) => Autolinker.parse(text, {}).map((match) => match.getAnchorHref()),
    };
    const addresses = places
      .filter(({ path }) => !path.startsWith('/2019-04/'))
      .map(({ path, id }) => `https://moedebilag.example.dk${path}${id}`);
    for (const address of some(addresses))
      for (const [name, find] of Object.entries(tools))
        for (const [before, after] of [
          ['Se ', '.'],
          ['(', ')'],
          ['Læs ', ', og svar.'],
        ])
          expect(find(`${before}${address}${after}`), name).toEqual([address]);
  });
});
