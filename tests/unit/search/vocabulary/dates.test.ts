import { expect, test } from 'vitest';
import { takeDates } from '../../../../src/domain/search/vocabulary/dates.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

const vocabulary = vocabularyOf('27-3-2019 27.03.2018 050419 2019 27 marts kommuner');
const take = (text: string) => takeDates(text, vocabulary);
const firstOf = (text: string) => take(text).dates[0]?.alternatives[0]?.words.join(' ');

test.each([
  '27. marts 2019',
  '27 marts 2019',
  '27.marts 2019',
  '27. mar 2019',
  '27. mar. 2019',
  '27-3-2019',
  '27-03-2019',
  '27/3-2019',
  '27/3 2019',
  '27/3/2019',
  '27.3.2019',
  '27.03.2019',
  '27. 3. 2019',
  '2019-03-27',
])('»%s« finds 27. marts 2019 in any spelling', (text) => {
  const { dates, rest } = take(text);
  expect(dates).toHaveLength(1);
  expect(dates[0]?.text).toBe(text);
  expect(rest.trim()).toBe('');
  const found = dates[0]?.alternatives.map(({ words }) => words.join(' ')) ?? [];
  expect(found[0]).toBe('27 marts 2019');
  expect(found).toEqual(expect.arrayContaining(['27-3-2019', '27 mar', '27 marts']));
  expect(found).not.toContain('27.03.2018');
  expect(found).not.toContain('marts 2019');
});

test.each(['27. marts', '27 mar', '27/3', '27. mar.', '27/03'])(
  '»%s« finds the day of any year',
  (text) => {
    const found = take(text).dates[0]?.alternatives.map(({ words }) => words.join(' ')) ?? [];
    expect(found[0]).toBe('27 marts');
    expect(found).toEqual(expect.arrayContaining(['27-3-2019', '27.03.2018', '27 mar']));
  },
);

test.each([
  ['1. jan 2020', '1 januar 2020'],
  ['28. februar 2019', '28 februar 2019'],
  ['1/4', '1 april'],
  ['21 maj', '21 maj'],
  ['3. juni', '3 juni'],
  ['3. juli', '3 juli'],
  ['31.8.2018', '31 august 2018'],
  ['9. sept. 2018', '9 september 2018'],
  ['9. sep 2018', '9 september 2018'],
  ['5 okt', '5 oktober'],
  ['5. nov', '5 november'],
  ['5 dec 2018', '5 december 2018'],
  ['05-12-2018', '5 december 2018'],
])('»%s« is %s', (text, expected) => {
  expect(firstOf(text)).toBe(expected);
});

test.each([
  '32. marts',
  '0. marts',
  '13/13',
  '2019',
  'marts 2019',
  '2019/20',
  '2019-2023',
  '36,792',
  '1.308',
  '3.2',
  'sag-2017-06983',
  '1-13-5-20-06-v',
  '12 decentrale',
  '19 marked',
  '4023 6880',
])('»%s« is no date', (text) => {
  expect(take(text)).toEqual({ dates: [], rest: text });
});

test('dates are taken out of the words around them, each as a term', () => {
  const { dates, rest } = take('møde 20. marts 2019 eller 27/3 i ejerkredsen');
  expect(dates.map(({ text }) => text).sort()).toEqual(['20. marts 2019', '27/3']);
  expect(rest.split(/\s+/)).toEqual(['møde', 'eller', 'i', 'ejerkredsen']);
});

test('the whole date is surer than the day, and the month alone is none', () => {
  const weights = Object.fromEntries(
    take('27. marts 2019').dates[0]?.alternatives.map(({ words, weight }) => [
      words.join(' '),
      weight,
    ]) ?? [],
  );
  expect(weights['27 marts 2019']).toBe(1);
  expect(weights['27-3-2019']).toBeGreaterThan(weights['27 marts'] ?? 1);
  expect(weights['27 marts']).toBeGreaterThan(0);
  expect(weights).not.toHaveProperty(['marts 2019']);
});
