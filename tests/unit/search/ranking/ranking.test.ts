import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/domain/search/query/query.ts';
import { toHit, toImportance } from '../../../../src/domain/search/ranking/ranking.ts';
import type { Section, SectionBlock } from '../../../../src/domain/search/record.ts';
import { ask, block, ECONOMY, NOTE, scoreOf, VOCABULARY } from './sections.ts';

test('a row whose first cell is asked for as a whole comes before one that has more in it', () => {
  const rows = [block('row', 'r-1', 'Skive Randers · 1.308'), block('row', 'r-2', 'Skive · 2.748')];
  const hit = ask('Skive', { url: '/a/#b', title: '', context: '', blocks: rows });
  expect(hit?.url).toBe('/a/#r-2');
});

test.each([
  ['27. marts 2019', undefined],
  ['36,792 mio.', ['36,792']],
])('the words of »%s« must stand together', (typed, apart) => {
  const say = (text: string): Section => ({
    url: '/a/#b',
    title: '',
    context: '',
    blocks: [block('text', 'b-1', text)],
  });
  const [first = '', ...others] = typed.split(' ');
  const without = typed.startsWith('36') ? scoreOf('36,792', say('36,792')) : 0;
  expect(scoreOf(typed, say(typed))).toBeGreaterThan(without);
  expect(ask(typed, say(`${first} ${'videre '.repeat(20)} ${others.join(' ')}`))?.words).toEqual(
    apart,
  );
});

describe('the score is higher', () => {
  const say = (text: string, title = 'Om noget', kind: SectionBlock['kind'] = 'text'): Section => ({
    url: '/a/#b',
    title,
    context: '',
    blocks: [block(kind, 'b-1', text)],
  });

  test.each<[string, string, Section, Section]>([
    [
      'with a word in the heading than in a paragraph',
      'økonomi',
      say('Kommuner.', 'Økonomi'),
      say('Økonomi.', 'Kommuner'),
    ],
    [
      'with a word in a paragraph than in the context',
      'Skive',
      say('Skive.'),
      { ...say('Noget.'), context: 'Skive' },
    ],
    [
      'with all words than with one',
      'Skive Randers',
      say('Skive og Randers.'),
      say('Skive, Skive, Skive.'),
    ],
    [
      'with both words in one paragraph than in two',
      'Skive Randers',
      say('Skive, Randers.'),
      {
        ...say('Skive.'),
        blocks: [block('text', 'b-1', 'Skive.'), block('text', 'b-2', 'Randers.')],
      },
    ],
    [
      'with neighbours than with words far apart',
      'Skive Randers',
      say('Skive Randers.'),
      say('Skive ligger i det jyske, og det gør Randers.'),
    ],
    [
      'with all words than with one of them in the heading and often',
      'Skive Randers',
      { ...say('Skive.'), context: 'Randers' },
      say('Skive '.repeat(15), 'Skive'),
    ],
    [
      'with words typed as one that stand together than with them far apart',
      'digitalvejledning',
      say('Digital vejledning.'),
      say(`Digital, og så ${'videre '.repeat(20)}til sidst vejledning.`),
    ],
    ['with the word than with a form of it', 'kommune', say('En kommune.'), say('Alle kommuner.')],
    ['with the word than with a synonym', 'kommune', say('En kommune.'), say('Et sygehus.')],
    ['with a word often than once', 'Skive', say('Skive, Skive og Skive.'), say('Skive alene.')],
    ['in the paper than in an editor’s note', 'Skive', ECONOMY, NOTE],
    [
      'in the paper than in what is folded away',
      'Skive',
      say('Skive.'),
      say('Skive.', 'Noget', 'folded'),
    ],
    [
      'in a row of that name than in one with more',
      'Skive',
      say('Skive · 1', 'Noget', 'row'),
      say('Skive, Randers · 1', 'Noget', 'row'),
    ],
    [
      'under a heading than in the title block, to a question',
      'hvad betaler Skive',
      say('Skive.'),
      say('Skive.', ''),
    ],
    [
      'with an amount, when that is asked for',
      'hvad betaler Skive',
      say('Skive: 1.308'),
      say('Skive: meget'),
    ],
    [
      'with a number, when that is asked for',
      'hvor mange kommuner',
      say('19 kommuner'),
      say('Alle kommuner'),
    ],
    [
      'with a date, when that is asked for',
      'hvornår betaler Skive',
      say('Skive, 1. april'),
      say('Skive, snart'),
    ],
    [
      'with a name, when that is asked for',
      'hvem taler for Skive',
      say('Skive: Søren Kjeld Olesen'),
      say('Skive: en eller anden'),
    ],
    [
      'with how often, when that is asked for',
      'hvor tit betaler Skive',
      say('Skive hvert kvartal'),
      say('Skive på et tidspunkt'),
    ],
  ])('%s: »%s«', (_, typed, better, worse) => {
    expect(scoreOf(typed, better)).toBeGreaterThan(scoreOf(typed, worse));
  });

  test('the fewer of all sections have a term', () => {
    const importances = [1, 2, 10, 100, 153].map((found) => toImportance(found, 153));
    expect(importances).toEqual(importances.toSorted((one, other) => other - one));
    expect(new Set(importances).size).toBe(importances.length);
    expect(Math.min(...importances)).toBeGreaterThan(0);
  });

  test('with the telling of two words than with the other', () => {
    const query = readQuery('Skive kommuner', VOCABULARY);
    const score = (section: Section) =>
      toHit(section, query, [toImportance(2, 153), toImportance(100, 153)])?.score ?? 0;
    expect(score(say('Skive.'))).toBeGreaterThan(score(say('Kommuner.')));
  });
});

test('an editor’s note counts half', () => {
  const say = (kind: SectionBlock['kind']): Section => ({
    url: '/a/#b',
    title: 'Noget',
    context: '',
    blocks: [block(kind, 'b-1', 'Skive.')],
  });
  expect(scoreOf('Skive', say('note'))).toBeCloseTo(scoreOf('Skive', say('text')) / 2);
});
