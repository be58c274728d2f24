import { expect, test } from 'vitest';
import {
  compareMeetings,
  dateOfFolder,
  isMeetingFolder,
} from '../../../src/domain/papers/meeting-date.ts';

test.each([
  ['2025-08', '2025-08'],
  ['2025-08-27', '2025-08-27'],
  ['2025-08-udvalget', '2025-08'],
  ['2025-08-27-udvalget', '2025-08-27'],
  ['2025-08-3-udvalg', '2025-08'],
  ['2025-08-99', '2025-08'],
  ['2025-08-271', '2025-08'],
])('the folder %s is a meeting’s, of %s', (folder, date) => {
  expect(isMeetingFolder(folder)).toBe(true);
  expect(dateOfFolder(folder)).toBe(date);
});

test.each(['foraar-2025', '2025', '2025-13', '2025-8', '2025-08-', '2025-08-Udvalg', '2025-08_2'])(
  'the folder %s is no meeting’s',
  (folder) => {
    expect(isMeetingFolder(folder)).toBe(false);
  },
);

test('meetings stand newest first, by their dates and not by their folders', () => {
  const meetings = [
    { id: '2025-08-byraad', date: '2025-08-06' },
    { id: '2025-08-udvalg', date: '2025-08-27' },
    { id: '2025-08-andet', date: '2025-08-27' },
    { id: '2025-08', date: '2025-08' },
    { id: '2025-09', date: '2025-09' },
  ];
  expect(meetings.sort(compareMeetings).map(({ id }) => id)).toEqual([
    '2025-09',
    '2025-08-udvalg',
    '2025-08-andet',
    '2025-08-byraad',
    '2025-08',
  ]);
});
