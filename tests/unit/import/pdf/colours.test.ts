import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { colourAt, readColours } from '../../../../src/import/pdf/page/colours.ts';

const stepsOf = (...steps: readonly (readonly [number, readonly unknown[]])[]) => ({
  fnArray: steps.map(([step]) => step),
  argsArray: steps.map(([, args]) => args),
});

test('letters have the colour that was set before them, until what it was set in ends', () => {
  const inked = readColours(
    stepsOf(
      [OPS.save, []],
      [OPS.transform, [2, 0, 0, 2, 10, 0]],
      [OPS.setFillRGBColor, ['#1f5c8a']],
      [OPS.beginText, []],
      [OPS.setTextMatrix, [[1, 0, 0, 1, 20, 50]]],
      [OPS.showText, []],
      [OPS.moveText, [30, 0]],
      [OPS.setFillRGBColor, ['#aa2200']],
      [OPS.showText, []],
      [OPS.restore, []],
      [OPS.beginText, []],
      [OPS.moveText, [50, 140]],
      [OPS.showText, []],
    ),
    [1, 0, 0, 1, 0, 0],
  );
  const colour = colourAt(inked);
  expect(colour(50, 100)).toBe('#1f5c8a');
  expect(colour(70, 100)).toBe('#1f5c8a');
  expect(colour(111, 100)).toBe('#aa2200');
  expect(colour(50, 140)).toBe('#000000');
  expect(colour(50, 300)).toBeUndefined();
});

test('two colours that begin at one place tell none', () => {
  const colour = colourAt([
    { x: 40, y: 100, colour: '#1f5c8a' },
    { x: 40, y: 100, colour: '#000000' },
  ]);
  expect(colour(40, 100)).toBeUndefined();
});
