import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { BUILT_SITES, pageAt } from './built-sites.ts';

/** The promised addresses, and how many rows there are. */
const DATASETS = {
  fordelingsnoegle: 19,
  'eu-kontor-budget': 6,
  'eu-kontor-aarsvaerk': 7,
  maal: 9,
  dokumenter: 6,
};
const FILES = Object.keys(DATASETS).flatMap((name) => [
  `${name}.csv`,
  `${name}.dk.csv`,
  `${name}.json`,
]);

type Row = Record<string, string | number | null>;

test.each(BUILT_SITES)('every promised address of /data/ is there in $folder', ({ folder }) => {
  const pages = ['', ...Object.keys(DATASETS)].map((name) => join(name, 'index.html'));
  const lost = [...pages, ...FILES, 'datapackage.json'].filter(
    (file) => !existsSync(join(folder, 'data', file)),
  );
  expect(lost).toEqual([]);
});

describe.each(Object.entries(DATASETS))('%s', (name, count) => {
  const rows: Row[] = JSON.parse(read(`${name}.json`));
  const asText = rows.map((row) => mapValues(row, (value) => `${value ?? ''}`));

  test(`has ${count} rows, each with an address of its own`, () => {
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(count);
    expect(Object.keys(rows[0] ?? {})[0]).toBe('key');
  });

  test('says the same in CSV', () => {
    const text = read(`${name}.csv`);
    expect(parse(text, { columns: true, record_delimiter: '\r\n' })).toEqual(asText);
    expect(text).toMatch(/^key,.*\r\n$/s);
  });

  test('says the same in CSV for Excel, with the decimal comma', () => {
    const text = read(`${name}.dk.csv`);
    const danish = rows.map((row) =>
      mapValues(row, (value) =>
        typeof value === 'number' ? `${value}`.replace('.', ',') : (value ?? ''),
      ),
    );
    expect(
      parse(text, { columns: true, delimiter: ';', record_delimiter: '\r\n', bom: true }),
    ).toEqual(danish);
    expect(text).toMatch(/^\uFEFFkey;.*\r\n$/s);
  });

  test('leads to its files and to where it stands, and is led to from /data/', () => {
    const linksOf = (path: string) =>
      selectAll('main a', pageAt(path).tree).map(({ properties }) => String(properties.href));
    const files = ['csv', 'dk.csv', 'json'].map((suffix) => `/data/${name}.${suffix}`);
    expect(linksOf(`/data/${name}/`)).toEqual(
      expect.arrayContaining([...files, expect.stringMatching(/^\/2019-04\//)]),
    );
    expect(linksOf('/data/')).toEqual(expect.arrayContaining([...files, `/data/${name}/`]));
  });
});

test.each([
  ['fordelingsnoegle', 'amount', 36792, '36.792'],
  ['eu-kontor-budget', 'amount', 13004205, '13.004.205'],
  ['eu-kontor-budget', 'share', 100, '100%'],
  ['eu-kontor-aarsvaerk', 'years', 14.5, '14,5'],
])('%s: the %s of the rows sum to the printed total', (name, column, total, printed) => {
  const rows: Row[] = JSON.parse(read(`${name}.json`));
  expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(total, 9);
  expect(selectAll('tfoot td', pageAt(`/data/${name}/`).tree).map(textOf)).toContain(printed);
});

test('the key of a row is its address in the paper', () => {
  for (const name of ['fordelingsnoegle', 'eu-kontor-budget', 'eu-kontor-aarsvaerk']) {
    const { tree } = pageAt(
      name === 'fordelingsnoegle' ? '/2019-04/resultatkontrakt/' : '/2019-04/eu-kontor/',
    );
    for (const { key } of JSON.parse(read(`${name}.json`)) as Row[])
      expect(selectAll(`#${key}`, tree)).toHaveLength(1);
  }
});

test.each(['fordelingsnoegle', 'eu-kontor-budget', 'eu-kontor-aarsvaerk'] as const)(
  'the chart of %s has the printed values',
  (name) => {
    const { tree } = pageAt(`/data/${name}/`);
    const values = selectAll('.bars [text-anchor=end]', tree).map(textOf);
    expect(values).toHaveLength(DATASETS[name]);
    expect(values).toEqual(selectAll('.dataset tbody td:first-of-type', tree).map(textOf));
  },
);

describe('datapackage.json', () => {
  const descriptor = JSON.parse(read('datapackage.json'));

  test('is valid, and names every file', async () => {
    const { valid, errors, resources } = await Package.load(descriptor, {
      basePath: 'dist/data',
      strict: false,
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(resources.map((resource) => resource.descriptor.path)).toEqual(
      expect.arrayContaining(FILES),
    );
    expect(descriptor.resources).toHaveLength(FILES.length);
  });

  test.each(Object.entries(DATASETS))(
    'describes every column and value of %s.csv',
    async (name, count) => {
      const resource = (await Package.load(descriptor, { basePath: 'dist/data' })).getResource(
        name,
      );
      const rows = await resource.read({ keyed: true });
      expect(rows).toHaveLength(count);
      expect(resource.headers).toEqual(resource.schema.fieldNames);
      for (const { descriptor: field } of resource.schema.fields) {
        expect(field.title).toBeTruthy();
        expect(field.description).toBeTruthy();
      }
    },
  );

  test('says no licence, for the publisher has not set one', () => {
    expect(descriptor).not.toHaveProperty('licenses');
    expect(textOf(pageAt('/data/').tree)).toContain('Udgiveren har ikke angivet en licens.');
  });

  test.each<[string, (broken: typeof descriptor) => void]>([
    ['a resource has no name', ({ resources }) => delete resources[0].name],
    [
      'a field has a type that is none',
      ({ resources }) => Object.assign(resources[0].schema.fields[0], { type: 'tal' }),
    ],
    ['there are no resources', (broken) => delete broken.resources],
  ])('is found wrong when %s', async (_, breakIt) => {
    const broken = structuredClone(descriptor);
    breakIt(broken);
    const { valid } = await Package.load(broken, { basePath: 'dist/data', strict: false });
    expect(valid).toBe(false);
  });

  test('a text where its schema has a number is found', async () => {
    const broken = structuredClone(descriptor);
    const resource = broken.resources.find(
      ({ name }: { name: string }) => name === 'fordelingsnoegle',
    );
    resource.schema.fields[1].type = 'integer';
    const loaded = await Package.load(broken, { basePath: 'dist/data' });
    await expect(loaded.getResource('fordelingsnoegle').read()).rejects.toThrow();
  });
});

function read(file: string): string {
  return readFileSync(join('dist/data', file), 'utf8');
}

function mapValues<To>(row: Row, change: (value: Row[string]) => To): Record<string, To> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, change(value ?? null)]),
  );
}
