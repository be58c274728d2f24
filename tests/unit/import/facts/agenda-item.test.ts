import { expect, test } from 'vitest';
import { itemOfFileName, namedItem } from '../../../../src/import/facts/agenda-item.ts';

const ITEMS = ['1', '2', '3.2', '4', '12a'];

test.each([
  ['Bilag 2 til punkt 4', { item: '4', number: 2 }],
  ['Bilag nr. 3 til dagsordenens punkt 12a: Kort', { item: '12a', number: 3 }],
  ['Bilag til dagsordenspunkt 3.2', { item: '3.2' }],
  ['Pkt. 4 – bilag 1', { item: '4', number: 1 }],
  ['Punkt 4, bilag 2', { item: '4', number: 2 }],
  ['Bilag 2 til punkt 9', undefined],
  ['Bilag 2 viser, hvor lamperne står, jf. punkt 4', undefined],
  ['Punkt 4 behandles før punkt 2', undefined],
  ['Bilag til sag 22/1234', undefined],
])('»%s« names its item', (line, named) => {
  expect(namedItem(line, ITEMS)).toEqual(named);
});

test.each([
  ['punkt_4_bilag_2.pdf', { item: '4', number: 2 }],
  ['Bilag 2 til punkt 4.docx', { item: '4', number: 2 }],
  ['Bilag-1-til-pkt-3.2-Budget.pdf', { item: '3.2', number: 1 }],
  ['punkt_3_2_bilag_1.pdf', { item: '3.2', number: 1 }],
  ['Punkt 4 - Havnebudget 2026.pdf', { item: '4' }],
  ['pkt 4 2026 budget.pdf', { item: '4' }],
  ['budget_2026.pdf', undefined],
])('the file %s names its item', (name, named) => {
  expect(itemOfFileName(name, ITEMS)).toEqual(named);
});
