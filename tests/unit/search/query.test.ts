import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Asked, readQuery } from '../../../src/domain/search/query.ts';
import { readVocabulary } from '../../../src/domain/search/vocabulary/vocabulary.ts';
import { packWords } from '../../../src/domain/search/vocabulary/word-pack.ts';
import { toWordList } from '../../../src/domain/search/word-list.ts';
import { readJoints, readRegister, readSynonyms } from '../../../src/doors/register.ts';
import { toTextRecord } from './text-record.ts';

const vocabulary = readVocabulary({
  words: packWords(
    (
      '1.308 2019 27-3-2019 36,792 4023 6880 aftale aftalen almen basis|bevilling bestyrelse betaler bidrag big borger central cdeu data denmark ' +
      'digital eu eu-kontoret eu-støtte fordelings|nøgle hospitaler hvor hvornår industri kommuner kraft midtjylland når office på praksis ' +
      'region regionens rette seng skive smart sundheds|koordinations|udvalget sundheds sygeplejersker sygeplejerske|uddannelse træde træder ' +
      'uddannelse udvalg vejledning'
    ).split(' '),
  ),
  synonyms: [
    ['EU-kontoret', 'CDEU', 'Central Denmark EU Office'],
    ['betale', 'bidrag', 'tilskud'],
    ['sygehus', 'hospital'],
    ['uddannelse', 'sygeplejerskeuddannelse'],
    ['praktiserende læge', 'almen praksis'],
  ],
});
const read = (typed: string) => readQuery(typed, vocabulary);
const termsOf = (typed: string) => read(typed).terms.map(({ text }) => text);
const alternativesOf = (typed: string, text = typed) =>
  read(typed)
    .terms.find((term) => term.text === text)
    ?.alternatives.map(({ words }) => words.join(' ')) ?? [];

test.each<[string, string[]]>([
  ['Skive', ['skive']],
  ['  Region   Midtjylland ', ['region', 'midtjylland']],
  ['hvad betaler Skive', ['betaler', 'skive']],
  ['Hvem er det, der betaler i Skive?', ['betaler', 'skive']],
  ['hvornår træder aftalen i kraft?', ['træder', 'aftalen', 'kraft']],
  ['hvor mange kommuner er der', ['kommuner']],
  ['hvornar traeder aftalen i kraft', ['traeder', 'aftalen', 'kraft']],
  ['hvornaar traeder aftalen i kraft', ['traeder', 'aftalen', 'kraft']],
  ['naar betaler Skive paa aftalen', ['betaler', 'skive', 'aftalen']],
  ['noegle', ['noegle']],
  ['fordelingens noegle', ['fordelingens', 'noegle']],
  ['EU-kontoret', ['eu-kontoret']],
  ['erhvervs\u00adservice', ['erhvervs', 'service']],
  ['A\u030arhus', ['århus']],
])('»%s« looks for %j', (typed, expected) => {
  expect(termsOf(typed)).toEqual(expected);
});

test.each([
  ['hvem er det', ['hvem', 'er', 'det']],
  ['på', ['på']],
  ['og og', ['og', 'og']],
])('»%s«, that has nothing but stop words, looks for them', (typed, expected) => {
  expect(termsOf(typed)).toEqual(expected);
});

