import { describe, expect, test } from 'vitest';
import {
  createNameFinder,
  type RegisterEntry,
  type RegisterKind,
} from '../../../src/domain/connections/register.ts';

const entry = (kind: RegisterKind, name: string, ...also: string[]): RegisterEntry => ({
  name,
  kind,
  also,
  spelled: [],
});
const ENTRIES = [
  entry('municipality', 'Aarhus'),
  entry('municipality', 'Horsens'),
  entry('municipality', 'Ikast-Brande'),
  entry('municipality', 'Odder'),
  entry('municipality', 'Randers'),
  entry('municipality', 'Ringkøbing-Skjern'),
  entry('municipality', 'Struer'),
  entry('organisation', 'Aarhus Universitet', 'AU'),
  entry('organisation', 'KKR Midtjylland', 'KKR'),
  entry('organisation', 'KL', 'Kommunernes Landsforening'),
  entry('organisation', 'Midtjyllands EU-kontor', 'CDEU', 'EU-kontoret'),
  entry('organisation', 'Region Midtjylland', 'RM'),
  entry('organisation', 'Uddannelses- og Forskningsministeriet', 'UFM'),
  entry('organisation', 'VIA University College', 'VIA'),
  entry('subject', 'Akutområdet'),
  entry('subject', 'Eksport', 'internationalisering'),
  entry('subject', 'Fødevarer'),
  entry('subject', 'Smart industri'),
  entry('subject', 'SMV', 'små og mellemstore virksomheder'),
];
const joints = new Map(
  [
    'akut|området',
    'eksport|fremstød',
    'smart|industri',
    'super|smart',
    'føde|varer',
    'føde|vare|klynge',
  ].map((line) => [line.replaceAll('|', ''), line]),
);
const findNames = createNameFinder(ENTRIES, joints);
const find = (text: string) =>
  [...new Set(findNames(text).map(({ entry: { name } }) => name))].toSorted();

