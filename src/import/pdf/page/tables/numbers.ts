import { PDF } from '../../limits.ts';
import { cut, toLine } from '../lines.ts';
import type { Line, Stretch } from '../page.ts';

const NUMBER =
  /^[-–−+(]?\s?(?:(?:kr|DKK|EUR)\.?\s)?\d[\d.,\s]*\)?\s?(?:%|kr\.?|mio\.?|pct\.?)?$|^[-–—]$/i;
const ONE = /^[-–−+(]?\d[\d.,]*\)?%?$|^[-–—]$/;

/** A cell's words that are a number, or the dash that stands for none. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text.trim());
}

/**
 * The cells of a line of numbers, with or without a label before them: in a table of many years
 * they stand so near one another that they look like words of one line.
 */
export function toCells(line: Line): Line[] {
  const pieces = line.stretches.filter(({ text }) => text.trim() !== '').flatMap(cutNumbers);
  const [first, ...others] = pieces;
  const isCounted = others.length > 0 && others.every(({ text }) => ONE.test(text.trim()));
  if (!first || !isCounted) return [line];
  const cells: Stretch[][] = [[first]];
  for (const [at, piece] of others.entries()) {
    const before = pieces[at];
    const gap = before ? (piece.x - before.right) / piece.size : 0;
    const isAfterNumber = before !== undefined && ONE.test(before.text.trim());
    if (gap > (isAfterNumber ? PDF.leastSpace : PDF.labelSpace)) cells.push([piece]);
    else cells.at(-1)?.push(piece);
  }
  return cells.length > 1 ? cells.map((cell) => toLine(cell, line.page)) : [line];
}

/** A stretch of several numbers as one each; `1 107` is one number with a space in it. */
function cutNumbers(stretch: Stretch): Stretch[] {
  const parts = stretch.text.split(/(?<!^\d{1,3}|\s\d{1,3})(\s+)|(\s+)(?!\d{3}(?:\s|$))/);
  const texts = parts.filter((part) => part !== undefined && part !== '');
  const words = texts.filter((part) => part.trim() !== '');
  if (words.length < 2 || !words.every((word) => ONE.test(word) || isNumber(word)))
    return [stretch];
  return cut(stretch, texts).filter(({ text }) => text.trim() !== '');
}
