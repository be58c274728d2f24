import { expect, test } from 'vitest';
import { keepDecided } from '../../../src/import/draft/decision-store.ts';

const asked = (words: string, weight = 0.5) => ({
  ...{ file: 'src/content/2025-08-27/brev.mdx', words, weight },
  ...{ taken: 'Linjen er taget for en overskrift.', other: 'Skriv den som et afsnit.' },
});

test('what a person has decided stays decided when the same file is imported again', () => {
  const [first, second] = keepDecided([asked('Indstilling'), asked('Økonomi')], []);
  expect([first?.isDecided, second?.isDecided]).toEqual([false, false]);
  const last = [{ ...asked('Økonomi'), id: second?.id ?? '', isDecided: true }];
  // In another order, with another weight and one more.
  const again = keepDecided([asked('Økonomi', 0.2), asked('Nyt'), asked('Indstilling')], last);
  expect(again.map(({ words, isDecided }) => [words, isDecided])).toEqual([
    ['Økonomi', true],
    ['Nyt', false],
    ['Indstilling', false],
  ]);
});

test('the same question twice has two names', () => {
  const ids = keepDecided([asked('I alt'), asked('I alt')], []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
