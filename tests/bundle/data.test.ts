import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { cellValue, printedText } from '../../src/domain/tables/table.ts';
import { printedWords, SITES, some, wordsAt } from './sites.ts';

type Row = Record<string, string | number | null>;

describe.each(SITES)('$name', ({ dist, meetings, pageAt, readBuilt }) => {
  const tables = some(meetings).flatMap(({ id, tables: own }) =>
    own.map((table) => ({ ...table, meeting: id })),
  );
  const names = [...tables.map(({ name }) => name), 'maal', 'dokumenter'];
  const readRows = (name: string): Row[] => JSON.parse(readBuilt(`data/${name}.json`));

  test('has the rows of each table in a file, as the content has them', () => {
    for (const { name, columns, rows } of some(tables))
      expect(readRows(name)).toEqual(
        some(rows)
          .filter(({ role }) => role === undefined)
          .map(({ key, cells }) => ({
            key,
            ...(rows.some(({ role }) => role === 'group') && { group: expect.any(String) }),
            ...Object.fromEntries(
              columns.map((column, index) => [
                column.key,
                cellValue(cells[index] ?? '', column) ?? null,
              ]),
            ),
          })),
      );
  });

  test('shows a table of many columns in a room that the keys can scroll', () => {
    for (const { name, columns } of some(tables)) {
      const [room] = selectAll('.room:has(> table)', pageAt(`/data/${name}/`).tree);
      expect(room?.properties.tabIndex, name).toBe(columns.length > 3 ? 0 : undefined);
      expect(Boolean(room?.properties.ariaLabel), name).toBe(columns.length > 3);
    }
  });

  test('has rows that sum to the printed total, in the file and in the paper', () => {
    const sums = tables.flatMap(({ columns, total, ...table }) =>
      columns.flatMap((column, index) => {
        const printed = total?.cells[index];
        const value = cellValue(printed, column);
        if (!total || total.adds || total.subtracts) return [];
        return column.summed && printed !== undefined && typeof value === 'number'
          ? [{ ...table, column, total, printed, value }]
          : [];
      }),
    );
    for (const { name, meeting, appendix, column, total, printed, value } of some(sums)) {
      const sum = readRows(name).reduce((all, row) => all + Number(row[column.key]), 0);
      expect(sum, `${name}, ${column.key}`).toBeCloseTo(value, 6);
      const row = select(`#${total.key}`, pageAt(`/${meeting}/${appendix}/`).tree);
      expect(row && selectAll('td', row).map(textOf)).toContain(printedText(printed, column));
      const [page] = selectAll('tfoot', pageAt(`/data/${name}/`).tree);
      expect(page && textOf(page)).toContain(printedText(printed, column));
    }
  });

  test('has each row in the paper under its key, with the same words', () => {
    for (const { meeting, appendix, columns, rows } of some(tables))
      for (const { key, cells } of some(rows)) {
        const row = select(`#${key}`, pageAt(`/${meeting}/${appendix}/`).tree);
        const printed = row?.children.filter((child) => child.type === 'element').map(printedWords);
        const own = columns.slice(0, cells.length);
        expect(printed?.slice(0, own.length)).toEqual(
          own.map((column, index) => printedText(cells[index] ?? '', column)),
        );
      }
  });

  test.each(names)('says the same of %s in CSV, with a decimal comma for Excel', (name) => {
    const rows = some(readRows(name));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const toTexts = (toText: (value: Row[string]) => string) =>
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toText(value ?? '')])),
      );
    const options = { columns: true, record_delimiter: '\r\n' };
    expect(parse(readBuilt(`data/${name}.csv`), options)).toEqual(toTexts((value) => `${value}`));
    expect(
      parse(readBuilt(`data/${name}.dk.csv`), { ...options, delimiter: ';', bom: true }),
    ).toEqual(
      toTexts((value) => (typeof value === 'number' ? `${value}`.replace('.', ',') : `${value}`)),
    );
  });

  test('has the goals and the papers of all meetings', () => {
    const goals = meetings.flatMap(
      ({ id, goals: { appendix, goals: own } = { appendix: '', goals: [] } }) =>
        own.map(({ number, title }) => ({
          key: `${id}/${appendix}/#maal-${number}`,
          meeting: id,
          title,
          address: `https://example.org/${id}/${appendix}/#maal-${number}`,
        })),
    );
    expect(readRows('maal')).toEqual(some(goals).map((goal) => expect.objectContaining(goal)));
    const papers = meetings.flatMap((meeting) => meeting.papers);
    expect(
      readRows('dokumenter')
        .map(({ address }) => address)
        .toSorted(),
    ).toEqual(
      some(papers)
        .map(({ path }) => `https://example.org${path}`)
        .toSorted(),
    );
  });

  test('leads to the files and to where they stand, and is led to from /data/', () => {
    const linksOf = (path: string) =>
      selectAll('main a', pageAt(path).tree).map(({ properties }) => String(properties.href));
    for (const name of some(names)) {
      const files = ['csv', 'dk.csv', 'json'].map((suffix) => `/data/${name}.${suffix}`);
      // Not every meeting has goals; each has papers.
      const sources = some(name === 'maal' ? meetings.filter(({ goals }) => goals) : meetings);
      const places = sources.map(({ id }) => expect.stringMatching(`^/${id}/`));
      const table = tables.find((candidate) => candidate.name === name);
      expect(linksOf(`/data/${name}/`)).toEqual(
        expect.arrayContaining([
          ...files,
          ...(table ? [expect.stringMatching(`^/${table.meeting}/${table.appendix}/#`)] : places),
        ]),
      );
      expect(linksOf('/data/')).toEqual(expect.arrayContaining([...files, `/data/${name}/`]));
      if (table) expect(wordsAt('h1', pageAt(`/data/${name}/`).tree)).toBe(table.caption);
    }
  });

  test('is a valid data package that describes every file and reads each of them', async () => {
    const descriptor = JSON.parse(readBuilt('data/datapackage.json'));
    const { valid, errors, resources } = await Package.load(descriptor, {
      basePath: join(dist, 'data'),
      strict: false,
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(resources.map((resource) => resource.descriptor.path).toSorted()).toEqual(
      some(names)
        .flatMap((name) => [`${name}.csv`, `${name}.dk.csv`, `${name}.json`])
        .toSorted(),
    );
    for (const name of names) {
      const resource = (
        await Package.load(descriptor, { basePath: join(dist, 'data') })
      ).getResource(name);
      expect(await resource.read({ keyed: true })).toHaveLength(readRows(name).length);
      expect(resource.headers).toEqual(resource.schema.fieldNames);
    }
  });
});
