import { expect, test } from 'vitest';
import { addPromises, findBrokenPromises } from '../../../src/domain/addresses/promise.ts';

const promises = {
  addresses: {
    'm/p/': '',
    'm/p/#a-1': 'aaaa Første afsnit',
    'm/p/#a-2': 'bbbb Andet afsnit',
    'm/p/#note-1': '',
  },
  moved: {},
  withdrawn: {},
};
const kept = new Map(Object.entries(promises.addresses));

test('promises that are kept are no matter', () => {
  expect(findBrokenPromises(promises, kept)).toEqual([]);
});

test('a note may be reworded, and a longer excerpt of the same words is the same', () => {
  expect(findBrokenPromises(promises, new Map(kept).set('m/p/#a-1', 'aaaa Første'))).toEqual([]);
});

test('an address that is gone is told with its words and the ways out', () => {
  const current = new Map(kept);
  current.delete('m/p/#a-2');
  expect(findBrokenPromises(promises, current)).toEqual([
    {
      address: 'm/p/#a-2',
      message:
        'er lovet, men findes ikke længere. Der stod »Andet afsnit«. Sæt adressen tilbage, ' +
        'eller skriv i src/content/permalinks.json, hvor stedet er nu, under »moved«, eller ' +
        'hvorfor det er væk, under »withdrawn«.',
    },
  ]);
});

test('an address on other words is told with where its own words are', () => {
  const current = new Map(kept)
    .set('m/p/#a-1', 'bbbb Andet afsnit')
    .set('m/p/#a-2', 'aaaa Første afsnit');
  const [first] = findBrokenPromises(promises, current);
  expect(first?.message).toContain(
    'Der stod »Første afsnit«. Nu står der »Andet afsnit«. Ordene står nu på m/p/#a-2.',
  );
});

test('a recorded move or withdrawal releases a promise, and must lead somewhere', () => {
  const current = new Map(kept);
  current.delete('m/p/#a-2');
  expect(findBrokenPromises({ ...promises, moved: { 'm/p/#a-2': 'm/p/#a-1' } }, current)).toEqual(
    [],
  );
  expect(
    findBrokenPromises({ ...promises, withdrawn: { 'm/p/#a-2': 'Trykt to gange.' } }, current),
  ).toEqual([]);
  expect(
    findBrokenPromises({ ...promises, moved: { 'm/p/#a-2': 'm/p/#x' } }, current),
  ).toHaveLength(1);
});

test('an address that was withdrawn is not used again', () => {
  expect(
    findBrokenPromises({ ...promises, withdrawn: { 'm/p/#a-2': 'Trykt to gange.' } }, kept),
  ).toHaveLength(1);
});

test('new addresses are added, and none is taken away or changed', () => {
  const current = new Map([
    ['m/p/#a-1', 'cccc Andet'],
    ['m/p/#b', 'dddd Nyt'],
  ]);
  expect(addPromises(promises, current)).toEqual({
    ...promises,
    addresses: { ...promises.addresses, 'm/p/#b': 'dddd Nyt' },
  });
});
