import { expect, test } from 'vitest';
import type { PublishedPaper } from '../../../src/domain/quotes/published-paper.ts';
import { findQuote, worthOf } from '../../../src/domain/quotes/quote.ts';

const papers: PublishedPaper[] = [
  {
    path: '2019-04/resultatkontrakt/',
    title: 'Resultatkontrakt',
    blocks: [
      [
        'oekonomi-1',
        'De 19 midtjyske kommuner finansierer Erhvervshus Midtjyllands basisbevilling på kr. ' +
          '36,792 mio. i 2019.',
      ],
      ['oekonomi-2', 'Beløbet faktureres kommunerne efter følgende fordelingsnøgle¹:'],
      ['oekonomi-4', 'Udover basisbevillingen driver Erhvervshus Midtjylland en række programmer.'],
    ],
  },
  {
    path: '2019-04/sundhedsaftale/',
    title: 'Ændringer i sundhedsaftalen',
    blocks: [
      [
        'principper-1',
        'Løsninger, hvor der tænkes "ud af boksen". Rammer – fx lovgivningsmæssige og ' +
          'organisatoriske rammer.',
      ],
    ],
  },
];

const changed: PublishedPaper[] = [
  {
    path: '2019-04/sundhedsaftale/',
    title: 'Ændringer i sundhedsaftalen',
    blocks: [
      ['akutomraadet-1', 'iværksættes straks.'],
      ['aendring-1', 'Akutområdet er et fælles ansvar, d', '+'],
      ['akutomraadet-1', 'Derfor skal kommuner have fokus.', '_'],
      ['implementering-1', 'adgang til kompetencer og rådgivning,'],
      ['aendring-6', 'herunder kompetenceudvikling,', '+'],
      ['implementering-1', 'vilkår for ændret opgaveløsning.'],
      ['implementering-4', 'ikke bevæger os.'],
      ['aendring-9', 'Ved den årlige opfølgning tages stilling.', '+'],
      ['implementering-4', 'Den'],
      ['aendring-10', 'halv', '-'],
      ['implementering-4', 'årlige afrapportering sendes ligeledes.', '_'],
    ],
  },
];

const find = (quote: string) => findQuote(papers, quote)[0]?.match;

test.each([
  [
    'word for word',
    'De 19 midtjyske kommuner finansierer Erhvervshus Midtjyllands basisbevilling',
    'oekonomi-1',
  ],
  ['between quote marks', '»kommuner finansierer Erhvervshus«.', 'oekonomi-1'],
  ['hard-wrapped', 'De 19 midtjyske\nkommuner finansierer\r\n  Erhvervshus', 'oekonomi-1'],
  [
    'with a word cut at the end of a line',
    'finansierer Erhvervs-\nhus Midtjyllands basis-\nbevilling på kr. 36,792 mio.',
    'oekonomi-1',
  ],
  ['with soft hyphens', 'finansi\u00aderer Erhvervs\u00adhus Midtjyllands', 'oekonomi-1'],
  [
    'with a footnote mark stuck to its word',
    'kommunerne efter følgende fordelingsnøgle1: Udover',
    'oekonomi-2',
  ],
  ['with a raised footnote mark', 'efter følgende fordelingsnøgle¹: Udover', 'oekonomi-2'],
  [
    'without the footnote mark',
    'efter følgende fordelingsnøgle: Udover basisbevillingen',
    'oekonomi-2',
  ],
  ['across two paragraphs', 'mio. i 2019. Beløbet faktureres kommunerne', 'oekonomi-1'],
  ['cut in the middle of its first and last word', 'ommuner finansierer Erhv', 'oekonomi-1'],
  ['of one word', 'fordelingsnøgle', 'oekonomi-2'],
])('a quote %s is exact', (_, quote, id) => {
  expect(find(quote)).toMatchObject({ verdict: 'exact', id });
});

test('a quote with a capital has the same words, and tells which differ', () => {
  expect(find('løsninger, hvor der tænkes')).toMatchObject({
    path: '2019-04/sundhedsaftale/',
    verdict: 'varied',
    cases: [['løsninger', 'Løsninger']],
  });
});

test('a quote with another word shows both', () => {
  const match = find(
    'De 19 midtjyske regioner finansierer ikke Erhvervshus Midtjyllands basisbevilling',
  );
  expect(match?.verdict).toBe('different');
  expect(match?.runs).toMatchObject([
    { kind: 'same', text: 'De 19 midtjyske' },
    { kind: 'missing', text: ' kommuner' },
    { kind: 'extra', text: ' regioner' },
    { kind: 'same', text: ' finansierer' },
    { kind: 'extra', text: ' ikke' },
    { kind: 'same', text: ' Erhvervshus Midtjyllands basisbevilling' },
  ]);
});

test('another number is a difference', () => {
  expect(find('basisbevilling på kr. 36,972 mio. i 2019')?.runs).toContainEqual({
    id: 'oekonomi-1',
    kind: 'extra',
    text: '972',
  });
});

test('the parts of a shortened quote are found one by one', () => {
  const matches = findQuote(
    papers,
    'De 19 midtjyske kommuner […] driver Erhvervshus Midtjylland en række',
  );
  expect(matches.map(({ match }) => match?.id)).toEqual(['oekonomi-1', 'oekonomi-4']);
});

test('what stands nowhere is not found, and nothing gives nothing', () => {
  expect(
    findQuote(papers, 'Regeringen har besluttet at nedlægge alle kommuner på Fyn'),
  ).toMatchObject([{ match: undefined }]);
  expect(findQuote(papers, ' … « ')).toEqual([]);
});

test.each([
  ['printed', 'vilkår for ændret opgaveløsning'],
  ['printed', 'Ved den årlige opfølgning tages stilling. Den halvårlige afrapportering'],
  ['proposed', 'Den årlige afrapportering sendes'],
  ['proposed', 'rådgivning, herunder kompetenceudvikling, vilkår'],
  ['proposed', 'fælles ansvar, dDerfor skal kommuner'],
  ['proposed', 'Ved den årlige opfølgning tages stilling. Den årlige afrapportering'],
  ['former', 'Den halvårlige afrapportering sendes'],
  ['former', 'rådgivning, vilkår for ændret opgaveløsning'],
  ['former', 'iværksættes straks. Derfor skal kommuner'],
  ['former', 'ikke bevæger os. Den halvårlige afrapportering'],
])('the %s wording has »%s« word for word', (wording, quote) => {
  expect(findQuote(changed, quote)).toMatchObject([{ match: { verdict: 'exact', wording } }]);
});

test('what mixes a change with its opposite stands in no wording', () => {
  expect(
    findQuote(changed, 'rådgivning, vilkår for ændret opgaveløsning. ikke bevæger os. Den årlige'),
  ).toMatchObject([{ match: { verdict: 'different' } }]);
});

test.each([
  [1, 'Beløbet faktureres kommunerne efter følgende fordelingsnøgle'],
  [1, 'De 19 midtjyske kommuner finansierer [...] Udover basisbevillingen driver'],
  [0.5, 'Beløbet faktureres byerne efter følgende fordelingsnøgle'],
  [0, 'Regeringen har besluttet at nedlægge alle kommuner på Fyn'],
  [0, ''],
])('of a quote so much is found: %d, »%s«', (worth, quote) => {
  expect(worthOf(findQuote(papers, quote))).toBe(worth);
});
