import { expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { phrase } from '../../../src/verification/align.ts';
import { renderSource } from '../../../src/verification/source-tokens.ts';

/** The words of a source as the page should have them, and how many were mended. */
function rendered(source: readonly string[], ledger: object) {
  const range = { first: 1, last: source.length };
  const { expected, tally, faults } = renderSource(source, range, ledgerSchema.parse(ledger));
  return [phrase(expected), tally.mended, tally.total, faults.map(({ message }) => message)];
}

const DIVIDED = {
  line: 1,
  before: 'Forvalt- ningen',
  after: 'Forvaltningen',
  reason: 'hyphen',
  place: 'referat#a',
};

test('a word that is divided between two lines is mended', () => {
  const source = ['budgettet. Forvalt-', 'ningen, som venter'];
  expect(rendered(source, { mended: [DIVIDED] })).toEqual([
    'budgettet. Forvaltningen, som venter',
    3,
    8,
    [],
  ]);
});

test('a word that is divided between two pages is mended over what is removed', () => {
  const source = ['budgettet. Forvalt-', 'Side 3 af 9', '', 'ningen venter'];
  const removed = [{ lines: { first: 2 }, text: 'Side 3 af 9', why: 'Sidens fod.' }];
  const [words] = rendered(source, { mended: [DIVIDED], removed });
  expect(words).toBe('budgettet. Forvaltningen venter');
});

test('a word that begins on the next line is not on this one', () => {
  const source = ['budgettet.', 'Forvalt- ningen venter'];
  const [, , , faults] = rendered(source, { mended: [DIVIDED] });
  expect(faults).toEqual([expect.stringContaining('»Forvalt- ningen« står ikke på linjen')]);
});

test('a footnote between columns that are read apart is among the footnotes alone', () => {
  const source = ['Drift', 'Anlæg', '(12) Noten.', '40', '15'];
  const columns = [{ order: [1, 4, 2, 5, 3], why: 'Spalterne.' }];
  const moved = [{ lines: { first: 3 }, to: 'footnotes', why: 'Noten.' }];
  const [words] = rendered(source, { columns, moved });
  expect(words).toBe('Drift 40 Anlæg 15 (12) Noten.');
});
