import { expect, test } from 'vitest';
import type { Grid } from '../../../src/domain/tables/grid.ts';
import {
  describeOutcome,
  explainTyped,
  readPrinted,
  reckon,
  showChange,
} from '../../../src/domain/tables/scenario-outcome.ts';

const grid: Grid = {
  columns: [
    { key: 'owner', label: 'Ejer', unit: '', decimals: undefined, formula: undefined },
    { key: 'amount', label: 'Beløb', unit: 'kr.', decimals: 0, formula: undefined },
  ],
  rows: [
    { key: 'region', cells: ['Region', 3000] },
    { key: 'skive', cells: ['Skive', 1000] },
  ],
  total: { key: 'i-alt', cells: ['I alt', 4000] },
};
const printed = readPrinted(grid, 'amount');

test('the printed numbers are those of the column', () => {
  expect(printed).toMatchObject({ keys: ['region', 'skive'], parts: [3000, 1000], total: 4000 });
  expect(() => readPrinted(grid, 'x')).toThrow(RangeError);
});

test('changed parts sum up to another total', () => {
  const outcome = reckon('parts', printed, { region: { kind: 'percent', value: -50 } });
  expect(outcome).toEqual({ parts: [1500, 1000], total: 2500, shares: [60, 40] });
});

test('a changed total is divided by the printed key', () => {
  const outcome = reckon('total', printed, { total: { kind: 'amount', value: 6000 } });
  expect(outcome).toMatchObject({ parts: [4500, 1500], total: 6000 });
});

test('without changes it comes to what is printed', () => {
  for (const kind of ['parts', 'total'] as const)
    expect(reckon(kind, printed, {})).toMatchObject({ parts: printed.parts, total: 4000 });
});

test('the total is told beside the printed one, with what the difference would buy', () => {
  const equivalent = { per: 500, noun: 'årsværk', decimals: 1 };
  expect(describeOutcome(4000, printed, equivalent)).toBe('I alt 4.000 kr., som trykt.');
  expect(describeOutcome(2500, printed, undefined)).toBe(
    'I alt 2.500 kr.: 1.500 kr. mindre end i papiret.',
  );
  expect(describeOutcome(4250, printed, equivalent)).toBe(
    'I alt 4.250 kr.: 250 kr. mere end i papiret. Forskellen svarer til 0,5 årsværk à 500 kr.',
  );
});

test('a change is shown as it may be typed', () => {
  expect(showChange({ kind: 'percent', value: -12.5 }, 0)).toBe('−12,5 %');
  expect(showChange({ kind: 'amount', value: 2000000 }, 0)).toBe('2.000.000');
});

test('what cannot be reckoned with is told, and no more of it than is needed', () => {
  expect(explainTyped('x'.repeat(500))).toBe(
    `»${'x'.repeat(40)}« kan vi ikke regne med. ` +
      'Skriv et beløb som 2.000.000 eller en ændring som −10 %.',
  );
});
