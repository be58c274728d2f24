import { expect, test } from 'vitest';
import { meaningsSchema } from '../../../src/schemas/meanings.ts';
import { spoiler } from './spoil.ts';

const spoil = spoiler(meaningsSchema, 'overvægt: [fedme, tyk]\nryge: [smøg]\n');

test.each([
  {
    name: 'a word that nothing is typed for',
    after: 'overvægt: []',
    says: ['overvægt: skriv mindst ét ord på listen: overvægt: [fedme, tyk].'],
  },
  {
    name: 'a word without a list',
    after: 'overvægt: fedme',
    says: ['overvægt: fandt "fedme"; ventede en liste. Skriv her: Ordene for ét ord i papirerne.'],
  },
  {
    name: 'a typed word that stands twice',
    after: 'overvægt: [fedme, Fedme]',
    says: ['overvægt.1: »Fedme« står der allerede. Lad det stå ét sted.'],
  },
  {
    name: "the papers' own word among the typed",
    after: 'overvægt: [fedme, overvægt]',
    says: ['overvægt.1: »overvægt« står der allerede. Lad det stå ét sted.'],
  },
  {
    name: 'a number',
    after: 'overvægt: [fedme, 2019]',
    says: [
      'overvægt.1: fandt 2019; ventede en tekst. ' +
        'Skriv her: Et ord eller et udtryk, som nogen søger med.',
    ],
  },
])('$name is told with its place and what to type', ({ after, says }) => {
  expect(spoil('overvægt: [fedme, tyk]', after)).toEqual(says);
});

test('what is no map is told with what to type', () => {
  expect(spoil(/^.*$/s, '- [overvægt, fedme]')).toEqual([
    'fandt en liste; ventede linjer med et ord, et kolon og en liste. ' +
      'Skriv her: Ord i papirerne, og hvad man skriver i stedet.',
  ]);
});
