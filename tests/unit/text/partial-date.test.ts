import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAhead, toYears } from '../../../src/domain/papers/timeline.ts';
import {
  comparePartialDates,
  firstMonthOf,
  formatPartialDate,
  htmlDate,
  isPartialDate,
  yearOf,
} from '../../../src/domain/text/partial-date.ts';

const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 }).map((number) => `${number}`.padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((number) => `${number}`.padStart(2, '0'));
const partialDate = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc
    .tuple(year, fc.integer({ min: 1, max: 4 }))
    .map(([number, quarter]) => `${number}-Q${quarter}`),
  fc
    .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 900 }))
    .map(([from, length]) => `${from}/${from + length}`),
);

test.each([
  ['2019-03-20', '20. marts 2019', '2019-03-20', '2019-03'],
  ['2018-12', 'december 2018', '2018-12', '2018-12'],
  ['2020-Q1', '1. kvartal 2020', undefined, '2020-01'],
  ['2020-Q4', '4. kvartal 2020', undefined, '2020-10'],
  ['1972', '1972', '1972', '1972-01'],
  ['2019/2023', '2019–2023', undefined, '2019-01'],
])('%s is written %s', (date, written, html, first) => {
  expect(formatPartialDate(date)).toBe(written);
  expect(htmlDate(date)).toBe(html);
  expect(firstMonthOf(date)).toBe(first);
  expect(yearOf(date)).toBe(date.slice(0, 4));
});

test.each([
  '',
  '19',
  '2019-13',
  '2019-00',
  '2019-02-30',
  '2019-Q5',
  '2019-q1',
  '2023/2019',
  '2019/2019',
  '2019/23',
  ' 2019',
  '2019-3',
])('»%s« is no date', (text) => {
  expect(isPartialDate(text)).toBe(false);
  expect(() => formatPartialDate(text)).toThrow(RangeError);
});

test('dates come by when they begin, and the longer before what it holds', () => {
  const order = [
    '2018-12-31',
    '2019/2030',
    '2019/2020',
    '2019',
    '2019-Q1',
    '2019-01',
    '2019-01-01',
    '2019-01-31',
    '2019-02',
    '2019-Q2',
  ];
  expect([...order].reverse().sort(comparePartialDates)).toEqual(order);
});

test('of two periods the longer comes first, however far it reaches', () => {
  expect(comparePartialDates('2019/9950', '2019/2030')).toBe(-1);
});

test('every date can be written, and they come in the order of the calendar', () => {
  fc.assert(
    fc.property(partialDate, partialDate, (a, b) => {
      expect(isPartialDate(a)).toBe(true);
      expect(formatPartialDate(a)).toContain(yearOf(a));
      expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
      expect(comparePartialDates(a, b) === 0).toBe(a === b);
      if (firstMonthOf(a) < firstMonthOf(b)) expect(comparePartialDates(a, b)).toBe(-1);
      if (a.length === 10 && b.length === 10)
        expect(comparePartialDates(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
    { seed: 36792 },
  );
});

test('a row of dates has one order, wherever it is begun', () => {
  fc.assert(
    fc.property(fc.uniqueArray(partialDate), (dates) => {
      expect([...dates].reverse().sort(comparePartialDates)).toEqual(
        [...dates].sort(comparePartialDates),
      );
    }),
    { seed: 36792 },
  );
});

test('entries are gathered by year, and each stays', () => {
  expect(toYears(['2020', '2019-05', '2019/2023'].map((date) => ({ date })))).toEqual([
    { year: '2019', entries: [{ date: '2019/2023' }, { date: '2019-05' }] },
    { year: '2020', entries: [{ date: '2020' }] },
  ]);
});

test('what begins after the month of a meeting lies ahead of it', () => {
  expect(
    ['2019-04-30', '2019-04', '2019', '2019/2030', '2019-Q2'].filter((date) =>
      isAhead(date, '2019-04'),
    ),
  ).toEqual([]);
  expect(
    ['2019-05', '2019-Q3', '2020', '2021/2027'].every((date) => isAhead(date, '2019-04')),
  ).toBe(true);
});
