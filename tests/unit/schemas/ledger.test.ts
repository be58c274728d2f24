import { expect, test } from 'vitest';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(ledgerSchema, readYaml('2019-04/ledger.yaml'));

test.each([
  {
    name: 'lines that end before they begin',
    before: '{ first: 17, last: 19 }',
    after: '{ first: 19, last: 17 }',
    says: ['removed.0.lines.last: last skal være mindst lige så stor som first.'],
  },
  {
    name: 'a misspelled list',
    before: 'joined:',
    after: 'joinet:',
    says: [
      'feltet joinet kendes ikke. Ret stavningen, eller fjern det. ' +
        'Felterne hedder: removed, mended, joined, moved, columns, sideBySide, items, ' +
        'structure, withdrawn.',
    ],
  },
  {
    name: 'a list that says nothing',
    before: /items:\n(?: {2}- .*\n)+/,
    after: 'items:\n',
    says: [
      'items: feltet er tomt; ventede en liste, som må være tom: []. ' +
        'Skriv her: Punkter i en liste, som kilden skriver uden tegn foran.',
    ],
  },
  {
    name: 'a line that no source has',
    before: 'lines: [102, 104]',
    after: 'lines: [0, 104]',
    says: ['joined.0.lines.0: fandt 0; ventede mere end 0. Skriv her: Linjen i kilden.'],
  },
  {
    name: 'a place that is left empty without the marks that make it a text',
    before: "place: '' }",
    after: 'place: }',
    says: [
      'mended.0.place: feltet er tomt; ventede en tekst. ' +
        'Skriv her: Hvor ordet står: bilag#afsnit; bilaget alene, når det er titlen; ' +
        "tom (''), når det er bundtets indholdsfortegnelse.",
    ],
  },
  {
    name: 'a mark of no characters',
    before: "mark: '.....'",
    after: "mark: ''",
    says: [
      'structure.0.mark: feltet er tomt; ventede mindst 1 tegn. Skriv her: Tegnene i kilden. ' +
        'Tre prikker eller flere er prikker, uanset hvor mange.',
    ],
  },
  {
    name: 'a reason that the word does not bear out',
    before: 'after: forståelse, reason: hyphen',
    after: 'after: forståelse, reason: ligature',
    says: [
      'mended.7.reason: »for- ståelse« er ikke blevet til »forståelse« af grunden ligature. ' +
        'Skriv hyphen.',
    ],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});

test('what is not there need not be written', () => {
  const empty = { removed: [], mended: [], joined: [], moved: [], columns: [], items: [] };
  expect(ledgerSchema.parse({})).toEqual({
    ...empty,
    sideBySide: [],
    structure: [],
    withdrawn: [],
  });
});
