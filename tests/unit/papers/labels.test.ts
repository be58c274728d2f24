import { expect, test } from 'vitest';
import { goalId } from '../../../src/domain/papers/goal.ts';
import {
  agendaPlace,
  agendaTrail,
  laidBefore,
  personLabel,
} from '../../../src/domain/papers/labels.ts';

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

test.each([
  [{ agendaItem: '3.2', number: 1 }, 'bilag 1 til punkt 3.2', 'punkt 3.2, bilag 1'],
  [{ agendaItem: ['3.2', '4', '12a'] }, 'til punkt 3.2, 4 og 12a', 'punkt 3.2, 4 og 12a'],
  [{ agendaItem: [], number: 2 }, 'bilag 2', 'bilag 2'],
  [{}, '', ''],
] as const)('the place of a paper with %o is called %s', (paper, place, trail) => {
  const placed = { agendaItem: undefined, number: undefined, ...paper };
  expect(agendaPlace({ ...placed, agendaItem: [placed.agendaItem ?? []].flat() })).toBe(place);
  expect(agendaTrail({ ...placed, agendaItem: [placed.agendaItem ?? []].flat() })).toBe(trail);
});

test('a paper is laid before a meeting at its place, or comes from the meeting', () => {
  const meeting = 'Byrådet, maj 2025';
  const paper = { agendaItem: '12a', number: 3 };
  expect(laidBefore(paper, meeting)).toBe('Bilag 3 til punkt 12a, Byrådet, maj 2025');
  expect(laidBefore({ agendaItem: undefined, number: undefined }, meeting)).toBe(
    'Fra Byrådet, maj 2025',
  );
});
