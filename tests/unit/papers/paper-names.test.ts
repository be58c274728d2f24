import { expect, test } from 'vitest';
import { toPaperNames } from '../../../src/domain/papers/paper-names.ts';

const paper = (id: string, shortTitle: string, body = 'Byrådet', date = id.slice(0, 7)) => {
  const [meeting = ''] = id.split('/');
  return { id, shortTitle, meeting: { id: meeting, date, body } };
};

test('a paper is called by its short title', () => {
  expect([...toPaperNames([paper('2025-08/a', 'Referat'), paper('2025-08/b', 'Aftale')])]).toEqual([
    ['2025-08/a', 'Referat'],
    ['2025-08/b', 'Aftale'],
  ]);
});

test.each([
  [
    'by the month',
    [paper('2025-08-27/a', 'Referat', 'Byrådet', '2025-08-27'), paper('2025-09/a', 'Referat')],
    ['Referat, august 2025', 'Referat, september 2025'],
  ],
  [
    'by the body, where they are of one month',
    [paper('2025-08/a', 'Referat'), paper('2025-08-udvalg/a', 'Referat', 'Udvalget')],
    ['Referat, Byrådet, august 2025', 'Referat, Udvalget, august 2025'],
  ],
  [
    'by the day, where they are of one body too',
    [
      paper('2025-08/a', 'Referat', 'Byrådet', '2025-08-06'),
      paper('2025-08-27/a', 'Referat', 'Byrådet', '2025-08-27'),
    ],
    ['Referat, 6. august 2025', 'Referat, 27. august 2025'],
  ],
  [
    'by both',
    [
      paper('2025-08/a', 'Referat', 'Byrådet', '2025-08-06'),
      paper('2025-08-27/a', 'Referat', 'Byrådet', '2025-08-27'),
      paper('2025-08-udvalg/a', 'Referat', 'Udvalget', '2025-08-27'),
    ],
    [
      'Referat, Byrådet, 6. august 2025',
      'Referat, Byrådet, 27. august 2025',
      'Referat, Udvalget, 27. august 2025',
    ],
  ],
])('papers of several meetings that are called the same are told apart %s', (_, papers, names) => {
  expect([...toPaperNames([...papers, paper('2025-09/b', 'Aftale')]).values()]).toEqual([
    ...names,
    'Aftale',
  ]);
});
