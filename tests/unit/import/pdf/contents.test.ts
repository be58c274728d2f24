import { expect, test } from 'vitest';
import { toLine, toLines } from '../../../../src/import/pdf/page/lines.ts';
import { takeAlignedTables } from '../../../../src/import/pdf/page/tables/aligned-tables.ts';
import { bold, line, page, stretch } from './printed.ts';
import { draftsOf, rowsOf, usual } from './rows.ts';

test('a list of those present and the contents below it are not one table', () => {
  const row = (name: string, told: string, y: number) => [
    stretch(name, 40, y),
    stretch(told, 300, y),
  ];
  const lines = toLines(
    page([
      ...row('Anne Bakke (V)', 'Til stede', 100),
      ...row('Jens Krog (A)', 'Til stede fra punkt 3', 118),
      stretch('Indhold', 40, 136),
      ...row('1. Dagsorden', '3', 154),
      ...row('2. Budget', '4', 172),
      ...row('3. Havn', '6', 190),
    ]),
  );
  const { grids, contents } = takeAlignedTables(lines);
  expect(grids).toEqual([]);
  expect(contents).toHaveLength(6);
});

test('an entry of a contents may have two lines', () => {
  const row = (number: string, words: string, page: string, y: number) => [
    stretch(number, 40, y),
    stretch(words, 70, y),
    stretch(page, 440, y),
  ];
  const lines = toLines(
    page([
      ...row('1', 'Dagsorden', '2', 100),
      ...row('2', 'Lukning af broen for biler over 3,5 tons og', '2', 118),
      stretch('omlægning af bussens rute', 70, 132),
      ...row('3', 'Havn', '6', 150),
    ]),
  );
  const { grids, contents, rest } = takeAlignedTables(lines);
  expect(grids).toEqual([]);
  expect(contents.filter(({ x }) => x === 40).map(({ text }) => text)).toEqual(['1', '2', '3']);
  // The page stands after the last word of its entry.
  const words = rest.map(({ text }) => text);
  expect(words.slice(words.indexOf('omlægning af bussens rute'))).toEqual([
    'omlægning af bussens rute',
    ...['2', '3', 'Havn', '6'],
  ]);
});

test('lines of a contents without dots are entries too, also bold, where a page is apart', () => {
  const entry = (text: string, y: number, page = '') => ({
    ...toLine([bold(text, 40, y), ...(page ? [bold(page, 420, y)] : [])], 1),
  });
  const lines = [
    line('Indhold', 40, 100, { size: 16 }),
    entry('1 Målingerne', 130, '2'),
    entry('2 Forslag', 160, '3'),
    entry('Målingerne', 200),
    ...usual(220),
  ];
  const drafts = draftsOf(rowsOf(lines));
  expect(drafts.map(({ kind, marker }) => marker?.kind ?? kind)).toEqual([
    'heading',
    'contents',
    'contents',
    'heading',
    'paragraph',
  ]);
});

test('an entry of a contents may have its dots on its second line', () => {
  const rows = rowsOf([
    line('1.1 Formål .................. 2', 40, 100),
    line('1.2 Hvad beboerne siger, og hvordan de selv prøver at dæmpe', 40, 115),
    line('støjen .................. 3', 60, 130),
    line('1.3 Forslag .................. 4', 40, 145),
    ...usual(190),
  ]);
  const drafts = draftsOf(rows).slice(0, 3);
  expect(drafts.map(({ marker, rows: own }) => [marker?.kind, own.length])).toEqual([
    ['contents', 1],
    ['contents', 2],
    ['contents', 1],
  ]);
});
