import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standsIn } from '../../../src/domain/text/quotation.ts';

const TEXT =
  'Målsætning for antal specialiserede vejledninger i 2019 er 1.800, og mindst 60 pr.\n kunde.';

test.each(['i 2019 er 1.800', 'Målsætning', 'mindst 60 pr. kunde', 'kunde.', '2019'])(
  '»%s« is a quotation',
  (quotation) => {
    expect(standsIn(quotation, TEXT)).toBe(true);
  },
);

test.each([
  'mindst 6',
  '800',
  '1',
  '1.80',
  'ålsætning',
  'målsætning',
  'vejledning',
  'er 1800',
  '',
  ' ',
])('»%s« is none', (quotation) => {
  expect(standsIn(quotation, TEXT)).toBe(false);
});

test('a later place counts when an earlier one is part of another word', () => {
  expect(standsIn('maj', 'majs i maj')).toBe(true);
});

test('any run of whole words stands in its text', () => {
  const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,6}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
      const start = from % all.length;
      expect(standsIn(all.slice(start, start + 1 + length).join(' '), all.join('  '))).toBe(true);
    }),
    { seed: 36792 },
  );
});
