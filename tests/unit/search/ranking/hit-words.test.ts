import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/domain/search/query/query.ts';
import { toHit } from '../../../../src/domain/search/ranking/ranking.ts';
import type { Section, SectionBlock } from '../../../../src/domain/search/record.ts';
import { vocabularyOf } from '../vocabulary-of.ts';
import { ask, block, ECONOMY, excerptOf, GOAL, VISION } from './sections.ts';

describe('an excerpt', () => {
  test.each<[string, Section, string]>([
    ['Skive', ECONOMY, '[Skive] · Beløb i 1.000 kr.: 1.308'],
    ['2.748', ECONOMY, 'Randers · Beløb i 1.000 kr.: [2.748]'],
    ['Skive', { ...ECONOMY, blocks: ECONOMY.blocks.slice(3) }, '[Skive] · 1.308'],
    [
      '"Efter følgende"',
      ECONOMY,
      'Beløbet faktureres kommunerne [efter] [følgende] fordelingsnøgle:',
    ],
    ['eksport', GOAL, '[Eksport] måles hvert kvartal af Søren Kjeld Olesen.'],
    [
      'økonomi',
      ECONOMY,
      'De 19 midtjyske kommuner finansierer Erhvervshus Midtjyllands basisbevilling på kr. ' +
        '36,792 mio. i 2019.',
    ],
    ['vejledning -digital', VISION, '[Vejledning] i kommunen.'],
    [
      '"efter følgende" Skive',
      ECONOMY,
      'Beløbet faktureres kommunerne [efter] [følgende] fordelingsnøgle: … [Skive] · Beløb i ' +
        '1.000 kr.: 1.308',
    ],
    [
      'EU-støtte fordelingsnøgle',
      ECONOMY,
      'Beløbet faktureres kommunerne efter følgende [fordelingsnøgle]: … Udover ' +
        'basisbevillingen driver Erhvervshus Midtjylland programmer med [EU-støtte].',
    ],
  ])('to »%s« is of the words found', (typed, section, expected) => {
    expect(excerptOf(ask(typed, section))).toBe(expected);
  });

  test('the words found anywhere in the section are told as they stand', () => {
    expect(ask('basisbevilling kommune', ECONOMY)?.words.toSorted()).toEqual(
      ['basisbevilling', 'basisbevillingen', 'kommune', 'kommuner', 'kommunerne'].toSorted(),
    );
  });
});

describe('the excerpt of a row', () => {
  const row = block('row', 'r', 'Skive · 1.308 · 2.748');
  const show = (...blocks: SectionBlock[]) => excerptOf(ask('2.748', { ...ECONOMY, blocks }));

  test('has the head of each column before its cell', () => {
    expect(show(block('table', 't', 'Kommune · Før · Nu'), row)).toBe(
      'Skive · Før: 1.308 · Nu: [2.748]',
    );
  });

  test('has the heads of the last table before it', () => {
    expect(show(block('table', 't', 'A · B · C'), block('table', 't-2', 'D · E · F'), row)).toBe(
      'Skive · E: 1.308 · F: [2.748]',
    );
  });

  test.each([
    ['there is no table', []],
    ['the table has other columns', [block('table', 't', 'Kommune · Beløb')]],
    ['the table has no head', [block('table', 't', '')]],
  ])('has no heads, when %s', (_, blocks) => {
    expect(show(...blocks, row)).toBe('Skive · 1.308 · [2.748]');
  });

  test('has the right heads, when it is cut', () => {
    const long = block('row', 'r', `Skive · ${'visionen '.repeat(40).trim()} · 2.748`);
    expect(show(block('table', 't', 'Kommune · Før · Nu'), long)).toMatch(
      /visionen · Nu: \[2\.748\]$/,
    );
  });
});

