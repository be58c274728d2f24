import { expect, test } from 'vitest';
import { suggestQueries } from '../../../../src/domain/search/query/message.ts';
import { read } from './few-words.ts';

test.each([
  ['Randrs', ['randers']],
  ['hvad betaler Randrs?', ['hvad betaler randers?']],
  ['Region Midtjyland', ['Region midtjylland']],
  ['Sikve', ['skive']],
  ['Siker', ['sikre']],
  ['Banders', []],
  [
    'Randrs midtjyland',
    ['randers midtjylland', 'Randrs midtjylland'].slice(1).concat('randers midtjyland').toSorted(),
  ],
  ['Åbner Horsens-filialn?', ['Åbner horsens-filialen?']],
  ['midtjyllnd’s randers', ['midtjylland randers']],
  ['Skive', []],
  ['blokkæde', []],
  ['sygehus', []],
  ['', []],
])('»%s« may be meant as %j', (typed, expected) => {
  expect(suggestQueries(typed, read(typed)).toSorted()).toEqual(expected);
});

test.each([..."-–.,/:@'’_"])('a misspelt word with »%s« in it is mended, or left', (sign) => {
  const suggested = [
    `horsens${sign}filialn`,
    `randrs${sign}s`,
    `Region randrs${sign}midtjyllnd`,
  ].flatMap((typed) => suggestQueries(typed, read(typed)));
  expect(suggested).not.toEqual([]);
  for (const suggestion of suggested) expect(suggestion).toMatch(/horsens|randers|midtjylland/);
});

test('a misspelt word is mended where it stands as a word', () => {
  expect(suggestQueries('eksportrandrs randrs', read('eksportrandrs randrs'))).toContain(
    'eksportrandrs randers',
  );
});
