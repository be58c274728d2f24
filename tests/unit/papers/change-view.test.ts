import { expect, test } from 'vitest';
import {
  leavesOut,
  readChangeView,
  withChangeView,
} from '../../../src/domain/papers/change-view.ts';
import { countChanges } from '../../../src/domain/papers/tracked-change.ts';

test.each([
  ['', ''],
  ['?vis=foreslaaet', 'foreslaaet'],
  ['?fundet=l%C3%A6rer&vis=foer', 'foer'],
  ['?vis=', ''],
  ['?vis=FOER', ''],
  ['?vis=%3Cb%3E', ''],
  ['?vis=toString', ''],
])('the address »%s« asks for the view »%s«', (search, view) => {
  expect(readChangeView(search)).toBe(view);
});

test.each([
  ['https://example.org/a/', 'foer', 'https://example.org/a/?vis=foer'],
  [
    'https://example.org/a/?vis=foer&fundet=x#b',
    'foreslaaet',
    'https://example.org/a/?vis=foreslaaet&fundet=x#b',
  ],
  ['https://example.org/a/?vis=nonsens&fundet=x', '', 'https://example.org/a/?fundet=x'],
  ['https://example.org/a/?vis=foer#b', '', 'https://example.org/a/#b'],
] as const)('%s with the view »%s« is %s', (address, view, expected) => {
  expect(withChangeView(address, view)).toBe(expected);
});

test('the proposed view leaves out deletions, the former insertions, the marked nothing', () => {
  const leftOut = (['', 'foreslaaet', 'foer'] as const).map((view) =>
    ['ins', 'del'].filter((tag) => leavesOut(view, tag)),
  );
  expect(leftOut).toEqual([[], ['del'], ['ins']]);
});

test.each([
  [['ins', 'ins', 'del'], '3 ændringer: 2 indsat, 1 slettet'],
  [['del'], '1 ændring: 1 slettet'],
] as const)('%o are told as %s', (tags, expected) => {
  expect(countChanges(tags.map((tag) => ({ tag })))).toBe(expected);
});