describe('what is marked', () => {
  const say = (text: string): Section => ({
    url: '/a/#b',
    title: '',
    context: '',
    blocks: [block('text', 'b-1', text)],
  });

  test('has the words of the heading', () => {
    expect(ask('økonomi', ECONOMY)?.words).toEqual(['økonomi']);
    expect(ask('økonomi Skive', ECONOMY)?.words).toEqual(['økonomi', 'skive']);
  });

  test('is what answers best, and a synonym when it is alone', () => {
    expect(ask('kommune', say('En kommune og et sygehus.'))?.words).toEqual(['kommune']);
    expect(ask('kommune', say('Et sygehus.'))?.words).toEqual(['sygehus']);
  });

  test('is a phrase as a whole', () => {
    expect(ask('"Efter  Følgende" Skive', ECONOMY)).toMatchObject({
      words: ['efter følgende', 'skive'],
    });
    expect(ask('"efter følgende"', ECONOMY)).toMatchObject({
      words: ['efter følgende'],
    });
  });
});

describe('of a name of several words', () => {
  const vocabulary = vocabularyOf(
    'hus husene husets jylland jyllands kkr fonden et råd og i havet nordre norden',
    [
      ['Hus Jylland', 'Huset'],
      ['KKR', 'Råd Norden'],
    ],
  );
  const mark = (typed: string, text: string) => {
    const query = readQuery(typed, vocabulary);
    const blocks = [block('text', 'b-1', text)];
    return toHit({ url: '/a/#b', title: '', context: '', blocks }, query, [1]);
  };

  test('the word that was typed is marked, and none that the name adds to it', () => {
    const hit = mark('hus', 'Hus Jylland og husene i Jylland, og fonden Jylland.');
    expect(excerptOf(hit)).toBe('[Hus] Jylland og [husene] i Jylland, og fonden Jylland.');
    expect(hit).toMatchObject({ words: ['hus', 'husene'] });
    expect(excerptOf(mark('huset', 'Husets Jylland.'))).toBe('[Husets] Jylland.');
  });

  test('another name is marked where it stands together, and not its words elsewhere', () => {
    const far = 'og fonden i havet '.repeat(5);
    const hit = mark('KKR', `Råd Norden ${far}Norden.`);
    expect(excerptOf(hit)).toBe(`[Råd] [Norden] ${far}Norden.`);
    expect(hit).toMatchObject({ words: ['råd norden'] });
    expect(excerptOf(mark('KKR', 'Råd Norden i Norden.'))).toBe('[Råd] [Norden] i Norden.');
  });
});

describe('the other places', () => {
  const say = (...blocks: SectionBlock[]): Section => ({
    url: '/a/#b',
    title: 'Afsnit',
    context: '',
    blocks,
  });

  test('are the blocks that answer just as well, each with its place and its words', () => {
    const hit = ask(
      'Skive',
      say(
        block('text', 'b-1', 'Skive før.'),
        block('text', 'b-2', 'Randers.'),
        block('item', 'b-3-1', 'Skive nu.'),
      ),
    );
    expect(hit).toMatchObject({ url: '/a/#b-1', place: ['Afsnit', 'afsnit 1'] });
    expect(hit?.others).toEqual([
      {
        ...hit,
        url: '/a/#b-3-1',
        place: ['Afsnit', 'punkt 3.1'],
        excerpt: [
          { text: 'Skive', isMarked: true },
          { text: ' nu.', isMarked: false },
        ],
        others: [],
      },
    ]);
  });

  test('have not the blocks with less', () => {
    expect(
      ask(
        'Skive Randers',
        say(block('text', 'b-1', 'Skive, Randers.'), block('text', 'b-2', 'Skive.')),
      )?.others,
    ).toEqual([]);
    expect(
      ask('kommune', say(block('text', 'b-1', 'En kommune.'), block('text', 'b-2', 'Et sygehus.')))
        ?.others,
    ).toEqual([]);
  });

  test('are none, when the section as a whole is the answer', () => {
    expect(ask('økonomi', ECONOMY)?.others).toEqual([]);
    expect(ask('hvilke programmer', ECONOMY)?.others).toEqual([]);
  });
});

test('words that look like HTML are words', () => {
  const hostile: Section = {
    url: '/a/#b',
    title: '<b>',
    context: '',
    blocks: [block('text', 'b-1', '<script>Skive</script> & <img>')],
  };
  expect(excerptOf(ask('Skive', hostile))).toBe('<script>[Skive]</script> & <img>');
  expect(ask('Skive', hostile)?.place).toEqual(['<b>', 'afsnit 1']);
});
