import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeCheck } from '../../../src/domain/tables/sums.ts';
import { rowGroups, toRows } from '../../../src/domain/tables/table.ts';
import { toGrid } from '../../../src/domain/tables/table-grid.ts';
import { tableSchema } from '../../../src/schemas/table.ts';
import { spoiler } from '../schemas/spoil.ts';

const YAML = `
appendix: bilag
section: afsnit
caption: En tabel
rowNouns: { one: post, many: poster }
sourceLines: { first: 1 }
columns:
  - { key: name, label: Post, type: text, description: Post }
  - { key: amount, label: Beløb, type: number, decimals: 1, summed: true, description: Beløb }
rows:
  - { key: ind, role: group, cells: [Ind] }
  - { key: leje, cells: [Leje, '1.250,5'] }
  - { key: gaver, cells: [Gaver, '–'] }
  - { key: ind-i-alt, role: subtotal, cells: [Ind i alt, 1250.5] }
  - { key: ud, role: group, cells: [Ud, ''] }
  - { key: loen, cells: [Løn, '(820,0)'] }
  - { key: stroem, cells: [Strøm, '95,5-'] }
  - { key: ud-i-alt, role: subtotal, cells: [Ud i alt, -915.5] }
  - { key: resultat, role: subtotal, cells: [Resultat, 335] }
  - { key: renter, cells: [Renter, -35] }
total: { key: i-alt, cells: [I alt, 300] }
`;
const spoil = spoiler(tableSchema, YAML);
const ADVICE = 'Ret rækken eller totalen, så de svarer til papiret.';
const PAPER = 'Er det papiret, der regner forkert, så skriv sætningen under printedFaults.';

test.each([
  [
    'a subtotal of the rows under its head',
    'Ind i alt, 1250.5',
    'Ind i alt, 1250.4',
    `rows.3: rækkerne i »Beløb« giver 1.250,5, men mellemsummen »Ind i alt« er 1.250,4.`,
  ],
  [
    'a subtotal of all rows above',
    'Resultat, 335',
    'Resultat, 336',
    `rows.8: rækkerne i »Beløb« giver 335,0, men mellemsummen »Resultat« er 336,0.`,
  ],
  [
    'a subtotal of what it names',
    'role: subtotal, cells: [Resultat, 335]',
    'role: subtotal, adds: [ind-i-alt], subtracts: [ud-i-alt], cells: [Resultat, 335]',
    `rows.8: rækkerne i »Beløb« giver 2.166,0, men mellemsummen »Resultat« er 335,0.`,
  ],
  [
    'the total, of the rows alone',
    '[I alt, 300]',
    '[I alt, 301]',
    `total: rækkerne i »Beløb« giver 300,0, men totalen er 301,0.`,
  ],
])('%s is checked', (_, before, after, told) => {
  expect(spoil(before, after)).toEqual([`${told} ${ADVICE} ${PAPER}`]);
});

test('what no row is called cannot be added', () => {
  expect(spoil('role: subtotal, cells: [Ud', 'role: subtotal, adds: [loenn], cells: [Ud')[0]).toBe(
    'rows.7.adds: »loenn« er ingen anden række. Skriv en rækkes nøgle.',
  );
});

test('a total that prints no number is not checked', () => {
  expect(spoil('[I alt, 300]', "[I alt, '–']")).toEqual([]);
});

test('a subtotal that is not said to be one is told with what to write', () => {
  expect(spoil('role: subtotal, cells: [Ud i alt', 'cells: [Ud i alt').at(-1)).toBe(
    'total: rækkerne i »Beløb« giver -615,5, men totalen er 300,0. ' +
      `${ADVICE} Er ud-i-alt mellemsum, så skriv role: subtotal ved den.`,
  );
});

test.each([
  ['[Løn, 12,5]', "Kommaet i 12,5 har delt tallet i to celler. Sæt det i anførselstegn: '12,5'."],
  [
    '[Løn, 5.092,1]',
    "Kommaet i 5.092,1 har delt tallet i to celler. Sæt det i anførselstegn: '5.0",
  ],
  [
    '[Løn, 5, 92]',
    'Et komma deler to celler: sæt tal og tekster med komma i anførselstegn, f.eks.',
  ],
  ['[Løn]', 'rækken loen har 1 celler; der skal være 2, en for hver kolonne.'],
  ["[Løn, '1.23']", '»1.23« i rækken loen er ikke et tal, som vi kan læse. Skriv det som 5.092,1'],
  ["[Løn, '1,234']", '»1,234« i rækken loen har flere decimaler end kolonnen. Skriv decimals: 3 '],
])('the cells %s are told for what they are', (cells, told) => {
  expect(spoil("[Løn, '(820,0)']", cells)[0]).toContain(told);
});

test('a head with a number is no head', () => {
  expect(spoil("[Ud, '']", '[Ud, 5]')).toEqual([
    'rows.4.cells: overskriften ud har et tal. Er det en mellemsum, så skriv role: subtotal.',
  ]);
});

test('readers and files have the rows that say something themselves', () => {
  const table = tableSchema.parse(parse(YAML));
  expect(toGrid(table).rows.map(({ key, cells }) => [key, cells[1]])).toEqual([
    ['leje', 1250.5],
    ['gaver', undefined],
    ['loen', -820],
    ['stroem', -95.5],
    ['renter', -35],
  ]);
  expect(toRows(table).map(({ key, group }) => [key, group])).toEqual([
    ['leje', 'Ind'],
    ['gaver', 'Ind'],
    ['loen', 'Ud'],
    ['stroem', 'Ud'],
    ['renter', ''],
  ]);
  expect(rowGroups(table.rows).map((rows) => rows.length)).toEqual([4, 5, 1]);
  expect(describeCheck(table)).toBe('Summen er efterregnet: 300,0. Mellemsummerne er efterregnet.');
});
