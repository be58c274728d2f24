import { expect, test } from 'vitest';
import { apart, paperSlug } from '../../../../src/import/draft/names.ts';

test('words that are taken get a number, within their length', () => {
  expect(apart('Referat', [])).toBe('Referat');
  expect(apart('Referat', ['Referat', 'Referat (2)'])).toBe('Referat (3)');
  const long = 'Høringssvar fra Andelsboligfore…';
  expect(apart(long, [long], 32)).toMatch(/^.{1,28}… \(2\)$/);
});

test.each([
  ['Bilag 2 - Budget 2026.pdf', 'Havnen', 'budget-2026', 'budget'],
  ['punkt_4_bilag_2.pdf', 'Køreplan for færgen', '', 'koereplan-for'],
  ['punkt_4_bilag_2.pdf', '', '', 'papir-punkt-4'],
])('%s, »%s« gets a name that tells something', (file, title, taken, slug) => {
  expect(paperSlug(file, [taken], title)).toBe(slug);
});
