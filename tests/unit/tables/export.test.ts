import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type TableExport,
  toCsvFile,
  toJsonFile,
  toTableClipboard,
} from '../../../src/domain/tables/export.ts';
import { CSV_DIALECTS } from '../../../src/domain/text/csv.ts';

const column = { key: 'name', label: 'Kommune', unit: '', decimals: undefined, formula: undefined };
const amount = { ...column, key: 'amount', label: '1.000 kr.', unit: '1.000 kr.', decimals: 0 };
const share = {
  ...amount,
  key: 'share',
  label: 'Andel',
  unit: '%',
  decimals: 1,
  formula: { from: 'amount', isShare: true, times: 1, per: 1 },
};

const table: TableExport = {
  title: 'Fordelingen',
  source: 'Resultatkontrakt, 6. Økonomi',
  address: 'https://example.org/#oekonomi-3',
  arrangement: '1 af 19 kommuner med »sk« i trykt rækkefølge.',
  columns: [column, amount, share],
  rows: [{ key: 'kommune-skive', cells: ['Skive & "Fur"', 1308, 3.6] }],
  total: { key: 'kommune-i-alt', cells: ['I alt', 36792, 100] },
};

const values = fc.array(
  fc.record({ name: fc.string(), amount: fc.integer(), share: fc.integer().map((n) => n / 10) }),
  {
    minLength: 1,
  },
);
const withRows = (
  rows: readonly { name: string; amount: number; share: number }[],
): TableExport => ({
  ...table,
  rows: rows.map(({ name, amount, share }, at) => ({
    key: `raekke-${at}`,
    cells: [name, amount, share],
  })),
});

test('the rows of a CSV file are those that were shown', () => {
  fc.assert(
    fc.property(values, (rows) => {
      const danish = parse(toCsvFile(withRows(rows), CSV_DIALECTS.danish), {
        delimiter: ';',
        bom: true,
      }) as string[][];
      const plain = parse(toCsvFile(withRows(rows), CSV_DIALECTS.plain)) as string[][];
      const number = (text: string | undefined) => Number(text?.replace(',', '.'));
      for (const records of [danish, plain])
        expect(
          records.slice(1, rows.length + 1).map(([name, amount, share]) => ({
            name,
            amount: number(amount),
            share: number(share),
          })),
        ).toEqual(
          rows.map(({ name, amount, share }) => ({ name, amount: amount + 0, share: share + 0 })),
        );
    }),
  );
});

test('the rows of a JSON file are those that were shown', () => {
  fc.assert(
    fc.property(values, (rows) => {
      const file = JSON.parse(toJsonFile(withRows(rows)));
      expect(file.rows.map(({ key: _, ...row }: Record<string, unknown>) => row)).toEqual(
        rows.map(({ name, amount, share }) => ({ name, amount: amount + 0, share: share + 0 })),
      );
    }),
  );
});

test('a file tells where it is from, how it was arranged, and what is computed', () => {
  expect(toCsvFile(table, CSV_DIALECTS.danish)).toMatchInlineSnapshot(`
    "﻿Kommune;1.000 kr.;Andel (beregnet), %
    "Skive & ""Fur""";1308;3,6
    ;;
    I alt;36792;100
    Tabel;Fordelingen;
    Kilde;Resultatkontrakt, 6. Økonomi;
    Adresse;https://example.org/#oekonomi-3;
    Visning;1 af 19 kommuner med »sk« i trykt rækkefølge.;
    Enheder;"1.000 kr.: 1.000 kr.; Andel: %";
    Bemærk;Kolonner med »(beregnet)« er regnet ud af Mødebilag og står ikke i papiret.;
    "
  `);
  expect(toJsonFile(table)).toMatchInlineSnapshot(`
    "{
      "title": "Fordelingen",
      "source": "Resultatkontrakt, 6. Økonomi",
      "address": "https://example.org/#oekonomi-3",
      "arrangement": "1 af 19 kommuner med »sk« i trykt rækkefølge.",
      "columns": [
        {
          "key": "name",
          "label": "Kommune",
          "unit": null,
          "isComputed": false
        },
        {
          "key": "amount",
          "label": "1.000 kr.",
          "unit": "1.000 kr.",
          "isComputed": false
        },
        {
          "key": "share",
          "label": "Andel",
          "unit": "%",
          "isComputed": true
        }
      ],
      "rows": [
        {
          "key": "kommune-skive",
          "name": "Skive & \\"Fur\\"",
          "amount": 1308,
          "share": 3.6
        }
      ],
      "total": {
        "key": "kommune-i-alt",
        "name": "I alt",
        "amount": 36792,
        "share": 100
      }
    }"
  `);
});

test('the clipboard gets an HTML table, and the same with tabs', () => {
  const { html, text } = toTableClipboard(table);
  expect(html).toBe(
    '<table><caption>Fordelingen</caption>' +
      '<thead><tr><th>Kommune</th><th>1.000 kr.</th><th>Andel (beregnet), %</th></tr></thead>' +
      '<tbody><tr><td>Skive &amp; &quot;Fur&quot;</td><td>1.308</td><td>3,6 %</td></tr>' +
      '<tr><td>I alt</td><td>36.792</td><td>100,0 %</td></tr></tbody></table>' +
      '<p>Kilde: <a href="https://example.org/#oekonomi-3">Resultatkontrakt, 6. Økonomi</a></p>',
  );
  expect(text).toMatchInlineSnapshot(`
    "Kommune	1.000 kr.	Andel (beregnet), %
    Skive & "Fur"	1.308	3,6 %
    I alt	36.792	100,0 %

    Kilde: Resultatkontrakt, 6. Økonomi
    https://example.org/#oekonomi-3
    "
  `);
});
