import { expect, test } from 'vitest';
import { lineOfField, lineOfRow, linesOf } from '../../../scripts/desk/page/draft/source-line.ts';

const SOURCE = [
  'Dagsorden med Else Mole',
  'BREV',
  'Svar på jeres henvendelse om',
  'lamperne',
  'Til Karl Mågeøe',
  'Else Mole skriver:',
  'Løn        1.612   1.740',
  'Løn i alt  2.006   2.146',
  'Else  Mole',
  'Løn 1.740',
];
const PAPER = `title: 'Svar på jeres henvendelse om lamperne'
kind: letter
signatories:
  - name: Else Mole
    role: Havnechef
recipients:
  - { name: Karl Mågeøe, role: borger }
sourceLines: { first: 2, last: 9 }
`;

test('what a field asks about is shown where it is printed', () => {
  expect(lineOfField(SOURCE, PAPER, 'signatories')).toBe(9);
  expect(lineOfField(SOURCE, PAPER, 'recipients')).toBe(5);
  expect(lineOfField(SOURCE, PAPER, 'title')).toBe(3);
  expect(lineOfField(SOURCE, PAPER, 'kind')).toBe(3);
  expect(lineOfField(SOURCE, PAPER, 'summary')).toBeUndefined();
  expect(lineOfField(SOURCE, PAPER.replace('Else Mole', 'Jens'), 'signatories')).toBeUndefined();
});

test('a row of a table stands on the line that has most of its cells', () => {
  const lines = linesOf(PAPER);
  expect(lineOfRow(SOURCE, ['Løn', '1.612', '1.740'], lines)).toBe(7);
  expect(lineOfRow(SOURCE, ['Løn i alt', '2.006', ''], lines)).toBe(8);
  expect(lineOfRow(SOURCE, ['', '1.612'], lines)).toBeUndefined();
  expect(lineOfRow(SOURCE, ['Husleje', '1.612'], lines)).toBeUndefined();
});
