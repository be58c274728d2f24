import { expect, test } from 'vitest';
import { toNumberTable } from '../../../../src/import/settle/number-table.ts';

const tableOf = (...rows: readonly string[]) =>
  toNumberTable(
    rows.map((row, at) => ({
      cells: row.split('|').map((text) => ({ runs: [{ text: text.trim() }] })),
      isHead: at === 0,
    })),
    'Regnskab',
  );

test('subtotals are found beside a column of percentages, which has no sums', () => {
  const found = tableOf(
    'Område | Budget | Afvigelse i pct.',
    'Byudvikling | |',
    'Veje | -4.180 | 0,7',
    'Parker | -1.240 | -12,2',
    'Byudvikling i alt | -5.420 | -2,1',
    'Kultur | |',
    'Museer | -120 | 4,0',
    'Kultur i alt | -120 | 4,0',
    'I alt | -5.540 | -1,9',
  );
  expect(found?.faults).toEqual([]);
  expect(found?.table.columns.map(({ summed }) => summed)).toEqual([false, true, false]);
  expect(found?.table.rows.map(({ role }) => role)).toEqual([
    'group',
    undefined,
    undefined,
    'subtotal',
    'group',
    undefined,
    'subtotal',
  ]);
});

test('rows of two tables in a paper, and many of one label, have keys of their own', () => {
  const rows = ['Post | 2025', ...Array.from({ length: 60 }, (_, at) => `Drift | ${at}`)];
  const [first, second] = [undefined, new Set(['post-drift'])].map((taken) =>
    toNumberTable(
      rows.map((row, at) => ({
        cells: row.split('|').map((text) => ({ runs: [{ text: text.trim() }] })),
        isHead: at === 0,
      })),
      'Budget',
      taken,
    )?.table.rows.map(({ key }) => key),
  );
  expect(first?.slice(0, 2)).toEqual(['post-drift', 'post-drift-b']);
  expect(new Set(first).size).toBe(60);
  expect(second?.[0]).toBe('post-drift-b');
});

test('the last row may be the sum of its group, and no total', () => {
  const found = tableOf(
    'Område | Budget | Regnskab',
    'Veje | |',
    'Broer | 100 | 90',
    'Stier | 50 | 60',
    'I alt veje | 150 | 150',
    'Kultur | |',
    'Museer | 10 | 20',
    'Teatre | 30 | 40',
    'I alt kultur | 40 | 60',
  );
  expect(found?.faults).toEqual([]);
  expect(found?.table.total).toBeUndefined();
  expect(found?.table.rows.at(-1)?.role).toBe('subtotal');
});
