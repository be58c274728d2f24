import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { checkLedger } from '../../../src/verification/ledger-check.ts';
import { columnStarts } from '../../../src/verification/side-by-side.ts';
import { verifyRegion } from '../../../src/verification/verify.ts';

/** What the proof tells of a page beside these lines of a source, with this in the ledger. */
function faultsOf(source: readonly string[], body: string, entries: object): string[] {
  const element = select('article', fromHtml(`<article>${body}</article>`));
  if (!element) throw new RangeError(body);
  const ledger = ledgerSchema.parse(entries);
  const content = { meeting: '2025-06', source, ledger, declared: '', declaredBy: () => '' };
  const lines = { first: 1, last: source.length };
  const { faults } = verifyRegion(content, { path: '2025-06/bilag', lines, element });
  return faults.map(({ message }) => message);
}

const beside = (first: number, last: number) => ({
  sideBySide: [{ lines: { first, last }, why: 'To spalter.' }],
});

test.each<[string, string[], number[]]>([
  ['where all lines have two spaces', ['ab   cd', 'a    c d'], [0, 5]],
  ['not where one line has a word', ['ab   cd', 'a bcde f'], [0]],
  ['not at one space', ['ab cd', 'ab cd'], [0]],
  ['where a line has nothing in a column', ['     cd  ef', 'ab       ef', 'ab'], [0, 5, 9]],
  ['not before the first', ['    ab  cd', '     b  cd'], [0, 8]],
])('columns part %s', (_, texts, starts) => {
  expect(columnStarts(texts)).toEqual(starts);
});

test('the head of a table may take two lines', () => {
  const source = ['        Regnskab   Oprindeligt', 'Post        2024   budget 2025', 'Skat  1  2'];
  const rows = [
    ['Post', 'Regnskab 2024', 'Oprindeligt budget 2025'],
    ['Skat', '1', '2'],
  ].map((cells) => `<tr><td>${cells.join('</td><td>')}</td></tr>`);
  const table = `<table>${rows.join('')}</table>`;
  expect(faultsOf(source, table, beside(1, 2))).toEqual([]);
  expect(faultsOf(source, table, {})).not.toEqual([]);
});

test('a word goes on in the next line of its column, over a foot that is removed', () => {
  const source = [
    'For havnen     For kommu-',
    'Else Mole      nen i byen, så-',
    'Side 3',
    'dan er det',
  ];
  const body = '<p id="a">For havnen Else Mole</p><p id="b">For kommunen i byen, sådan er det</p>';
  const word = { reason: 'hyphen', place: 'bilag#b' };
  const entries = {
    ...beside(1, 2),
    removed: [{ lines: { first: 3 }, text: 'Side 3', why: 'Sidefod.' }],
    mended: [
      { line: 1, before: 'kommu- nen', after: 'kommunen', ...word },
      { line: 2, before: 'så- dan', after: 'sådan', ...word },
    ],
  };
  expect(faultsOf(source, body, entries)).toEqual([]);
});

test('lines that do not part are told', () => {
  const ledger = ledgerSchema.parse(beside(1, 2));
  expect(checkLedger(['ab   cd', 'ab cde'], ledger)).toEqual([
    {
      line: 1,
      message:
        'sideBySide: der er intet sted, hvor alle linjerne har to mellemrum. ' +
        'Ret lines, så kun linjer med de samme spalter er med.',
    },
  ]);
});
