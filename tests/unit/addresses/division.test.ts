import { describe, expect, test } from 'vitest';
import {
  DIVISION,
  divide,
  type Level,
  locate,
  partPath,
  partTitle,
} from '../../../src/domain/addresses/division.ts';

interface Item {
  readonly year: string;
  readonly meeting: string;
}

const LEVELS: Level<Item>[] = [
  ({ year }) => ({ path: year, name: year }),
  ({ meeting }) => ({ path: meeting, name: `Mødet ${meeting}` }),
];

/** Items of meetings, newest first: `{ '2025-08': 3 }` is three of that one. */
function itemsOf(meetings: Record<string, number>): Item[] {
  return Object.entries(meetings).flatMap(([meeting, count]) =>
    Array.from({ length: count }, () => ({ meeting, year: meeting.slice(0, 4) })),
  );
}

const weighing = (bytes: number) => (meetings: Record<string, number>) =>
  divide(itemsOf(meetings), LEVELS, () => bytes);
const of10 = weighing(10_000);
const paths = (pages: readonly { path: string }[]) => pages.map(({ path }) => path);

describe('a list', () => {
  test('is one page while it has room', () => {
    const pages = of10({ '2025-08': 2, '2024-01': 2 });
    expect(pages).toEqual([
      {
        ...{ path: '', name: '', parts: [], trail: [], count: 4 },
        items: itemsOf({ '2025-08': 2, '2024-01': 2 }),
      },
    ]);
    expect(divide([], LEVELS, () => 1)).toHaveLength(1);
  });

  test('is divided by year, and shows the newest in full', () => {
    const pages = of10({ '2025-08': 2, '2025-05': 1, '2024-01': 3 });
    expect(paths(pages)).toEqual(['', '2025', '2024']);
    const [own, newest, oldest] = pages;
    expect(own?.items).toEqual(newest?.items);
    expect(own?.parts.map(({ name, count }) => [name, count])).toEqual([
      ['2025', 3],
      ['2024', 3],
    ]);
    expect(newest).toMatchObject({ before: undefined, after: { path: '2024', name: '2024' } });
    expect(oldest).toMatchObject({ before: { path: '2025' }, after: undefined });
    expect(own).not.toHaveProperty('before');
  });

  test('has a year by meeting when that is too much, and the year goes on leading there', () => {
    const pages = of10({ '2025-08': 4, '2025-05': 4, '2024-01': 3 });
    expect(paths(pages)).toEqual(['', '2025', '2025-08', '2025-05', '2024']);
    expect(pages[1]?.parts.map(({ path }) => path)).toEqual(['2025-08', '2025-05']);
    expect(pages[2]?.trail).toEqual([{ path: '2025', name: '2025' }]);
    expect(pages[0]?.items).toEqual(itemsOf({ '2025-08': 4 }));
    expect(pages[0]?.parts[0]?.parts.map(({ name }) => name)).toEqual([
      'Mødet 2025-08',
      'Mødet 2025-05',
    ]);
  });

  test('passes a level by that tells nothing apart', () => {
    expect(paths(of10({ '2025-08': 4, '2025-05': 4 }))).toEqual(['', '2025-08', '2025-05']);
  });

  test('comes in numbered pieces when no level divides it', () => {
    const pages = of10({ '2025-08': 11 });
    expect(paths(pages)).toEqual(['', '2', '3']);
    expect(pages.map(({ items }) => items.length)).toEqual([5, 5, 1]);
    expect(pages[0]).toMatchObject({ count: 11, after: { path: '2', name: 'del 2' } });
    expect(pages[2]).toMatchObject({ before: { path: '2' }, name: 'del 3' });
  });

  test('has every item once where it lasts, and no page that is too heavy', () => {
    const all = { '2025-08': 7, '2025-05': 1, '2024-01': 9, '2023-02': 1 };
    const pages = of10(all);
    const where = locate(pages);
    expect(where.size).toBe(18);
    expect([...where.values()]).not.toContain('');
    for (const { items } of pages)
      expect(items.length * 10_000).toBeLessThanOrEqual(DIVISION.page - DIVISION.furniture);
  });

  test('keeps each page when more comes', () => {
    const few = of10({ '2024-03': 4, '2024-01': 4 });
    const more = of10({ '2025-08': 1, '2024-03': 4, '2024-01': 4 });
    expect(paths(more)).toEqual(expect.arrayContaining(paths(few)));
  });

  test('names its parts and their addresses', () => {
    const [own = { path: '', name: '' }] = of10({ '2025-08': 1 });
    expect(partTitle('Tidslinje', own)).toBe('Tidslinje');
    expect(partTitle('Tidslinje', { path: '2025', name: '2025' })).toBe('Tidslinje: 2025');
    expect(partPath('/tidslinje/', '')).toBe('/tidslinje/');
    expect(partPath('/tidslinje/', '2025')).toBe('/tidslinje/2025/');
  });
});
