import type { Element } from 'hast';
import { type select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { pageAt } from './built-sites.ts';

const contract = pageAt('/2019-04/resultatkontrakt/').tree;
const note = pageAt('/2019-04/eu-kontor/').tree;
const amendment = pageAt('/2019-04/sundhedsaftale/').tree;

test('the fee split has 19 rows that sum to 36.792', () => {
  const rows = selectAll('[id^=kommune-]:not(#kommune-i-alt)', contract);
  expect(rows).toHaveLength(19);
  expect(sum(rows)).toBe(36792);
  expect(cells(contract, 'kommune-i-alt')).toEqual(['Midtjylland i alt', '36.792']);
  expect(cells(contract, 'kommune-skive')).toEqual(['Skive', '1.308']);
});

test('the CDEU budget is 13.004.205 kr. and 100 %', () => {
  const rows = selectAll('[id^=kilde-]:not(#kilde-i-alt)', note);
  expect(rows).toHaveLength(6);
  expect(sum(rows)).toBe(13004205);
  expect(sum(rows, 1)).toBe(100);
  expect(cells(note, 'kilde-i-alt')).toEqual(['I alt', '13.004.205', '100%']);
});

test('the CDEU has 14,5 full-time equivalents', () => {
  const total = selectAll('tr', note).find((row) => textOf(row).includes('14,5'));
  const rows = selectAll('[id^=aarsvaerk-]', note).filter((row) => row !== total);
  expect(rows).toHaveLength(7);
  expect(sum(rows)).toBeCloseTo(14.5, 10);
});

test('the contract has nine goals in three groups, each with its four parts', () => {
  expect(selectAll('tbody:has([scope=rowgroup])', contract)).toHaveLength(3);
  expect(
    selectAll('tbody:has([scope=rowgroup]) td a', contract).map(
      ({ properties }) => properties.href,
    ),
  ).toEqual(Array.from({ length: 9 }, (_, index) => `#maal-${index + 1}`));
  for (let number = 1; number <= 9; number++) {
    expect(headingOf(`maal-${number}`)).toMatch(new RegExp(`^Mål ${number}\\b`));
    expect(selectAll(`[id^=maal-${number}-] > dt`, contract).map(textOf)).toEqual([
      'Mål',
      'Metode',
      'Begrundelse',
      'Afrapportering',
    ]);
  }
});

test('the health agreement has eight insertions and two deletions as marked in the source', () => {
  expect(selectAll('ins', amendment)).toHaveLength(8);
  expect(selectAll('del', amendment).map(textOf)).toEqual(['starte med', 'halv']);
  expect(textOf(amendment)).toContain('Den halvårlige afrapportering');
});

test('five figures and two overviews that the source lacks have a notice', () => {
  const notices = ['resultatkontrakt', 'erhvervsservice'].flatMap((slug) =>
    selectAll('aside.figure, aside.missing', pageAt(`/2019-04/${slug}/`).tree),
  );
  expect(notices.map(({ properties }) => properties.id)).toEqual([
    'figur-1',
    'mangler-1',
    'mangler-2',
    'figur-1',
    'figur-2',
    'figur-3',
    'figur-4',
  ]);
});

function headingOf(id: string): string {
  return selectAll(`#${id}`, contract).map(textOf).join();
}

function cells(tree: Parameters<typeof select>[1], id: string): string[] {
  return selectAll(`#${id} > *`, tree).map(textOf);
}

function sum(rows: readonly Element[], column = 0): number {
  return rows.reduce(
    (total, row) => total + Number(selectAll('data', row)[column]?.properties.value),
    0,
  );
}
