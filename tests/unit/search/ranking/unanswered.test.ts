import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/search/record.ts';
import { ask, ECONOMY, VISION } from './sections.ts';

describe('nothing is answered', () => {
  test.each<[string, string, Section]>([
    ['when a phrase is missing', '"rette borger"', ECONOMY],
    ['when nothing of the words is there', 'ambassadør', ECONOMY],
    ['when no word of the papers is like it', 'blokkæde', ECONOMY],
    ['when a phrase stands in another order', '"følgende efter"', ECONOMY],
    ['when words of a phrase stand apart', '"efter fordelingsnøgle"', ECONOMY],
    ['when a phrase goes over two paragraphs', '"fordelingsnøgle kommune"', ECONOMY],
    ['when a phrase stands in another form', '"midtjysk kommune"', ECONOMY],
    [
      'when a phrase is missing, though the words are there',
      'Skive "efter fordelingsnøgle"',
      ECONOMY,
    ],
    ['when the heading has a word that must not stand there', 'Skive -økonomi', ECONOMY],
    [
      'when all its blocks have a word that must not stand there',
      'økonomi -Skive',
      { ...ECONOMY, blocks: ECONOMY.blocks.slice(3, 4) },
    ],
  ])('%s: »%s«', (_, typed, section) => {
    expect(ask(typed, section)).toBeUndefined();
  });
});

test.each([
  ['"RETTE BORGER"', VISION],
  ['"rette borger kommer i rette seng"', VISION],
  ['"okonomi"', ECONOMY],
  ['"midtjyske kommuner" Skive', ECONOMY],
  ['"efter følgende" "Skive"', ECONOMY],
])(
  'a phrase is found in other capitals, without ø, with its stop words, and beside others: %s',
  (typed, section) => {
    expect(ask(typed, section)).toBeDefined();
  },
);

test('a block with a word that must not stand there is passed over for one without', () => {
  expect(ask('vejledning', VISION)?.url).toMatch(/#vision-[23]$/);
  expect(ask('vejledning -digital', VISION)?.url).toMatch(/#vision-3$/);
  expect(ask('vejledning -kommunen', VISION)?.url).toMatch(/#vision-2$/);
});

test('a form of a word that must not stand there is passed over too', () => {
  expect(ask('vejledning -kommuner', VISION)?.url).toMatch(/#vision-2$/);
});

test('a word with a hyphen that must not stand there is passed over whole, not by a piece', () => {
  expect(ask('vejledning -eu-kontoret', VISION)?.url).toMatch(/#vision-3$/);
  expect(ask('programmer -eu-kontoret', ECONOMY)?.url).toMatch(/#oekonomi-3-2$/);
});

test('an empty section answers nothing, and does not fail', () => {
  expect(ask('Skive', { url: '/a/', title: '', context: '', blocks: [] })).toBeUndefined();
});
