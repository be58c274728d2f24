import { expect, test } from 'vitest';
import { toPaperNames } from '../../../src/domain/papers/paper-names.ts';

const paper = (id: string, shortTitle: string) => ({ id, shortTitle, meeting: id.slice(0, 7) });

test('a paper is called by its short title', () => {
  expect([...toPaperNames([paper('2025-08/a', 'Referat'), paper('2025-08/b', 'Aftale')])]).toEqual([
    ['2025-08/a', 'Referat'],
    ['2025-08/b', 'Aftale'],
  ]);
});

test('papers of several meetings that are called the same are told apart by the month', () => {
  const papers = [
    paper('2025-08/a', 'Referat'),
    paper('2025-09/a', 'Referat'),
    paper('2025-09/b', 'Aftale'),
  ];
  expect([...toPaperNames(papers).values()]).toEqual([
    'Referat, august 2025',
    'Referat, september 2025',
    'Aftale',
  ]);
});