describe('what is asked for', () => {
  test.each<[string, Asked | undefined]>([
    ['hvor meget betaler Skive', 'amount'],
    ['hvad koster basisbevillingen', 'amount'],
    ['Hvad betaler Skive?', 'amount'],
    ['hvem betaler mest', 'other'],
    ['hvilken kommune har flest indbyggere', 'other'],
    ['hvem får mindst', 'other'],
    ['hvor er bidraget størst', 'other'],
    ['hvad er hoejest', 'other'],
    ['hvor mange gange mødes de mest', 'frequency'],
    ['hvor mange penge får kontoret', 'amount'],
    ['hvor dyrt er det', 'amount'],
    ['hvor mange kommuner er der', 'number'],
    ['hvor stor er bestyrelsen', 'number'],
    ['hvor lang er aftalen', 'number'],
    ['hvor faa er der', 'number'],
    ['hvornår træder aftalen i kraft', 'date'],
    ['hvornar træder aftalen i kraft', 'date'],
    ['hvornaar træder aftalen i kraft', 'date'],
    ['hvilken dato er mødet', 'date'],
    ['i hvilket år', 'date'],
    ['i hvilket år?', 'date'],
    ['hvem sidder i bestyrelsen', 'person'],
    ['af hvem er brevet', 'person'],
    ['hvor tit mødes de', 'frequency'],
    ['hvor ofte rapporteres der', 'frequency'],
    ['hvor mange gange mødes de', 'frequency'],
    ['hvorfor støtter regionen', 'other'],
    ['hvad er en basisbevilling', 'other'],
    ['hvilke kommuner', 'other'],
    ['er der en aftale', 'other'],
    ['må regionen betale', 'other'],
    ['basisbevilling?', 'other'],
    ['basisbevilling', undefined],
    ['region midtjylland', undefined],
    ['hvidbog', undefined],
    ['erhverv', undefined],
    ['er', undefined],
    ['', undefined],
  ])('»%s« asks for: %s', (typed, asked) => {
    expect(read(typed).asked).toBe(asked);
  });
});

test.each([
  '"rette borger"',
  '»rette borger«',
  '«rette borger»',
  '”rette borger”',
  '“rette borger”',
  '„rette borger“',
])('%s must stand as it was typed', (typed) => {
  expect(read(typed)).toEqual({
    terms: [],
    phrases: [['rette', 'borger']],
    excluded: [],
    asked: undefined,
  });
});

test('phrases keep their stop words, and are taken out of the other words', () => {
  const { phrases, terms } = read('Skive "Rette borger i rette seng" vejledning »den kommunale«');
  expect(phrases).toEqual([
    ['rette', 'borger', 'i', 'rette', 'seng'],
    ['den', 'kommunale'],
  ]);
  expect(terms.map(({ text }) => text)).toEqual(['skive', 'vejledning']);
});

test.each(['""', '"', '»«', '" "', '"…"'])('%s is no phrase', (typed) => {
  expect(read(typed)).toEqual({ terms: [], phrases: [], excluded: [], asked: undefined });
});

test.each([
  ['"skive', ['skive']],
  ['skive"', ['skive']],
  ['»skive region', ['skive', 'region']],
])('a quotation mark without its other is no matter: %s', (typed, expected) => {
  expect(read(typed).phrases).toEqual([]);
  expect(termsOf(typed)).toEqual(expected);
});

test.each([
  ['vejledning -digital', ['vejledning'], ['digital']],
  ['-digital vejledning', ['vejledning'], ['digital']],
  ['vejledning –digital -Skive', ['vejledning'], ['digital', 'skive']],
  ['vejledning -eu-kontoret', ['vejledning'], ['eu-kontoret']],
  ['eu-kontoret', ['eu-kontoret'], []],
  ['vejledning - digital', ['vejledning', 'digital'], []],
  ['vejledning -', ['vejledning'], []],
  ['27-3-2019', ['27-3-2019'], []],
])('»%s« looks for %j, and not for %j', (typed, sought, excluded) => {
  expect(termsOf(typed)).toEqual(sought);
  expect(read(typed).excluded.map(({ text }) => text)).toEqual(excluded);
});

test('a word that must not stand there is meant in its forms alone', () => {
  const [word] = read('skive -regioner').excluded;
  expect(word?.alternatives.map(({ words }) => words.join(' '))).toEqual(['region', 'regionens']);
  expect(
    read('skive -uddannelser').excluded[0]?.alternatives.map(({ words }) => words.join(' ')),
  ).toEqual(['uddannelse']);
});

