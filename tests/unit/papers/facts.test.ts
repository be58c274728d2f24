import { expect, test } from 'vitest';
import { headline } from '../../../src/domain/papers/facts.ts';
import { letter } from '../citing/cited-papers.ts';

test.each([
  ['a paper of one date', letter, 'Brev · bilag 1 til punkt 2.1 · 20. marts 2019 · side 2–3'],
  ['a paper without a date', { ...letter, dates: [] }, 'Brev · bilag 1 til punkt 2.1 · side 2–3'],
])('%s says what it is, and where it stands', (_, given, line) => {
  expect(headline(given)).toBe(line);
});
