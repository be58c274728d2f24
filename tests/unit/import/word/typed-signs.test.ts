import { expect, test } from 'vitest';
import type { Block } from '../../../../src/import/received.ts';
import { textOf } from '../../../../src/import/received.ts';
import { readTypedSigns } from '../../../../src/import/word/typed-signs.ts';

const read = (...texts: readonly string[]) =>
  readTypedSigns(texts.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] }))).map(
    (block) =>
      block.kind === 'item' ? [block.marker, textOf(block)] : 'runs' in block && textOf(block),
  );

test('dashes and rising numbers that were typed begin points', () => {
  expect(read('- at planen godkendes,', '- at den sendes ud.')).toEqual([
    ['-', 'at planen godkendes,'],
    ['-', 'at den sendes ud.'],
  ]);
  expect(read('a) Ferieplanen', 'b) Ny leder')).toEqual([
    ['a)', 'Ferieplanen'],
    ['b)', 'Ny leder'],
  ]);
});

test('one point alone follows what leads to it', () => {
  expect(read('Udvalget indstiller,', '- at planen godkendes.')[1]).toEqual([
    '-',
    'at planen godkendes.',
  ]);
});

test('a number or dash that stands alone begins a paragraph', () => {
  const texts = [
    'Mødet holdes',
    '4. marts på rådhuset.',
    '– sagde formanden',
    '1. juni er fristen.',
  ];
  expect(read(...texts)).toEqual(texts);
});

test('the number of a clause begins a point wherever it stands', () => {
  expect(read('Prisen er fast.', 'Stk. 2. Den reguleres årligt.', '3.1.2 Moms tillægges.')).toEqual(
    ['Prisen er fast.', ['Stk. 2.', 'Den reguleres årligt.'], ['3.1.2', 'Moms tillægges.']],
  );
});