test.each([
  ['sygeplejerske uddannelse', 'sygeplejerskeuddannelse'],
  ['fordeling nøgle', 'fordelingsnøgle'],
  ['sundheds koordinations udvalg', 'sundhedskoordinationsudvalget'],
  ['eu kontoret', 'eu-kontoret'],
])('neighbours that are one word in the papers stand for it: »%s«', (typed, word) => {
  for (const { text, alternatives } of read(typed).terms) {
    const weights = alternatives
      .filter(({ words }) => words.join(' ') === word)
      .map(({ weight }) => weight);
    expect(Math.max(...weights), text).toBeGreaterThan(1.1);
  }
});

test('a key typed with oe is a key', () => {
  expect(alternativesOf('noegle')).toContain('fordelingsnøgle');
});

test('a word that is not there is said to have no alternatives, and the others stay', () => {
  const { terms } = read('blokkæde Skive');
  expect(terms.map(({ text, alternatives }) => [text, alternatives.length > 0])).toEqual([
    ['blokkæde', false],
    ['skive', true],
  ]);
});

describe('synonyms', () => {
  test.each([
    ['CDEU', 'cdeu', 'eu-kontoret'],
    ['cdeu', 'cdeu', 'central denmark eu office'],
    ['sygehus', 'sygehus', 'hospitaler'],
    ['sygehuse', 'sygehuse', 'hospitaler'],
    ['tilskud', 'tilskud', 'bidrag'],
    ['praktiserende læger', 'praktiserende', 'almen praksis'],
    ['Central Denmark EU Office', 'denmark', 'cdeu'],
    ['aftale for praktiserende læge', 'læge', 'almen praksis'],
  ])('»%s« also finds, for »%s«, %s', (typed, text, word) => {
    expect(alternativesOf(typed, text)).toContain(word);
  });

  test('a name of several words is not taken for one of them', () => {
    expect(alternativesOf('praktiserende')).not.toContain('almen praksis');
    expect(alternativesOf('Denmark', 'denmark')).not.toContain('cdeu');
  });

  test('a synonym counts less when the typed word is there itself', () => {
    const weigh = (typed: string, word: string) =>
      read(typed).terms[0]?.alternatives.find(({ words }) => words.join(' ') === word)?.weight ?? 0;
    expect(weigh('cdeu', 'eu-kontoret')).toBeGreaterThan(0);
    expect(weigh('cdeu', 'eu-kontoret')).toBeLessThan(weigh('sygehus', 'hospitaler'));
    expect(weigh('sygehus', 'hospitaler')).toBeLessThan(1);
  });

  test('no word is told twice, as itself and as a synonym', () => {
    for (const typed of ['cdeu', 'uddannelse'])
      expect(new Set(alternativesOf(typed)).size).toBe(alternativesOf(typed).length);
  });
});

describe('amounts and dates', () => {
  test.each([
    ['basisbevilling på 36,8 mio. kr.', ['basisbevilling', 'kr', '36,8 mio'], '36,792'],
    ['36,8 millioner', ['36,8 million'], '36,792'],
    ['36,8 Mio', ['36,8 mio'], '36,792'],
    ['36,8mio.kr.', ['kr', '36,8 mio'], '36,792'],
    ['1,3 t.kr', ['1,3 t.kr'], '1.308'],
  ])('»%s« looks for %j, which may be %s', (typed, expected, printed) => {
    expect(termsOf(typed)).toEqual(expected);
    expect(alternativesOf(typed, expected.at(-1))).toContain(printed);
  });

  test('an amount is only looked for with its unit, when the papers have the amount', () => {
    expect(alternativesOf('36,792 mio')).toContain('36,792 mio');
    expect(alternativesOf('36,8 mio')).not.toContain('36,8 mio');
  });

  test('a date is one term', () => {
    expect(termsOf('aftalen af 27. marts 2019')).toEqual(['aftalen', '27. marts 2019']);
    expect(alternativesOf('27. marts 2019')).toContain('27-3-2019');
  });

  test('a telephone number is found in groups', () => {
    expect(alternativesOf('40236880')).toEqual(['4023 6880']);
    expect(termsOf('4023 6880')).toEqual(['4023', '6880']);
  });
});

