import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAhead, meetingsBefore, toYears } from '../../../src/domain/papers/timeline.ts';

const month = fc
  .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

test('a meeting stands before the first date that lay ahead of it', () => {
  const [years, spring, autumn] = ['2019/2023', '2019-04-30', '2019-Q3'].map((date) => ({ date }));
  const meetings = ['2020-01', '2019-05', '2019-04', '2018-12'].map((id) => ({ id, date: id }));
  const before = meetingsBefore(
    [years, spring, autumn].filter((entry) => entry !== undefined),
    meetings,
  );
  expect([...before].map(([{ date }, passed]) => [date, passed.map(({ id }) => id)])).toEqual([
    ['2019/2023', ['2018-12']],
    ['2019-Q3', ['2019-05', '2019-04']],
  ]);
});

test('a meeting whose day is known stands before the first date after that day', () => {
  const dates = ['2019-04', '2019-04-25', '2019-04-26', '2019-05'];
  expect(dates.map((date) => isAhead(date, '2019-04-25'))).toEqual([false, false, true, true]);
  expect(dates.map((date) => isAhead(date, '2019-04'))).toEqual([false, false, false, true]);
  const entries = dates.map((date) => ({ date }));
  const meetings = [
    { id: '2019-04-udvalg', date: '2019-04-25' },
    { id: '2019-04', date: '2019-04' },
  ];
  const before = meetingsBefore(entries, meetings);
  expect([...before].map(([{ date }, passed]) => [date, passed.map(({ id }) => id)])).toEqual([
    ['2019-04-26', ['2019-04-udvalg']],
    ['2019-05', ['2019-04']],
  ]);
});

test('each meeting stands before one date, or after all, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(month), fc.uniqueArray(month), (dates, ids) => {
      const ordered = toYears(dates.map((date) => ({ date }))).flatMap(({ entries }) => entries);
      const before = meetingsBefore(
        ordered,
        ids.map((id) => ({ id, date: id })),
      );
      const newestFirst = [...ids].sort().reverse();
      for (const entry of ordered)
        expect(before.get(entry)?.map(({ id }) => id) ?? []).toEqual(
          newestFirst.filter((id) => ordered.find(({ date }) => isAhead(date, id)) === entry),
        );
    }),
    { seed: 36792 },
  );
});
