import { expect, test } from 'vitest';
import { shortTitleOf } from '../../../../src/import/facts/short-title.ts';

test.each([
  ['Budget for havnen i Aavang 2026', 'Budget for havnen i Aavang 2026'],
  ['Svar på jeres henvendelse om lamperne på Nordkajen', 'Svar på jeres henvendelse'],
  ['Høringssvar fra Andelsboligforeningen Havnen', 'Høringssvar'],
  ['Budget 2026: oversigt over indtægter og udgifter', 'Budget 2026'],
  ['Oversigt over arbejder – havnens anlæg 2026', 'Oversigt over arbejder'],
  ['Aftale om den fælles færge og dens afgange (Færgeaftalen)', 'Færgeaftalen'],
  ['Aftale om drift af havnen i Aavang (herefter »Havneaftalen«)', 'Havneaftalen'],
  ['Notat om køb af grund ved Dybsund (lukket punkt)', 'Notat om køb af grund ved Dybsund'],
  ['Budgetopfølgningsnotat pr. 31. december 2025', 'Budgetopfølgningsnotat'],
  ['Driftsaftale om Lindbjerg Kulturhus og Café', 'Driftsaftale'],
  ['Vedligeholdelsesplanlægningsoversigtsnotat', 'Vedligeholdelsesplanlægningsovers'],
])('»%s« is called »%s« for short', (title, short) => {
  expect(shortTitleOf(title, 33)).toBe(short);
});