describe('whatever is typed', () => {
  const files = globSync('src/content/2019-04/**/*.{mdx,yaml}').map((file) =>
    readFileSync(file, 'utf8'),
  );
  const papers = readVocabulary(
    toWordList(files.map(toTextRecord), readJoints(), readRegister(), readSynonyms()),
  );

  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an entity', '&lt;b&gt;&amp;&#x3c;'],
    ['an address of script', 'javascript:alert(document.cookie)'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 characters in words', 'midtjyske kommuner blokkæde '.repeat(400)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 opened quotations', '"a »b '.repeat(1_700)],
    ['10,000 minus signs', ' -'.repeat(5_000)],
    ['many dates', '1/1 '.repeat(2_500)],
    ['many amounts', '1 mio '.repeat(2_000)],
    ['many digits', '1234567890'.repeat(1_000)],
    ['many points', '1.1.1.1.'.repeat(1_000)],
    ['emoji', '👩‍👩‍👧‍👦 🇩🇰 Skive 🧑🏽‍⚕️'],
    ['half an emoji', '\ud83d Skive \ude00'],
    ['marks of direction', '\u202eeviks\u202c \u200fSkive\u200e \u2066x\u2069'],
    ['characters that control', '\0\u0001\u001b[31mSkive\u007f\ufeff'],
    ['private characters, that stand for stop words', '\ue000\ue100\ue1ff'],
    ['a quotation mark alone', '"'],
    ['quotation marks that do not match', '"skive » region „'],
    ['signs of regular expressions', '.*+?^$|()[]{}\\/ (?<a>x)+ [a-z]{9999} \\p{L} $1 $&'],
    ['a minus alone', '-'],
    ['minus signs', '- -- –– -–-'],
    ['a minus before a quotation', '-"rette borger"'],
    ['names of properties', 'constructor __proto__ toString hasOwnProperty'],
    ['Arabic and Chinese', 'مجلس 会议文件 заседание'],
    ['accents upon accents', `e${'\u0301'.repeat(5_000)}`],
    ['line breaks', 'Skive\r\n\r\n\tRegion\u2028Midtjylland'],
    ['a wild card', '%_*?'],
    ['SQL', "'; DROP TABLE papers; --"],
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u3000'],
  ])('%s gives a query of bounded length', (_, typed) => {
    const { terms, phrases, excluded } = readQuery(typed, papers);
    expect(terms.length).toBeLessThanOrEqual(12);
    const texts = [...terms, ...excluded].map(({ text }) => text).concat(phrases.flat());
    expect(texts.join(' ').length).toBeLessThanOrEqual(600);
    for (const text of texts) expect(text).toMatch(/^[\p{L}\p{N}]/u);
    for (const { alternatives } of [...terms, ...excluded]) {
      expect(alternatives.length).toBeLessThanOrEqual(600);
      for (const { words, weight } of alternatives) {
        expect(words.every((word) => word !== '')).toBe(true);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1.25);
      }
    }
  });

  test('the telling words of a hostile query are still found', () => {
    for (const typed of [
      '\u202e\u200fSkive\u200e',
      '<b>Skive</b>',
      '🧑🏽‍⚕️Skive🧑🏽‍⚕️',
      '"Skive',
      'Ski\u200bve',
      '\0Skive\0',
    ])
      expect(
        readQuery(typed, papers).terms.some(({ alternatives }) =>
          alternatives.some(({ words }) => words.includes('skive')),
        ),
        typed,
      ).toBe(true);
  });
});
