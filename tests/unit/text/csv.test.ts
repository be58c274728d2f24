import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CSV_DIALECTS, toCsv } from '../../../src/domain/text/csv.ts';

test('the plain dialect is that of RFC 4180', () => {
  const rows = [
    ['key', 'years'],
    ['a"b', 0.6],
    ['x,y', undefined],
  ];
  expect(toCsv(rows, CSV_DIALECTS.plain)).toBe('key,years\r\n"a""b",0.6\r\n"x,y",\r\n');
});

test('the Danish dialect has a byte order mark, the decimal comma, and no dots in numbers', () => {
  expect(toCsv([['Børn; unge', 4702674, 5.3]], CSV_DIALECTS.danish)).toBe(
    '\uFEFF"Børn; unge";4702674;5,3\r\n',
  );
});

test('a text that looks like a formula or a number stays as the paper has it', () => {
  expect(toCsv([['=1+1', '-5', '@navn']], CSV_DIALECTS.plain)).toBe('=1+1,-5,@navn\r\n');
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r', '\n', ' ', '=', '\t', '\uFEFF', 'å', "'"),
  }),
  fc.string().map((text) => `=${text}`),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.oneof(hostile, number), { minLength: width, maxLength: width }), {
    minLength: 1,
  }),
);

test.each(Object.entries(CSV_DIALECTS))(
  'whatever is written in the %s dialect is read back the same',
  (_, dialect) => {
    const { delimiter, decimalSign } = dialect;
    const toText = (value: string | number) =>
      typeof value === 'number' ? `${value}`.replace('.', decimalSign) : value;
    fc.assert(
      fc.property(table, (rows) => {
        const read = parse(toCsv(rows, dialect), {
          delimiter,
          bom: true,
          record_delimiter: '\r\n',
        });
        expect(read).toEqual(rows.map((row) => row.map(toText)));
      }),
      { seed: 36792, numRuns: 500 },
    );
  },
);

test('a number is read back as the same number', () => {
  fc.assert(
    fc.property(number, (value) => {
      const [[plain]] = parse(toCsv([[value]], CSV_DIALECTS.plain)) as [[string]];
      const [[danish]] = parse(toCsv([[value]], CSV_DIALECTS.danish), {
        delimiter: ';',
        bom: true,
      }) as [[string]];
      expect([Number(plain), Number(danish.replace(',', '.'))]).toEqual([value + 0, value + 0]);
    }),
    { seed: 36792 },
  );
});
