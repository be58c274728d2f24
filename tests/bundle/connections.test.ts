import type { Element, ElementContent } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../../src/build/built-site.ts';
import { blocksOf, namesOf, sectionsOf } from './names.ts';
import { SITES, type Site, some, squeeze, wordsAt } from './sites.ts';

describe.each(SITES)('$name', (site) => {
  const { papers, meetings, pageAt } = site;
  const contents = some(meetings).flatMap((meeting) => meeting.papers);
  const outgoing = some(papers).flatMap((page) =>
    selectAll('article a.ref', page.tree).flatMap((link) => {
      const to = new URL(String(link.properties.href), `http://host${page.path}`);
      const isPaper = papers.some(({ path }) => path === to.pathname);
      return isPaper ? [`${placeOf(page, link)} → ${to.pathname}${to.hash}`] : [];
    }),
  );

  test('has a link for each reference that is written', () => {
    for (const { path, text, meeting, slug } of contents) {
      const { goals = undefined } = meetings.find(({ id }) => id === meeting) ?? {};
      const written = text + (goals?.appendix === slug ? JSON.stringify(goals) : '');
      const { tree } = pageAt(path);
      for (const [selector, pattern] of [
        ['article a.absent', /\]\(ref:udenfor /g],
        ['article a.ref', /\]\(ref:(?!udenfor )/g],
      ] as const)
        expect(selectAll(selector, tree).length, `${path} ${selector}`).toBe(
          written.match(pattern)?.length ?? 0,
        );
    }
  });

  test('leads from each reference to what is not in the bundle to the reason why', () => {
    const links = papers.flatMap(({ tree }) => selectAll('article a.absent', tree));
    for (const link of some(links)) {
      const [page, id] = String(link.properties.href).split('#');
      expect(page).toMatch(/^\/henvisninger\/(?:[0-9-]+\/)?$/);
      const entry = select(`[id="${id}"]`, pageAt(page ?? '').tree);
      expect(entry && wordsAt('q', entry)).toBe(squeeze(textOf(link)));
      expect(entry && wordsAt('p', entry)).toMatch(/.+\.$/);
    }
  });

  test('lists what refers and what is referred to as each other’s inverse', () => {
    let path = '';
    const lists = site.pagesOf('/henvisninger/');
    const nodes = lists.flatMap(({ tree }) => selectAll('h2 a, dl', tree));
    const incoming = nodes.flatMap((node) => {
      if (node.tagName === 'a') path = String(node.properties.href);
      return node.tagName === 'dl' ? toIncoming(node, path) : [];
    });
    expect(some(incoming).toSorted()).toEqual(some(new Set(outgoing)).toSorted());
  });

  test('tells at each place what refers to it from elsewhere', () => {
    const told = papers.flatMap((page) =>
      selectAll('.prose small', page.tree).flatMap((line) =>
        selectAll('a', line).map(
          ({ properties }) => `${properties.href} → ${page.path}#${placeAbove(page, line)}`,
        ),
      ),
    );
    const fromElsewhere = outgoing.filter((line) => {
      const [from = '', to = ''] = line.split(' → ');
      return to.includes('#') && sectionOf(site, from) !== sectionOf(site, to);
    });
    expect(some(told).toSorted()).toEqual(some(new Set(fromElsewhere)).toSorted());
  });

  test('lists each mention that a plain scan finds, and no other', () => {
    const blocks = papers.flatMap(blocksOf);
    for (const { name, path, isIn } of some(namesOf(site))) {
      const [page = '', id] = path.split('#');
      const links = selectAll(`${id ? `#${id} ` : ''}.mentions li > a`, pageAt(page).tree);
      expect(some(links.map(hrefOf)).toSorted(), name).toEqual(
        blocks.flatMap(({ url, words }) => (isIn(words) ? [url] : [])).toSorted(),
      );
    }
  });

  test('lists mentions paper by paper, each under a heading of its own', () => {
    const lists = site.readable.flatMap(({ tree }) => selectAll('.mentions', tree));
    for (const list of some(lists)) {
      const headings = selectAll('h3', list).map(textOf);
      expect(new Set(headings).size).toBe(some(headings).length);
      for (const items of some(selectAll('ul', list))) {
        const places = selectAll('li > a', items).map(hrefOf);
        expect(new Set(some(places).map(pathOf)).size).toBe(1);
      }
    }
  });

  test('makes a name a link once in a section, its abbreviation too, none in another link', () => {
    const links = some(papers).flatMap(({ path, tree }) => {
      let section = '';
      return selectAll('.prose h2, .prose a.entity', tree).flatMap((node) => {
        if (node.tagName === 'h2') section = String(node.properties.id);
        const words = textOf(node);
        const name = /^[A-ZÆØÅ]\p{L}?[A-ZÆØÅ]+$/u.test(words) ? words : '';
        return node.tagName === 'h2' ? [] : [`${path}#${section} ${node.properties.href} ${name}`];
      });
    });
    expect(some(links).length).toBe(new Set(links).size);
    for (const { tree } of papers)
      expect(selectAll('a a, :is(h2, h3) .entity, [data-site] .entity', tree)).toEqual([]);
  });

  test('makes a link of each name that a section has', () => {
    const names = some(namesOf(site));
    for (const page of some(papers))
      for (const { texts, hrefs } of some(sectionsOf(page)))
        expect([...hrefs].toSorted(), page.path).toEqual(
          names.flatMap(({ path, isIn }) => (texts.some(isIn) ? [path] : [])).toSorted(),
        );
  });

  test('has links that say where they lead', () => {
    for (const { tree } of papers)
      for (const link of some(selectAll('article a', tree)))
        expect(textOf(link).trim()).not.toMatch(/^(?:her|læs mere|klik her)?$/i);
  });
});

function hrefOf({ properties }: Element): string {
  return String(properties.href);
}

/** What a list of backlinks says, as `from → to`. A term without a link is the whole paper. */
function toIncoming(list: Element, paper: string): string[] {
  const terms = selectAll('dt', list).map((term) => select('a', term)?.properties.href ?? paper);
  return selectAll('dd', list).flatMap((description, index) =>
    selectAll('a', description).map((link) => `${hrefOf(link)} → ${terms[index]}`),
  );
}

function pathOf(address: string): string {
  return address.replace(/#.*/, '');
}

/** The heading that an address of a paper stands under, its own when it is a heading's. */
function sectionOf({ pageAt }: Site, address: string): string {
  const [path = '', id = ''] = address.split('#');
  const blocks = selectAll('.prose [id]', pageAt(path).tree);
  const at = blocks.findIndex(({ properties }) => properties.id === id);
  const heading = blocks.slice(0, at + 1).findLast(({ tagName }) => /^h[2-4]$/.test(tagName));
  return `${path}#${id.startsWith('fodnote-') ? id : (heading?.properties.id ?? id)}`;
}

/** The address of the smallest block around a link. */
function placeOf(page: BuiltPage, link: Element): string {
  const around = selectAll('[id]', page.tree).filter(
    (block) => !matches('a, ins, del, main', block) && selectAll('a', block).includes(link),
  );
  return `${page.path}#${around.at(-1)?.properties.id}`;
}

/** The id of what a line stands in or below. */
function placeAbove({ tree }: BuiltPage, line: Element): string {
  const around = selectAll('.prose :is(li, tr)[id]', tree).findLast((block) =>
    selectAll('small', block).includes(line),
  );
  const siblings: readonly ElementContent[] =
    selectAll('article *', tree).find(({ children }) => children.includes(line))?.children ?? [];
  const above = siblings
    .slice(0, siblings.indexOf(line))
    .findLast((child) => child.type === 'element');
  const block = around ?? (above && select(':is(h2, h3, h4)', above)) ?? above;
  return String(block?.properties.id);
}
