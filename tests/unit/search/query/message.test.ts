import { describe, expect, test } from 'vitest';
import { describeCount, describeReading } from '../../../../src/domain/search/query/message.ts';
import { read } from './few-words.ts';

test.each([
  [0, 'Vi fandt ikke »skive«.'],
  [1, '1 sted passer til »skive«.'],
  [2, '2 steder passer til »skive«.'],
  [1308, '1.308 steder passer til »skive«.'],
])('of %i places found the reader is told: %s', (count, expected) => {
  expect(describeCount('skive', { count, unit: 'place', whole: count })).toBe(expected);
});

test.each([
  [1, '1 afsnit passer til »skive«.'],
  [1308, '1.308 afsnit passer til »skive«.'],
])('of %i sections found the reader is told: %s', (count, expected) => {
  expect(describeCount('skive', { count, unit: 'section', whole: count })).toBe(expected);
});

test.each([
  [1, 'place', 'Ingen steder med »skive« passer til afgrænsningen. Uden den er der 1 afsnit.'],
  [62, 'section', 'Ingen steder med »skive« passer til afgrænsningen. Uden den er der 62 afsnit.'],
  [
    1308,
    'place',
    'Ingen steder med »skive« passer til afgrænsningen. Uden den er der 1.308 afsnit.',
  ],
] as const)(
  'when the limits leave out all %i, counted by the %s, the reader is told: %s',
  (unlimited, unit, expected) => {
    expect(describeCount('skive', { count: 0, unit, whole: 0, unlimited })).toBe(expected);
  },
);

test('what is left within the limits is what counts', () => {
  expect(describeCount('skive', { count: 3, unit: 'place', whole: 3, unlimited: 62 })).toBe(
    '3 steder passer til »skive«.',
  );
});

test('of an answer that stands above the nearest places the reader is told', () => {
  const found = { count: 3, unit: 'place', whole: 0, isKnown: true } as const;
  expect(describeCount('skive', found)).toBe(
    'Øverst står, hvad der svarer til »skive«. Derunder er det nærmeste.',
  );
});

test('a long query is told shortened', () => {
  expect(describeCount('x'.repeat(80), { count: 1, unit: 'place', whole: 1 })).toBe(
    `1 sted passer til »${'x'.repeat(80)}«.`,
  );
  expect(describeCount('x'.repeat(10_000), { count: 0, unit: 'place', whole: 0 })).toBe(
    `Vi fandt ikke »${'x'.repeat(79)}…«.`,
  );
});

test.each([
  [
    { count: 3, unit: 'place', whole: 0 },
    'Intet sted har det hele af »skive«. Her er det nærmeste.',
  ],
  [
    { count: 3, unit: 'section', whole: 0 },
    'Intet afsnit har det hele af »skive«. Her er det nærmeste.',
  ],
  [
    { count: 3, unit: 'place', whole: 1 },
    '1 sted passer til »skive«, og 2 steder har noget af det.',
  ],
  [
    { count: 9, unit: 'section', whole: 8 },
    '8 afsnit passer til »skive«, og 1 afsnit har noget af det.',
  ],
] as const)('of what lacks something, %j, the reader is told: %s', (found, expected) => {
  expect(describeCount('skive', found)).toBe(expected);
});

describe('how a query was read', () => {
  test.each<[string, string, string[]]>([
    ['that was read as it was typed', 'hvad betaler Skive', []],
    ['of nothing', '', []],
    ['of nothing but what is not there', 'blokkæde', []],
    ['with a word that is not there', 'blokkæde Skive', ['»blokkæde« står ikke i bilagene.']],
    [
      'with a word that is not there, and a phrase',
      'blokkæde "region skive"',
      ['»blokkæde« står ikke i bilagene.'],
    ],
    [
      'with two words that are not there',
      'blokkæde Skive Kvante',
      ['»blokkæde« og »Kvante« står ikke i bilagene.'],
    ],
    ['with a word that only carries the question along', 'hvordan foregår Skive', []],
    ['with a misspelt word', 'Randrs', ['Vi har læst »Randrs« som »randers«.']],
    ['with a word in other capitals', 'betaler RANDRS', ['Vi har læst »RANDRS« som »randers«.']],
    [
      'with two words typed as one',
      'Smartindustri',
      ['Vi har læst »Smartindustri« som »smart« og »industri«.'],
    ],
    ['with a misspelt word twice', 'randrs Randrs', ['Vi har læst »randrs« som »randers«.']],
    [
      'with a word twice that is not there',
      'blokkæde Skive Blokkæde blokkæde',
      ['»blokkæde« står ikke i bilagene.'],
    ],
    ['with another word for it', 'sygehus', ['Vi har læst »sygehus« som »hospital«.']],
    [
      'with a name of which there are others',
      'Krm',
      ['Vi har læst »Krm« som »Region Midtjylland«, »Struer« og »vejledning«.'],
    ],
    [
      'with a word that must not stand there',
      'vejledning -digital',
      ['Steder med »digital« er sorteret fra.'],
    ],
    [
      'with two words that must not stand there',
      'vejledning -digital -Skive',
      ['Steder med »digital« og »Skive« er sorteret fra.'],
    ],
    [
      'with a word twice that must not stand there',
      'vejledning -Digital -Digital',
      ['Steder med »Digital« er sorteret fra.'],
    ],
    [
      'of nothing but a word that must not stand there',
      '-digital',
      ['Skriv også et ord, du leder efter.'],
    ],
    [
      'of nothing but words that must not stand there',
      '-digital -Skive',
      ['Skriv også et ord, du leder efter.'],
    ],
    ['of a stop word in quotation marks', '"og"', []],
    [
      'of one stop word',
      'og',
      ['»og« er for almindeligt til at søge på alene. Skriv et ord mere.'],
    ],
    [
      'of a stop word twice',
      'og og',
      ['»og« er for almindeligt til at søge på alene. Skriv et ord mere.'],
    ],
    [
      'of stop words alone',
      'i at og',
      ['»i«, »at« og »og« er for almindeligt til at søge på alene. Skriv et ord mere.'],
    ],
    [
      'of a question word alone',
      'hvad',
      ['»hvad« er for almindeligt til at søge på alene. Skriv et ord mere.'],
    ],
    [
      'of question words alone',
      'Hvem er det',
      ['»Hvem«, »er« og »det« er for almindeligt til at søge på alene. Skriv et ord mere.'],
    ],
    [
      'with something of each',
      'blokkæde randrs sygehus skive -digital',
      [
        'Vi har læst »randrs« som »randers« og »sygehus« som »hospital«.',
        '»blokkæde« står ikke i bilagene.',
        'Steder med »digital« er sorteret fra.',
      ],
    ],
  ])('%s: %s', (_, typed, expected) => {
    expect(describeReading(typed, read(typed))).toEqual(expected);
  });
});
