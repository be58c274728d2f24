import { expect, test } from 'vitest';
import { goalId } from '../../../src/domain/papers/goal.ts';
import { personLabel } from '../../../src/domain/papers/labels.ts';

test.each([
  [
    { name: 'Torben Hansen', role: 'formand', organisation: 'KKR Midtjylland' },
    'Torben Hansen, formand, KKR Midtjylland',
  ],
  [
    { name: 'Torben Hansen', role: 'formand for KKR Midtjylland', organisation: 'KKR Midtjylland' },
    'Torben Hansen, formand for KKR Midtjylland',
  ],
  [{ name: 'Torben Hansen', organisation: 'KKR Midtjylland' }, 'Torben Hansen, KKR Midtjylland'],
  [{ name: 'Torben Hansen' }, 'Torben Hansen'],
])('%j is called %s', (person, expected) => {
  expect(personLabel(person)).toBe(expected);
});

test('a goal has its number as address', () => {
  expect(goalId(5)).toBe('maal-5');
});
