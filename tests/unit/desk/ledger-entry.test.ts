import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withEntry } from '../../../scripts/desk/work/ledger-entry.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';

const REMOVED = "removed:\n  - { lines: { first: 3, last: 3 }, text: 'Side 1', why: '…' }\n";

test('an entry comes into a ledger that has none', () => {
  const ledger = withEntry('{}\n', REMOVED);
  const { removed } = ledgerSchema.parse(parse(ledger));
  expect(removed).toMatchObject([{ lines: { first: 3, last: 3 }, text: 'Side 1' }]);
  expect(ledger).not.toContain('…');
});

test('an entry comes after those of its list, and the others stand', () => {
  const mended = 'line: 4, before: Forvalt- ningen, after: Forvaltningen, reason: hyphen, place: a';
  const before = withEntry(`mended:\n  - { ${mended} }\n`, REMOVED);
  const after = withEntry(before, REMOVED.replaceAll('3', '9'));
  const ledger = ledgerSchema.parse(parse(after));
  expect(ledger.mended).toHaveLength(1);
  expect(ledger.removed.map(({ lines }) => lines.first)).toEqual([3, 9]);
});

test.each([
  ['an unknown list', 'rm:\n  - x\n'],
  ['no list', 'removed: x\n'],
  ['words', 'hej'],
])('%s is refused', (_, entry) => {
  expect(() => withEntry('{}\n', entry)).toThrow('passer ikke i regnskabet');
});
