import { expect, test } from 'vitest';
import { apart } from '../../../../src/import/draft/names.ts';

test('words that are taken get a number, within their length', () => {
  expect(apart('Referat', [])).toBe('Referat');
  expect(apart('Referat', ['Referat', 'Referat (2)'])).toBe('Referat (3)');
  const long = 'Høringssvar fra Andelsboligfore…';
  expect(apart(long, [long], 32)).toMatch(/^.{1,28}… \(2\)$/);
});
