import { expect, test } from 'vitest';
import { lookOf, sharedLook, withSiblings } from '../../../../src/import/pdf/looks.ts';
import type { Stretch } from '../../../../src/import/pdf/page/page.ts';
import { bold, page, stretch } from './printed.ts';

test.each([
  ['ABCDEF+Arial-BoldMT', true, false],
  ['Frutiger-Bd', true, false],
  ['Frutiger-BdIt', true, true],
  ['TimesNewRomanPS-ItalicMT', false, true],
  ['URWPalladioL-Roma', false, false],
  ['Calibri', false, false],
])('the name »%s« tells its weight', (name, isBold, isItalic) => {
  expect(lookOf(name)).toMatchObject({ isBold, isItalic });
});

test('letters after the name of another typeface of the file are its bold and its italics', () => {
  const names = ['LinLibertineO', 'LinLibertineOB', 'LinLibertineOBI', 'LinLibertineOI', 'GARB'];
  const stretches = names.map((name, at) =>
    stretch('Ord', 40, 100 + 20 * at, { look: lookOf(name) }),
  );
  const looks = withSiblings([page(stretches)]).flatMap(({ stretches: own }) =>
    own.map(({ look }) => [look.isBold, look.isItalic]),
  );
  expect(looks).toEqual([
    [false, false],
    [true, false],
    [true, true],
    [false, true],
    [false, false],
  ]);
});

test('a line is bold below a number that is not, and not after a word that is not', () => {
  const title = bold('Godkendelse af dagsorden', 90, 100);
  const areBold = (...letters: readonly Stretch[]) => sharedLook(letters).isBold;
  expect(areBold(stretch('Pkt.', 40, 100), stretch('9', 64, 100), title)).toBe(true);
  expect(areBold(stretch('Om', 40, 100), title)).toBe(false);
  expect(areBold(stretch('9', 40, 100))).toBe(false);
});