describe('a name is found', () => {
  test.each([
    ['as it stands', 'Mødet holdes i Struer.', ['Struer']],
    [
      'in the genitive',
      'Randers’ og Odders borgere i Struers og Ikast-Brandes by',
      ['Ikast-Brande', 'Odder', 'Randers', 'Struer'],
    ],
    [
      'with an apostrophe',
      "VIA's studerende, CDEU's ydelser",
      ['Midtjyllands EU-kontor', 'VIA University College'],
    ],
    [
      'as an abbreviation in the genitive',
      'KLs og UFMs',
      ['KL', 'Uddannelses- og Forskningsministeriet'],
    ],
    ['as the first part of a word', 'Horsens-filialen lukker', ['Horsens']],
    ['by another name', 'Kommunernes Landsforening', ['KL']],
    ['by an abbreviation', 'til AU og RM', ['Aarhus Universitet', 'Region Midtjylland']],
    ['with a hyphen', 'Ringkøbing-Skjern og Ikast-Brande', ['Ikast-Brande', 'Ringkøbing-Skjern']],
    [
      'in two halves',
      'Uddannelses- og Forskningsministeriet',
      ['Uddannelses- og Forskningsministeriet'],
    ],
    ['over a line break', 'Region\nMidtjylland', ['Region Midtjylland']],
    ['once, however often it stands', 'Struer, Struer og Struer', ['Struer']],
    ['spelt with separate accents', 'Ringko\u0308bing, Fødevarer', ['Fødevarer']],
  ])('%s: »%s«', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('a longer name is not taken for a shorter one', () => {
  test.each([
    ['Aarhus Universitet', ['Aarhus Universitet']],
    ['Aarhus Universitets ansatte', ['Aarhus Universitet']],
    ['Aarhus Universitet og Aarhus Kommune', ['Aarhus', 'Aarhus Universitet']],
    ['VIA University College', ['VIA University College']],
    ['KKR Midtjylland', ['KKR Midtjylland']],
    ['Midtjyllands EU-kontor', ['Midtjyllands EU-kontor']],
  ])('»%s« names %j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('a municipality is not found in an address, nor in a district', () => {
  test.each([
    ['after a postal code', 'Skottenborg 26, 8800 Struer', []],
    ['with a district', 'Olof Palmes Allé 17, 8200 Aarhus N', []],
    ['with a country', 'DK-8000 Aarhus C', []],
    ['after a street and its number', 'Mødet holdes på Torvegade 12 B, Struer.', []],
    ['as a street', 'Struer Landevej 4, Odder Torv', []],
    ['in a district', 'Beboere i Aarhus Ø, Randers NV, Aarhus Ø’s havn og Aarhus Nord', []],
    ['over a line break', '8700\nHorsens', []],
    ['and beside it', 'Aarhus Kommune, Rådhuset, 8000 Aarhus C', ['Aarhus']],
    ['when it is the body all the same', '8000 Aarhus Kommune', ['Aarhus']],
    ['which a year does not make', 'Budget 2019 Struer, og i 1999 Odder', ['Odder', 'Struer']],
    ['which an amount does not make', 'kr. 36.7920 Struer, 12.4000 Odder', ['Odder', 'Struer']],
    ['which a number does not make', 'De 19 Aarhus, 120 Odder', ['Aarhus', 'Odder']],
    ['nor a politician', 'Randers V-gruppen, Struer (V), Odder, V', ['Odder', 'Randers', 'Struer']],
    ['and a longer name is', 'Nordre Ringgade 1, Aarhus Universitet', ['Aarhus Universitet']],
  ])('%s: »%s«', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('a namesake of another region is not found', () => {
  test.each([
    ['after its name', 'KKR Syddanmark og KKR Sjællands møde', []],
    ['with a word between', 'KKR i Nordjylland, KKR i Region Sjælland', []],
    ['before its name', 'Fyns KKR, Hovedstadens RM', []],
    ['nor its own left out', 'KKR Midtjylland, KKR i Midtjylland', ['KKR Midtjylland']],
    ['nor one further on', 'KKR og Region Syddanmark', ['KKR Midtjylland']],
    ['nor a name without a region', 'KL Syddanmark, VIA på Fyn', ['KL', 'VIA University College']],
  ])('%s: »%s«', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

test('other names that belong to a body are found in its papers alone', () => {
  const council = (town: string): RegisterEntry => ({
    ...entry('organisation', `${town} Byråd`, 'Byrådet'),
    spelled: ['byrådet'],
    body: `${town} Byråd`,
  });
  const findIn = createNameFinder([council('Havnsby'), council('Klitby')], new Map());
  const namesIn = (body?: string) =>
    findIn('I Byrådet: byrådet og Klitby Byråd', body).map(({ entry: { name } }) => name);
  expect(namesIn('Havnsby Byråd')).toEqual(['Havnsby Byråd', 'Havnsby Byråd', 'Klitby Byråd']);
  expect(namesIn('Klitby Byråd')).toEqual(['Klitby Byråd', 'Klitby Byråd', 'Klitby Byråd']);
  expect(namesIn('Samrådet')).toEqual(['Klitby Byråd']);
  expect(namesIn()).toEqual(['Klitby Byråd']);
});

describe('no name is found', () => {
  test.each([
    ['in an abbreviation in small letters', 'kl. 10, via mail, rm, au'],
    ['in a verb', 'Vejen struer, odder og randers'],
    ['in an address', 'www.kl.dk, via@via.dk'],
    ['in a longer word', 'Randersvej KLog VIADUKT AUT'],
    ['in half a name', 'Ringkøbing og Skjern, Ikast, Region, Universitet, University College'],
    ['in another order', 'Midtjylland Region'],
    ['in nothing', ''],
    ['in markup', '<script>'],
  ])('%s: »%s«', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a subject is found', () => {
  test.each([
    ['in small letters', 'mere eksport', ['Eksport']],
    ['in its forms', 'Eksporten af fødevarerne', ['Eksport', 'Fødevarer']],
    ['in a compound', 'et eksportfremstød', ['Eksport']],
    ['in the middle of a word with hyphens', 'EU-eksport-midler', ['Eksport']],
    ['in a compound of three', 'fødevareklynge', []],
    ['as a whole compound', 'på akutområdet', ['Akutområdet']],
    ['by another word for it', 'Internationaliseringen', ['Eksport']],
    ['in several words', 'Små og mellemstore virksomhederne', ['SMV']],
    ['in an abbreviation, however it is written', 'smv og SMV’er', ['SMV']],
    ['in several words, and not in a compound', 'smartindustri', []],
    ['in its words together', 'Smart industri', ['Smart industri']],
    ['in several words, and not in parts of them', 'supersmart industri', []],
    ['in its words together, and not apart', 'smart ny industri', []],
  ])('%s: »%s«', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
