import { expect, test } from 'vitest';
import { tableSchema } from '../../../src/schemas/table.ts';
import { MISPRINTED_TABLE, readYaml, spoiler } from './spoil.ts';

const split = spoiler(tableSchema, readYaml('2019-04/tables/fordelingsnoegle.yaml'));
const budget = spoiler(tableSchema, readYaml('2019-04/tables/eu-kontor-budget.yaml'));
const ADVICE =
  'Ret rækken eller totalen, så de svarer til papiret. ' +
  'Er det papiret, der regner forkert, så skriv sætningen under printedFaults.';
const COMMA =
  'en for hver kolonne. Et komma deler to celler: sæt tal og tekster med komma i ' +
  "anførselstegn, f.eks. '5.092,1'.";

test.each([
  {
    name: 'a sum that does not add up',
    before: '[Skive, 1308]',
    after: '[Skive, 1380]',
    says: [`total: rækkerne i »1.000 kr.« giver 36.864, men totalen er 36.792. ${ADVICE}`],
  },
  {
    name: 'a printed fault that is none',
    before: '# Herfra',
    after: 'printedFaults: [rækkerne giver for meget.]\n# Herfra',
    says: ['printedFaults: »rækkerne giver for meget.« passer ikke (længere). Fjern linjen.'],
  },
  {
    name: 'two rows of one key',
    before: 'kommune-viborg',
    after: 'kommune-skive',
    says: ['rows.18.key: nøglen »kommune-skive« bruges to gange. Giv rækken sin egen nøgle.'],
  },
  {
    name: 'a total with the key of a row',
    before: 'kommune-i-alt',
    after: 'kommune-skive',
    says: ['total.key: nøglen »kommune-skive« bruges to gange. Giv rækken sin egen nøgle.'],
  },
  {
    name: 'a key that cannot be an address',
    before: 'kommune-samsoe',
    after: 'kommune-samsø',
    says: [
      'rows.11.key: »kommune-samsø« kan ikke være en adresse: brug kun a-z, 0-9 og bindestreg, ' +
        'begynd med et bogstav, slut ikke med en bindestreg, højst 32 tegn.',
    ],
  },
  {
    name: 'a row with a cell too many',
    before: '[Skive, 1308]',
    after: '[Skive, 1308, 0]',
    says: [`rows.17.cells: rækken kommune-skive har 3 celler; der skal være 2, ${COMMA}`],
  },
  {
    name: 'a total with a cell too many',
    before: '36792]',
    after: '36792, 100]',
    says: [`total.cells: rækken kommune-i-alt har 3 celler; der skal være 2, ${COMMA}`],
  },
  {
    name: 'a cell that is neither text nor number',
    before: '[Skive, 1308]',
    after: '[Skive, [1308]]',
    says: [
      'rows.17.cells.1: fandt en liste; ventede en tekst, et tal eller { value, printed }. ' +
        'Skriv her: Det, der står i cellen: 5092.1, eller som trykt i anførselstegn: ' +
        "'5.092,1', '(1.234)', '–'; { value, printed }, når tallet ikke kan læses af det trykte.",
    ],
  },
  {
    name: 'a number printed in its own way, without how',
    before: '[Skive, 1308]',
    after: '[Skive, { value: 1308 }]',
    says: [
      'rows.17.cells.1: printed: feltet mangler; ventede en tekst. Skriv her: Sådan er det trykt.',
    ],
  },
  {
    name: 'a computed column of no printed numbers',
    before: 'from: amount, times: 1000, unit',
    after: 'from: municipality, times: 1000, unit',
    says: ['computed.1.from: »municipality« er ikke en talkolonne. Skriv amount.'],
  },
  {
    name: 'a scenario of no printed numbers',
    before: 'column: amount',
    after: 'column: beloeb',
    says: ['scenario.column: »beloeb« er ikke en talkolonne. Skriv amount.'],
  },
  {
    name: 'a number of decimals that nobody prints',
    before: 'decimals: 0',
    after: 'decimals: 7',
    says: [
      'columns.1.decimals: fandt 7; ventede højst 6. ' +
        'Skriv her: Antal decimaler, som tallene er trykt med.',
    ],
  },
  {
    name: 'a table without rows',
    before: /rows:\n(?: {2}- .*\n)+total.*\n/,
    after: 'rows: []\n',
    says: [
      'rows: fandt en tom liste; ventede mindst 1 på listen. ' +
        'Skriv her: Rækkerne, i trykt rækkefølge.',
    ],
  },
  {
    name: 'a table without a list of rows',
    before: /rows:\n(?: {2}- .*\n)+total.*\n/,
    after: '',
    says: ['rows: feltet mangler; ventede en liste. Skriv her: Rækkerne, i trykt rækkefølge.'],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(split(before, after)).toEqual(says);
});

test('a share that the printed amounts do not give is told with its row', () => {
  expect(budget('1038357, 8]', '1038357, 9]')).toEqual([
    `total: rækkerne i »Andel« giver 101, men totalen er 100. ${ADVICE}`,
    `rows.2: andelen i rækken kilde-aarhus-universitet er 9, men beløbet giver 8. ${ADVICE}`,
  ]);
});

test('a share of no printed numbers is told with its column', () => {
  expect(budget('shareOf: amount', 'shareOf: amounts')).toEqual([
    'columns.2.shareOf: »amounts« er ikke en talkolonne. Skriv amount eller share.',
  ]);
});

test('a fault that the paper itself prints is told until it is declared', () => {
  const misprinted = spoiler(tableSchema, MISPRINTED_TABLE);
  expect(misprinted('En tabel', 'Tabellen')).toEqual([]);
  expect(misprinted(/printedFaults.*/, '')).toEqual([
    `total: rækkerne i »Beløb« giver 3, men totalen er 4. ${ADVICE}`,
  ]);
});
