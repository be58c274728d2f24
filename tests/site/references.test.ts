import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BuiltPage } from '../../src/build/built-site.ts';
import { verify } from '../../src/verification/verify.ts';
import { pageAt, pages } from './built-sites.ts';

const [report] = verify({ root: '.', dist: 'dist' });
const papers = pages.filter(({ tree }) => select('[data-paper]', tree));
const regions = (report?.regions ?? []).filter(({ path }) => path.includes('/'));

interface PrintedReference {
  readonly line: number;
  readonly words: string;
  /**
   * How it is resolved: a link, a mark of absence, a footnote, a printed address, a name, or in a
   * note of ours.
   */
  readonly by: 'ref' | 'absent' | 'footnote' | 'address' | 'entity' | 'note' | 'contents';
}

const printed: PrintedReference[] = parse(
  readFileSync(`${import.meta.dirname}/references.yaml`, 'utf8'),
);
const SELECTORS: Record<PrintedReference['by'], string> = {
  ref: 'a.ref',
  absent: 'a.absent',
  footnote: 'a[data-footnote-ref]',
  address: 'a[href^=http]',
  entity: 'a.entity',
  note: 'aside a:is(.ref, .absent)',
  contents: '.printed a',
};

test('all 73 references of the papers are accounted for', () => {
  expect(printed).toHaveLength(73);
});

test.each(printed)('line $line: »$words« is resolved by $by', ({ line, words, by }) => {
  const region = report?.regions.find(({ lines }) => line >= lines.first && line <= lines.last);
  const page = pageAt(`/${region?.path}/`);
  const links = selectAll(SELECTORS[by], page.tree);
  const found = links.filter((link) => textOf(link).replace(/\s+/g, ' ').includes(words));
  expect(found.some((link) => isOnLine(page, link, line, by))).toBe(true);
});

/** Whether a link stands in a block of a source line; notes are ours, and have no line. */
function isOnLine(
  page: BuiltPage,
  link: ReturnType<typeof select> & object,
  line: number,
  by: PrintedReference['by'],
): boolean {
  if (by === 'note' || by === 'contents') return true;
  const region = regions.find(({ path }) => `/${path}/` === page.path);
  return selectAll('[id]', page.tree).some(
    (block) =>
      region?.linesById.get(String(block.properties.id))?.has(line) &&
      selectAll('a', block).includes(link),
  );
}

test('no link says »her«, and no reference is without words', () => {
  const links = papers.flatMap(({ tree }) => selectAll('article a', tree));
  expect(links.length).toBeGreaterThan(200);
  for (const link of links)
    expect(textOf(link).trim()).not.toMatch(/^(?:her|læs mere|klik her)?$/i);
});

test('what refers and what is referred to are each other’s inverse', () => {
  const list = pageAt('/henvisninger/').tree;
  const outgoing = papers.flatMap((page) =>
    selectAll('article a.ref', page.tree).flatMap((link) => {
      const { pathname, hash } = new URL(String(link.properties.href), `http://host${page.path}`);
      if (!papers.some(({ path }) => path === pathname)) return [];
      return [`${placeOf(page, link)} → ${pathname}${hash}`];
    }),
  );
  const incoming = selectAll('dl', list).flatMap((dl) => {
    const own = selectAll('dt a', dl)[0]?.properties.href;
    return selectAll('dd', dl).flatMap((dd, index) => {
      const target = selectAll('dt', dl)[index];
      const to = target && select('a', target)?.properties.href;
      return selectAll('a', dd).map(
        ({ properties }) => `${properties.href} → ${to ?? String(own).replace(/#.*/, '')}`,
      );
    });
  });
  expect([...new Set(incoming)].toSorted()).toEqual([...new Set(outgoing)].toSorted());
  const atPlaces = papers.flatMap((page) =>
    selectAll('.prose small', page.tree).flatMap((line) =>
      selectAll('a', line).map(
        ({ properties }) => `${properties.href} → ${page.path}#${placeAbove(page, line)}`,
      ),
    ),
  );
  const fromElsewhere = outgoing.filter((line) => {
    const [from = '', to = ''] = line.split(' → ');
    return to.includes('#') && sectionOf(from) !== sectionOf(to);
  });
  expect(fromElsewhere.length).toBeGreaterThan(10);
  expect(atPlaces.toSorted()).toEqual([...new Set(fromElsewhere)].toSorted());
});

/** The heading that an address of a paper stands under, its own when it is a heading's. */
function sectionOf(address: string): string {
  const [path = '', id = ''] = address.split('#');
  const blocks = selectAll('.prose [id]', pageAt(path).tree);
  const at = blocks.findIndex(({ properties }) => properties.id === id);
  const heading = blocks.slice(0, at + 1).findLast(({ tagName }) => /^h[2-4]$/.test(tagName));
  return `${path}#${id.startsWith('fodnote-') ? id : (heading?.properties.id ?? id)}`;
}

/** The id of what a line stands in or below. */
function placeAbove({ tree }: BuiltPage, line: Element): string {
  const around = selectAll('.prose :is(li, tr)[id]', tree).findLast((block) =>
    selectAll('small', block).includes(line),
  );
  const siblings =
    selectAll('article *', tree).find(({ children }) => children.includes(line))?.children ?? [];
  const above = siblings
    .slice(0, siblings.indexOf(line))
    .findLast((child) => child.type === 'element');
  const block = around ?? (above && select(':is(h2, h3, h4)', above)) ?? above;
  return String(block?.properties.id);
}

/** The address of the smallest block around a link. */
function placeOf(page: BuiltPage, link: ReturnType<typeof select> & object): string {
  const around = selectAll('[id]', page.tree).filter(
    (block) => !matches('a, ins, del, main', block) && selectAll('a', block).includes(link),
  );
  return `${page.path}#${around.at(-1)?.properties.id}`;
}
