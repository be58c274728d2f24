import { describe, expect, test } from 'vitest';
import type { Hit } from '../../../src/domain/search/hit.ts';
import { readQuery } from '../../../src/domain/search/query.ts';
import { toHit, toImportance } from '../../../src/domain/search/ranking.ts';
import type { Block, Section } from '../../../src/domain/search/record.ts';
import { readVocabulary } from '../../../src/domain/search/vocabulary/vocabulary.ts';
import { packWords } from '../../../src/domain/search/vocabulary/word-pack.ts';
import { toPieces, toWords } from '../../../src/domain/text/words.ts';

const block = (
  kind: Block['kind'],
  id: string,
  text: string,
  changes: Block['changes'] = [],
): Block => ({
  id,
  kind,
  text,
  changes,
});

const ECONOMY: Section = {
  url: '/2019-04/resultatkontrakt/#oekonomi',
  title: '6. Økonomi',
  context: 'Resultatkontrakt Kommunernes andel af bevillingen',
  blocks: [
    block(
      'text',
      'oekonomi-1',
      'De 19 midtjyske kommuner finansierer Erhvervshus Midtjyllands basisbevilling på kr. 36,792 mio. i 2019.',
    ),
    block('text', 'oekonomi-2', 'Beløbet faktureres kommunerne efter følgende fordelingsnøgle:'),
    block('table', 'fordelingsnoegle', 'Kommune · Beløb i 1.000 kr.'),
    block('row', 'kommune-skive', 'Skive · 1.308'),
    block('row', 'kommune-randers', 'Randers · 2.748'),
    block(
      'item',
      'oekonomi-3-2',
      'Udover basisbevillingen driver Erhvervshus Midtjylland programmer med EU-støtte.',
    ),
  ],
};
const VISION: Section = {
  url: '/2019-04/resultatkontrakt/#vision',
  title: '2. Vision',
  context: 'Resultatkontrakt',
  blocks: [
    block('text', 'vision-1', 'Visionen er at rette borger kommer i rette seng, som det hed før.', [
      { id: 'aendring-4', tag: 'ins', text: 'rette borger kommer i rette seng' },
    ]),
    block('text', 'vision-2', 'Digital vejledning er gratis. EU-kontoret hjælper.'),
    block('text', 'vision-3', 'Vejledning i kommunen.'),
  ],
};
const NOTE: Section = {
  url: '/2019-04/resultatkontrakt/#note-skive',
  title: 'Redaktionens note til »6. Økonomi«',
  context: 'Resultatkontrakt',
  blocks: [block('note', 'note-skive', 'Skive · 1.308')],
};
const GOAL: Section = {
  url: '/2019-04/resultatkontrakt/#maal-1',
  title: 'Mål 1',
  context: '',
  blocks: [
    block('whole', '', 'Nationalt mål for eksport'),
    block('label', 'maal-1-metode', 'Metode · En ambassadør besøger virksomheder'),
    block('text', 'maal-1-1', 'Eksport måles hvert kvartal af Søren Kjeld Olesen.'),
  ],
};
const SECTIONS = [ECONOMY, VISION, NOTE, GOAL];
const VOCABULARY = readVocabulary({
  words: packWords([
    ...new Set(
      SECTIONS.flatMap(({ title, context, blocks }) => [
        title,
        context,
        ...blocks.map(({ text }) => text),
      ])
        .flatMap(toWords)
        .flatMap(({ word }) => [word, ...toPieces(word)]),
    ),
    'sygehus',
  ]),
  synonyms: [['sygehus', 'kommune']],
});

/** The section's answer to what was typed, each term as telling as the others. */
function ask(typed: string, section: Section): Hit | undefined {
  const query = readQuery(typed, VOCABULARY);
  return toHit(
    section,
    query,
    query.terms.map(() => 1),
  );
}
const scoreOf = (typed: string, section: Section) => ask(typed, section)?.score ?? 0;
const excerptOf = (hit: Hit | undefined) =>
  hit?.excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

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
      'De 19 midtjyske kommuner finansierer Erhvervshus Midtjyllands basisbevilling på kr. 36,792 mio. i 2019.',
    ],
    ['vejledning -digital', VISION, '[Vejledning] i kommunen.'],
    [
      '"efter følgende" Skive',
      ECONOMY,
      'Beløbet faktureres kommunerne [efter] [følgende] fordelingsnøgle:',
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
  const show = (...blocks: Block[]) => excerptOf(ask('2.748', { ...ECONOMY, blocks }));

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
      phrases: ['efter følgende'],
      words: ['skive'],
    });
    expect(ask('"efter følgende"', ECONOMY)).toMatchObject({
      phrases: ['efter følgende'],
      words: [],
    });
    expect(ask('Skive', ECONOMY)?.phrases).toEqual([]);
  });
});

describe('the other places', () => {
  const say = (...blocks: Block[]): Section => ({
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

test('a row whose first cell is asked for as a whole comes before one that has more in it', () => {
  const rows = [block('row', 'r-1', 'Skive Randers · 1.308'), block('row', 'r-2', 'Skive · 2.748')];
  const hit = ask('Skive', { url: '/a/#b', title: '', context: '', blocks: rows });
  expect(hit?.url).toBe('/a/#r-2');
});

test.each(['27. marts 2019', '36,792 mio.'])('the words of »%s« must stand together', (typed) => {
  const say = (text: string): Section => ({
    url: '/a/#b',
    title: '',
    context: '',
    blocks: [block('text', 'b-1', text)],
  });
  const [first = '', ...others] = typed.split(' ');
  const without = typed.startsWith('36') ? scoreOf('36,792', say('36,792')) : 0;
  expect(scoreOf(typed, say(typed))).toBeGreaterThan(without);
  expect(
    ask(typed, say(`${first} ${'videre '.repeat(20)} ${others.join(' ')}`))?.words ?? [],
  ).not.toContain(others[0]?.replace('.', ''));
});

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
  'a phrase is found in other capitals, without ø, with its stop words, and with others in the same section: %s',
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

test('a word with a hyphen that must not stand there is passed over whole, and not its first piece', () => {
  expect(ask('vejledning -eu-kontoret', VISION)?.url).toMatch(/#vision-3$/);
  expect(ask('programmer -eu-kontoret', ECONOMY)?.url).toMatch(/#oekonomi-3-2$/);
});

describe('the score is higher', () => {
  const say = (text: string, title = 'Om noget', kind: Block['kind'] = 'text'): Section => ({
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

test('an editor’s note counts half', () => {
  const say = (kind: Block['kind']): Section => ({
    url: '/a/#b',
    title: 'Noget',
    context: '',
    blocks: [block(kind, 'b-1', 'Skive.')],
  });
  expect(scoreOf('Skive', say('note'))).toBeCloseTo(scoreOf('Skive', say('text')) / 2);
});

test('an empty section answers nothing, and does not fail', () => {
  expect(ask('Skive', { url: '/a/', title: '', context: '', blocks: [] })).toBeUndefined();
});
