import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { feedPath } from '../../src/domain/citing/atom-feed.ts';
import { hrefsOf, SITES, some, wordsAt } from './sites.ts';

const HOST = 'https://example.org';

/** The texts of the elements of one name, in order. */
function textsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(
    ([, text = '']) => text,
  );
}

describe.each(SITES)('$name', ({ meetings, readBuilt, pageAt }) => {
  const dated = meetings.flatMap(({ body, published, papers }) =>
    papers.flatMap((paper) => {
      const day = paper.published ?? published;
      return day ? [{ path: paper.path, day, body }] : [];
    }),
  );

  test('tells of all papers that have come, and of those of each body, newest first', () => {
    for (const body of [undefined, ...new Set(some(dated).map((paper) => paper.body))]) {
      const xml = readBuilt(feedPath(body).slice(1));
      const told = dated.filter((paper) => body === undefined || paper.body === body);
      const papers = textsOf(xml, 'id').filter((id) => !/\.xml$|#/.test(id));
      expect(papers.toSorted()).toEqual(
        some(told)
          .map(({ path }) => HOST + path)
          .toSorted(),
      );
      const days = textsOf(xml, 'published').map((time) => time.slice(0, 10));
      expect(days).toEqual(days.toSorted().toReversed());
    }
  });

  test('is Atom', () => {
    const xml = readBuilt('feed.xml');
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    );
    const open: string[] = [];
    for (const [, isEnd, name = '', isWhole] of xml.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g))
      if (isEnd) expect(open.pop()).toBe(name);
      else if (!isWhole) open.push(name);
    expect(open).toEqual([]);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    const [head = '', ...entries] = xml.split('<entry>');
    for (const part of [head, ...some(entries)])
      for (const name of ['id', 'title', 'updated']) expect(textsOf(part, name)).toHaveLength(1);
    expect(head).toContain(`<link rel="self" href="${HOST}/feed.xml"/>`);
    for (const time of textsOf(xml, 'updated')) expect(time).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });

  test('is known to readers of feeds from home and from each meeting', () => {
    const feedsOf = (path: string) =>
      hrefsOf('link[rel=alternate][type="application/atom+xml"]', pageAt(path).tree);
    expect(feedsOf('/')).toContain('/feed.xml');
    for (const { id, body, published } of some(meetings))
      expect(feedsOf(`/${id}/`)).toEqual(['/feed.xml', ...(published ? [feedPath(body)] : [])]);
  });

  test('leads from a paper to the same matter at other meetings, and back', () => {
    const matterOf = (path: string) =>
      selectAll('.paper-head p', pageAt(path).tree).find((line) =>
        textOf(line).startsWith('Samme sag:'),
      );
    const joined = meetings.flatMap(({ papers }) =>
      papers.flatMap(({ path, continues = [] }) =>
        continues.map((id) => [path, `/${id}/`] as const),
      ),
    );
    for (const [path, other] of some(joined)) {
      expect(hrefsOf('a', matterOf(path))).toContain(other);
      expect(hrefsOf('a', matterOf(other))).toContain(path);
      expect(wordsAt('main', pageAt('/sager/').tree)).toContain('Sager, der fortsætter');
    }
  });
});
