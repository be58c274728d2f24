import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { DIVISION } from '../../src/domain/addresses/division.ts';
import { hrefsOf, SITES, some, wordsAt } from './sites.ts';

/** Pages that are a paper, or show the source of one. */
const PAPERS = /^\/(?:kilde\/)?\d{4}-\d\d[^/]*\/[^/]+\/$/;

describe.each(SITES)('$name', ({ name, readable, pageAt }) => {
  test('has no list page that is too heavy', () => {
    const lists = readable.filter(({ path }) => !PAPERS.test(path));
    const weights = some(lists).map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }));
    expect(weights.filter(({ bytes }) => bytes > DIVISION.page)).toEqual([]);
  });

  test('divides what has no room, and leads to each part and back', () => {
    const divided = readable.filter(({ tree }) => select('.parts', tree));
    // One bundle of a few papers has room for all.
    if (name === 'bundle alone') return expect(divided).toEqual([]);
    for (const { path, tree } of some(divided)) {
      const hrefs = some(hrefsOf('.parts a', tree));
      const counts = selectAll('.parts > ul > li > .soft', tree).map((count) =>
        Number(textOf(count)),
      );
      const [, count = ''] = /: (\d+)/.exec(wordsAt('.parts h2', tree)) ?? [];
      expect(
        counts.reduce((sum, one) => sum + one, 0),
        path,
      ).toBe(Number(count));
      for (const href of hrefs) {
        const part = pageAt(href).tree;
        expect(hrefsOf('.crumbs a', part), href).toContain(path);
        expect(wordsAt('h1', part)).toMatch(/: ./);
        const turns = hrefsOf('.turns a', part);
        if (!select('.parts', part)) expect(hrefs).toEqual(expect.arrayContaining(some(turns)));
      }
    }
  });
});
