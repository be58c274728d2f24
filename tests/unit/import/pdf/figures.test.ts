import { expect, test } from 'vitest';
import { takeFigures } from '../../../../src/import/pdf/page/figures.ts';
import { page } from './printed.ts';

const shades = Array.from({ length: 6 }, (_, at) => ({
  x: 40 + at * 30,
  right: 70 + at * 30,
  y: 100,
  bottom: 150,
}));

test('shapes beside one another are a drawing, unless they shade the cells of a table', () => {
  const table = { x: 30, right: 300, y: 80, bottom: 200 };
  const found = (grids: readonly (typeof table)[]) =>
    takeFigures(page([], { shapes: shades }), { lines: [], pictures: [], grids }).figures.length;
  expect(found([])).toBe(1);
  expect(found([table])).toBe(0);
});
