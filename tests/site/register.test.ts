import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/domain/papers/read-blocks.ts';
import { readRegister } from '../../src/doors/register.ts';
import { BUILT_SITES } from './built-sites.ts';

const { compare } = new Intl.Collator('da');
const wordsOf = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();
const hrefOf = ({ properties }: Element) => String(properties.href);

describe.each(BUILT_SITES)('the register below $base', ({ base, pages }) => {
  const pageAt = (path: string) => {
    const page = pages.find((candidate) => candidate.path === path);
    if (!page) throw new RangeError(`No page at ${path}`);
    return page.tree;
  };
  const page = pageAt('/soeg/register/');
  const terms = selectAll('main dl dt', page);
  const places = selectAll('main dl dd', page);
  const entries = terms.flatMap((dt, at) => {
    const dd = places[at];
    return dd ? [{ dt, dd, name: wordsOf(dt) }] : [];
  });
  const named = entries.filter(({ dt }) => dt.properties.id);
  const listed = named.flatMap(({ dd }) => {
    const items = selectAll('li', dd);
    return items.length > 0 ? items : [dd];
  });

  test('each letter leads to its heading, in Danish order', () => {
    const letters = selectAll('.letters a', page);
    const headings = selectAll('main h2[id^=bogstav-]', page);
    expect(letters.length).toBeGreaterThan(15);
    expect(letters.map(hrefOf)).toEqual(headings.map(({ properties }) => `#${properties.id}`));
    expect(letters.map(wordsOf)).toEqual(headings.map(wordsOf));
    expect(letters.map(wordsOf)).toEqual(letters.map(wordsOf).toSorted(compare));
  });

  test('names stand in Danish order, and each has its places', () => {
    expect(places).toHaveLength(terms.length);
    expect(entries.length).toBeGreaterThan(100);
    const names = entries.map(({ name }) => name.replace(/ \(kommune\)$/, ''));
    expect(names).toEqual(names.toSorted(compare));
  });

  test('another name has a capital, and refers to the one where the places are', () => {
    const others = entries.filter((entry) => !named.includes(entry));
    for (const [name, id, own] of [
      ['CDEU', 'midtjyllands-eu-kontor', 'Midtjyllands EU-kontor'],
      ['EU-kontoret', 'midtjyllands-eu-kontor', 'Midtjyllands EU-kontor'],
    ] as const) {
      const entry = others.find((candidate) => candidate.name === name);
      expect(entry && select(`a[href="#${id}"]`, entry.dd)).toBeTruthy();
      expect(entry && wordsOf(entry.dd)).toBe(`se ${own}`);
    }
    for (const { name, dd } of others) {
      expect(name).toBe(name.charAt(0).toUpperCase() + name.slice(1));
      const [link, ...more] = selectAll('a', dd);
      expect(more).toEqual([]);
      const target = named.find(({ dt }) => link && hrefOf(link) === `#${dt.properties.id}`);
      expect(target && `se ${target.name}`, name).toBe(wordsOf(dd));
    }
  });

  test('a municipality is told from what else has its name', () => {
    const names = readRegister().filter(({ kind }) => kind === 'municipality');
    const told = entries.filter(({ name }) => name.endsWith(' (kommune)'));
    expect(told).toHaveLength(19);
    expect(told.map(({ name }) => name)).toEqual(
      names.map(({ name }) => `${name} (kommune)`).toSorted(compare),
    );
  });

  test('a name leads to where all there is of it stands, below the base', () => {
    const { dt } = named.find(({ name }) => name === 'Skive (kommune)') ?? {};
    expect(dt && selectAll('a', dt).map(hrefOf)).toEqual([`${base}kommuner/skive/`]);
  });

  test('places stand under their paper, at most three of each, then a search for the rest', () => {
    expect(listed.length).toBeGreaterThan(100);
    for (const item of listed) {
      const links = selectAll('a', item);
      const found = links.filter((link) => !hrefOf(link).includes('/soeg/'));
      const [rest, ...more] = links.filter((link) => !found.includes(link));
      const [paper = ''] = wordsOf(item).split(': ');
      const all = `${paper}: ${found.map(wordsOf).join(', ')}`;
      expect(wordsOf(item)).toBe(rest ? `${all} og ${wordsOf(rest)}` : all);
      expect(found.length).toBeGreaterThan(0);
      expect(more).toEqual([]);
      if (rest) expect(found).toHaveLength(3);
      else expect(found.length).toBeLessThanOrEqual(3);
    }
  });

  test('the rest of the places is a search for the very name, below the base', () => {
    const searches = named.flatMap(({ name, dd }) =>
      selectAll('a[href*="/soeg/"]', dd).map((link) => ({ name, link })),
    );
    expect(searches.length).toBeGreaterThan(10);
    for (const { name, link } of searches) {
      const typed = encodeURIComponent(`"${name.replace(/ \(kommune\)$/, '')}"`);
      expect(hrefOf(link)).toBe(`${base}soeg/?q=${typed}`);
      expect(wordsOf(link)).toMatch(/^(?:1 sted|\d+ steder) til$/);
    }
  });

  test('a place is named by its heading, word for word, and leads there below the base', () => {
    const links = listed.flatMap((item) => selectAll('a:not([href*="/soeg/"])', item));
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) {
      expect(hrefOf(link).startsWith(base)).toBe(true);
      const [path = '', id] = hrefOf(link)
        .slice(base.length - 1)
        .split('#');
      const paper = pageAt(path);
      const target = id && select(`[id="${id}"]`, paper);
      if (id === undefined) expect(wordsOf(link)).toBe('begyndelsen');
      else if (target && /^h\d$/.test(target.tagName))
        expect(wordsOf(link)).toBe(readWords([target]));
      else expect(target, hrefOf(link)).toBeTruthy();
    }
  });
});
