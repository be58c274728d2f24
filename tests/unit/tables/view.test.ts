import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arrange,
  LONGEST_FILTER,
  plainView,
  readView,
  type TableShape,
  type TableView,
  writeView,
} from '../../../src/domain/tables/view.ts';

const SHAPE: TableShape = {
  name: 'fordelingsnoegle',
  columns: ['municipality', 'amount'],
  rows: ['kommune-horsens', 'kommune-skive', 'kommune-aarhus'],
  computed: ['share', 'kroner'],
  initial: ['share'],
  hasChart: true,
  changeable: ['total', 'kommune-skive'],
};

const sort = fc.record({
  column: fc.constantFrom(...SHAPE.columns, ...SHAPE.computed),
  isDescending: fc.boolean(),
});
const change = fc.oneof(
  fc.record({ kind: fc.constant('amount' as const), value: fc.nat() }),
  fc.record({ kind: fc.constant('percent' as const), value: fc.integer({ min: -100, max: 500 }) }),
);
const views: fc.Arbitrary<TableView> = fc.record({
  sort: fc.option(sort, { nil: undefined }),
  filter: fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .filter((typed) => typed.length <= LONGEST_FILTER),
  picked: fc.subarray([...SHAPE.rows]),
  isPickedOnly: fc.boolean(),
  computed: fc.subarray([...SHAPE.computed]),
  isChart: fc.boolean(),
  changes: fc.dictionary(fc.constantFrom(...SHAPE.changeable), change),
});

test('every view stands whole in its address, and leaves what is there for others', () => {
  fc.assert(
    fc.property(views, (view) => {
      const query = writeView(view, SHAPE, '?fundet=skive&andet-bord.filter=x');
      const read = readView(query, SHAPE);
      expect({ ...read.view, changes: { ...read.view.changes } }).toEqual({
        ...view,
        changes: { ...view.changes },
      });
      expect(read.isWhole).toBe(true);
      expect(new URLSearchParams(query).get('fundet')).toBe('skive');
      expect(new URLSearchParams(query).get('andet-bord.filter')).toBe('x');
    }),
  );
});

test('the table as it is printed needs no address', () => {
  expect(writeView(plainView(SHAPE), SHAPE, '?fordelingsnoegle.sorter=amount')).toBe('');
});

test('an address tells what it shows', () => {
  const view = {
    ...plainView(SHAPE),
    sort: { column: 'amount', isDescending: true },
    picked: ['kommune-skive'],
  };
  expect(writeView(view, SHAPE, '')).toBe(
    '?fordelingsnoegle.sorter=-amount&fordelingsnoegle.valgte=kommune-skive',
  );
});

test('whatever an address holds, it gives a view, and what does not fit is passed over', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('sorter', 'valgte', 'kun', 'kolonner', 'vis', 'regn', 'filter', 'andet'),
      fc.string(),
      (field, value) => {
        const { view, isWhole } = readView(
          `?${new URLSearchParams({ [`fordelingsnoegle.${field}`]: value })}`,
          SHAPE,
        );
        if (!isWhole) expect(view).toEqual(plainView(SHAPE));
      },
    ),
  );
});

test.each([
  'sorter=__proto__',
  'sorter=population',
  'valgte=kommune-koege',
  'valgte=kommune-skive.<img>',
  'kun=alle',
  'kolonner=price',
  'vis=lagkage',
  'regn=kommune-skive:-200pct',
  'regn=__proto__:5',
  `filter=${'a'.repeat(LONGEST_FILTER + 1)}`,
  'farve=roed',
])('%s gives the plain table, and is told of', (parameter) => {
  expect(readView(`?fordelingsnoegle.${parameter}`, SHAPE)).toEqual({
    view: plainView(SHAPE),
    isWhole: false,
  });
});

test('rows are filtered, cut to those picked, and sorted', () => {
  const column = { label: '', unit: '', formula: undefined };
  const grid = {
    columns: [
      { ...column, key: 'municipality', decimals: undefined },
      { ...column, key: 'amount', decimals: 0 },
    ],
    rows: [
      { key: 'kommune-horsens', cells: ['Horsens', 2508] },
      { key: 'kommune-skive', cells: ['Skive', 1308] },
      { key: 'kommune-aarhus', cells: ['Aarhus', 9528] },
    ],
    total: undefined,
  };
  const keys = (changes: Partial<TableView>) =>
    arrange(grid, { ...plainView(SHAPE), ...changes }).map(({ key }) => key);
  expect(keys({})).toEqual(SHAPE.rows);
  expect(keys({ filter: 's', sort: { column: 'amount', isDescending: true } })).toEqual([
    'kommune-aarhus',
    'kommune-horsens',
    'kommune-skive',
  ]);
  expect(keys({ isPickedOnly: true, picked: ['kommune-skive'] })).toEqual(['kommune-skive']);
  expect(keys({ filter: 'ø' })).toEqual([]);
});
