import { expect, test } from 'vitest';
import { toLines } from '../../../../src/import/pdf/page/lines.ts';
import { isNumber, toCells } from '../../../../src/import/pdf/page/tables/numbers.ts';
import { page, stretch } from './printed.ts';

const cellsOf = (...stretches: Parameters<typeof page>[0]) =>
  toLines(page(stretches)).flatMap((line) => toCells(line).map(({ text }) => text));

test.each(['1.200', '-45', '−45', '(45)', '4,5 %', '54 200', '–', '1.000 kr.', '12 mio.'])(
  '»%s« is a number',
  (text) => {
    expect(isNumber(text)).toBe(true);
  },
);

test.each(['2. juni', 'Bilag 3', '4 stillinger', ''])('»%s« is none', (text) => {
  expect(isNumber(text)).toBe(false);
});

test('numbers that stand near one another are cells, also in one stretch of letters', () => {
  expect(
    cellsOf(stretch('Drift', 40, 100), stretch('1.200', 78, 100), stretch('– -45 300', 112, 100)),
  ).toEqual(['Drift', '1.200', '–', '-45', '300']);
});

test('a number with a space in it is one, and a sentence with numbers is a sentence', () => {
  expect(cellsOf(stretch('1 107', 40, 100))).toEqual(['1 107']);
  expect(cellsOf(stretch('i 2018 og 2019 blev', 40, 100))).toEqual(['i 2018 og 2019 blev']);
});
