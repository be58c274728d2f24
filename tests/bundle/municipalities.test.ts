import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { municipalityPath } from '../../src/domain/tables/municipality-row.ts';
import { hrefsOf, printedWords, SITES, some, squeeze, wordsAt } from './sites.ts';

describe.each(SITES)('$name', ({ meetings, register, pageAt }) => {
  test('shows each municipality the rows that are its own', () => {
    for (const { key, name } of some(register.municipality)) {
      const { tree } = pageAt(`/kommuner/${key}/`);
      const rows = meetings.flatMap(({ id, tables }) =>
        tables
          .filter((table) => table.rows.some((row) => row.key === `kommune-${key}`))
          .map(({ appendix }) => `/${id}/${appendix}/#kommune-${key}`),
      );
      expect(wordsAt('h1', tree)).toBe(name);
      expect(hrefsOf('.figures + p a', tree).toSorted()).toEqual(some(rows).toSorted());
      for (const href of rows) {
        const [path = '', row] = href.split('#');
        const cells = selectAll(`#${row} td`, pageAt(path).tree).map(printedWords);
        const shown = selectAll('.figures dd', tree).map((cell) => squeeze(textOf(cell)));
        expect(shown).toEqual(expect.arrayContaining(some(cells)));
      }
    }
  });

  test('lays each table of municipalities out with its own rows, and no others', () => {
    const shown = selectAll('table', pageAt('/kommuner/').tree);
    const tables = meetings.flatMap((meeting) =>
      meeting.tables
        .filter(({ rows }) => rows.some(({ key }) => key.startsWith('kommune-')))
        .map((table) => ({ ...table, meeting })),
    );
    expect(shown).toHaveLength(some(tables).length);
    for (const { caption, rows, meeting } of tables) {
      const found = shown.filter(
        (table) => wordsAt('caption', table) === `${caption} ${meeting.title}`,
      );
      expect(found.map((table) => selectAll('tbody tr', table).length)).toEqual([rows.length]);
      // The table in the paper links each row that is chosen to its page.
      for (const { key } of rows) expect(pageAt(municipalityPath(key) ?? key)).toBeDefined();
    }
  });

  test('leads from a meeting to the municipalities that its papers name, and to no others', () => {
    for (const { id } of meetings) {
      const named = register.municipality
        .map(({ key }) => `/kommuner/${key}/`)
        .filter((path) =>
          hrefsOf('.mentions a', pageAt(path).tree).some((href) => href.startsWith(`/${id}/`)),
        );
      const links = hrefsOf('.my-municipality a', pageAt(`/${id}/`).tree);
      expect(links.toSorted()).toEqual(some(named).toSorted());
    }
  });
});
