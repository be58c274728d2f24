import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { verifyRegion } from '../../../src/verification/verify.ts';

const ROWS = [
  ['Drift', '5.092,1', '–'],
  ['Anlæg', '', '(12)'],
];
const TABLE = ROWS.map(
  ([name, ...cells]) => `<tr><th>${name}</th><td>${cells.join('</td><td>')}</td></tr>`,
).join('');

/** What the proof tells of a page's table beside these lines of a source. */
function faultsOf(source: readonly string[], table = TABLE): string[] {
  const element = select('article', fromHtml(`<article><table>${table}</table></article>`));
  if (!element) throw new RangeError(table);
  const ledger = ledgerSchema.parse({});
  const content = { meeting: '2025-06', source, ledger, declared: '', declaredBy: () => '' };
  const lines = { first: 1, last: source.length };
  const { faults } = verifyRegion(content, { path: '2025-06/bilag', lines, element });
  return faults.map(({ message }) => message);
}

test.each([
  ['tabs', ['Drift\t5.092,1\t–', 'Anlæg\t\t(12)']],
  ['spaces', ['Drift    5.092,1   –', 'Anlæg              (12)']],
  ['line ends', ['Drift', '5.092,1', '–', 'Anlæg', '', '(12)']],
  ['a tab, and a line end', ['Drift\t5.092,1', '–', 'Anlæg (12)']],
])('cells with %s between them are proven', (_, source) => {
  expect(faultsOf(source)).toEqual([]);
});

test('words of other cells are a fault all the same', () => {
  expect(faultsOf(['Drift 5.092,1 –', 'Anlæg (12) 3'])).toHaveLength(1);
  expect(faultsOf(['Drift 5.092,1 –', 'Anlæg 12'])).not.toEqual([]);
});

test('where the source has tabs, a border more or fewer is a fault', () => {
  const [first = '', last = ''] = ['Drift\t5.092,1\t–', 'Anlæg\t\t(12)'];
  expect(faultsOf([first.replace('\t5', ' 5'), last])).toHaveLength(1);
  expect(faultsOf([`${first}\t`, last])).toHaveLength(1);
});

test('a number is not two cells', () => {
  const split = TABLE.replace('5.092,1', '5</td><td>.092,1');
  expect(faultsOf(['Drift 5.092,1 –', 'Anlæg (12)'], split)).not.toEqual([]);
});
