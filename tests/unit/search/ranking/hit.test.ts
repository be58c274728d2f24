import { describe, expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/search/record.ts';
import { ask, ECONOMY, GOAL, NOTE, VISION } from './sections.ts';

describe('the place of an answer is', () => {
  test.each<[string, string, Section, string, string[]]>([
    [
      'the row that has the word, named by its first cell',
      'Skive',
      ECONOMY,
      '#kommune-skive',
      ['6. Økonomi', 'Skive'],
    ],
    [
      'the row, when the heading has the other word',
      'økonomi Skive',
      ECONOMY,
      '#kommune-skive',
      ['6. Økonomi', 'Skive'],
    ],
    [
      'the row, when the table has the other word',
      'beløb Skive',
      ECONOMY,
      '#kommune-skive',
      ['6. Økonomi', 'Skive'],
    ],
    [
      'the row that has the number',
      '2.748',
      ECONOMY,
      '#kommune-randers',
      ['6. Økonomi', 'Randers'],
    ],
    [
      'the paragraph that has the words',
      'faktureres kommunerne',
      ECONOMY,
      '#oekonomi-2',
      ['6. Økonomi', 'afsnit 2'],
    ],
    [
      'the item that has the word',
      'programmer',
      ECONOMY,
      '#oekonomi-3-2',
      ['6. Økonomi', 'punkt 3.2'],
    ],
    [
      'the paragraph where the very words stand together',
      'Erhvervshus Midtjylland',
      ECONOMY,
      '#oekonomi-3-2',
      ['6. Økonomi', 'punkt 3.2'],
    ],
    [
      'the change that has all the words',
      'rette seng',
      VISION,
      '#aendring-4',
      ['2. Vision', 'ændring 4'],
    ],
    [
      'the paragraph, when only some stand in the change',
      'visionen rette seng',
      VISION,
      '#vision-1',
      ['2. Vision', 'afsnit 1'],
    ],
    [
      'the paragraph of a phrase',
      '"efter følgende"',
      ECONOMY,
      '#oekonomi-2',
      ['6. Økonomi', 'afsnit 2'],
    ],
    ['the section that the heading names', 'økonomi', ECONOMY, '#oekonomi', ['6. Økonomi']],
    [
      'the section, when no paragraph has both words',
      'faktureres programmer',
      ECONOMY,
      '#oekonomi',
      ['6. Økonomi'],
    ],
    [
      'the section, when only its context has the word',
      'andel',
      ECONOMY,
      '#oekonomi',
      ['6. Økonomi'],
    ],
    ['the note as a whole', 'Skive', NOTE, '#note-skive', ['Redaktionens note til »6. Økonomi«']],
    ['the section, when its label has the word', 'ambassadør', GOAL, '#maal-1', ['Mål 1']],
    [
      'to a question the row',
      'hvad betaler Skive',
      ECONOMY,
      '#kommune-skive',
      ['6. Økonomi', 'Skive'],
    ],
    [
      'to a question the section, and not its paragraph',
      'hvad faktureres kommunerne',
      ECONOMY,
      '#oekonomi',
      ['6. Økonomi'],
    ],
    [
      'to a question the paragraph with an amount',
      'hvor meget finansierer kommuner',
      ECONOMY,
      '#oekonomi-1',
      ['6. Økonomi', 'afsnit 1'],
    ],
    [
      'to a question the paragraph with a number',
      'hvor mange kommuner finansierer',
      ECONOMY,
      '#oekonomi-1',
      ['6. Økonomi', 'afsnit 1'],
    ],
    [
      'to a question the section, when its item has no amount',
      'hvor meget driver programmer',
      ECONOMY,
      '#oekonomi',
      ['6. Økonomi'],
    ],
    [
      'to a question the section, and not its item',
      'hvilke programmer',
      ECONOMY,
      '#oekonomi',
      ['6. Økonomi'],
    ],
    [
      'to a question the section whose first lines name it',
      'hvad er målet for eksport',
      GOAL,
      '#maal-1',
      ['Mål 1'],
    ],
  ])('%s: »%s«', (_, typed, section, id, place) => {
    const hit = ask(typed, section);
    expect(hit?.url).toBe(`/2019-04/resultatkontrakt/${id}`);
    expect(hit?.place).toEqual(place);
  });

  test('the beginning of the paper, where there is no heading', () => {
    const start: Section = { ...ECONOMY, url: '/2019-04/resultatkontrakt/', title: '' };
    expect(ask('faktureres programmer', start)).toMatchObject({
      url: '/2019-04/resultatkontrakt/',
      place: [],
    });
    expect(ask('Skive', start)).toMatchObject({
      url: '/2019-04/resultatkontrakt/#kommune-skive',
      place: ['Skive'],
    });
  });
});

test('a heading with nothing under it is found, without an excerpt', () => {
  const heading: Section = { url: '/a/#del', title: 'Økonomi', context: '', blocks: [] };
  expect(ask('økonomi', heading)).toMatchObject({
    url: '/a/#del',
    place: ['Økonomi'],
    excerpt: [],
  });
  expect(ask('"økonomi"', heading)).toBeDefined();
  expect(ask('Skive -økonomi', heading)).toBeUndefined();
});
