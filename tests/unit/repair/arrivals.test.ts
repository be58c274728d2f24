import { describe, expect, test } from 'vitest';
import { repairAddress } from '../../../src/domain/repair/address-repair.ts';
import { repairPlace } from '../../../src/domain/repair/place-repair.ts';
import { repairQuery } from '../../../src/domain/repair/query-repair.ts';
import { toFacets } from '../../../src/domain/search/facets.ts';
import { writeState } from '../../../src/domain/search/state.ts';
import { type Arrival, HOSTILE_FRAGMENTS, ON_PAGES } from './arrivals.ts';
import { CONTRACT, list } from './damaged.ts';
import { LOST } from './lost-arrivals.ts';

const rowsOf = (kinds: Readonly<Record<string, readonly Arrival[]>>) =>
  Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(([address, to]) => ({ kind, address, to })),
  );

test('the table has more than eighty addresses', () => {
  expect(rowsOf(ON_PAGES).length + rowsOf(LOST).length).toBeGreaterThanOrEqual(100);
});

describe.each(['/', '/papirer/moeder/'])('below %s', (base) => {
  test.each(rowsOf(ON_PAGES))('$kind: $address', ({ address, to }) => {
    const [, path = '', query = '', fragment = ''] =
      address.match(/^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s) ?? [];
    const ids = list[path] ?? [];
    const asked = repairQuery(query).query;
    if (fragment === '') return expect(path + asked).toBe(to);
    const repair = repairPlace(fragment, { base, path, ids });
    if (typeof to === 'string') expect(`${path}${asked}#${repair.id}${repair.directive}`).toBe(to);
    else {
      expect(repair).toMatchObject({ id: '', isAsked: true });
      expect(repair.likely.slice(0, Math.max(1, to.offers.length))).toEqual(to.offers);
    }
  });

  test.each(rowsOf(LOST))('$kind: $address', ({ address, to }) => {
    const repair = repairAddress(base + address, { base, list });
    const { path, query = '', id } = repair.kind === 'found' ? repair : { path: '', id: '' };
    if (typeof to === 'string') expect(`${path}${query}${id && `#${id}`}`).toBe(to);
    else if (repair.kind === 'nearest') expect(to.offers).toEqual([]);
    else expect(repair.likely?.slice(0, to.offers.length)).toEqual(to.offers);
  });

  test.each(HOSTILE_FRAGMENTS.map((fragment) => [fragment.slice(0, 40), fragment]))(
    '#%s leads to no place but those of the page',
    (_, fragment) => {
      const ids = list[CONTRACT] ?? [];
      const { id, likely } = repairPlace(fragment, { base, path: CONTRACT, ids });
      expect(['', ...ids]).toEqual(expect.arrayContaining([id, ...likely]));
    },
  );
});

test.each(HOSTILE_FRAGMENTS.map((text) => [text.slice(0, 40), text]))(
  '?q=%s stays words that are asked for',
  (_, text) => {
    for (const query of [`?q=${text}`, `?vis=${text}`, `?${text}`, `?${text}=1`])
      expect(repairQuery(query).query).toMatch(/^(?:\?|$)/);
  },
);

test.each([
  '?q=%22ud+af+boksen%22',
  '?q=R%26D',
  '?q=3D+print',
  '?q=hvad+koster+det%3F',
  '?q=1%2C5+%25',
  '?utm_source=brev&fbclid=x.',
  '?fordelingsnoegle.regn=kommune-skive:5pct_total:100&fordelingsnoegle.filter=100%25',
  '',
])('%s is sound, and stays as it is', (query) => {
  expect(repairQuery(query)).toEqual({ query, changes: [] });
});

test('what the search and the tables write is theirs', () => {
  const facets = toFacets(() => ['x', 'y']);
  const query = writeState({ typed: 'skive', facets });
  expect(repairQuery(query.replaceAll('&', '%26amp%3B')).query).toBe(query);
});

test.each([
  ['?q=skive&amp;bilag=x', ['rettede »&amp;« til »&«']],
  ['?vis=foer).', ['fjernede tegnsætning']],
  ['?vis=foresl', ['skrev adressen helt ud']],
  ['?vis=Foer.', ['fjernede tegnsætning', 'skrev adressen helt ud']],
  ['?vis=fo', []],
  ['?vis=3Dfoer', ['rettede »=3D« til »=«']],
  // The search passes over it, and it may be the reader's own.
  ['?q=skive.', []],
])('the reader of %s is told what was changed', (query, changes) => {
  expect(repairQuery(query).changes).toEqual(changes);
});
