import { expect, test } from 'vitest';
import { goalsDataset } from '../../../src/domain/data/goals-dataset.ts';
import { goalsSchema } from '../../../src/schemas/goals.ts';

const source = {
  title: 'EU-kontor, bilag 1 til punkt 3.1',
  path: '/2019-04/eu-kontor/#finansiering',
};
const at = { base: '/papirer/', site: new URL('https://example.org') };

test('goals of several meetings become one dataset, each with an address of its own', () => {
  const part = ['Et afsnit.', { list: ['et', 'to'] }];
  const goals = goalsSchema.parse({
    appendix: 'kontrakt',
    section: 'oversigt',
    heading: 'Mål',
    labels: {
      goal: 'Mål',
      method: 'Metode',
      rationale: 'Begrundelse',
      reporting: 'Afrapportering',
    },
    groups: [{ key: 'a', overviewLabel: 'Fælles mål:', label: 'Fælles mål' }],
    goals: [
      {
        ...{
          number: 1,
          group: 'a',
          overview: 'Ét',
          title: 'Mål 1 - Ét',
          sourceLines: { first: 1 },
        },
        ...{ goal: part, method: part, rationale: part, reporting: part },
      },
    ],
  });
  const { rows, sources } = goalsDataset(
    ['2019-04', '2020-04'].map((meeting) => ({ meeting, goals, source })),
    at,
  );
  expect(rows.map(({ key }) => key)).toEqual([
    '2019-04/kontrakt/#maal-1',
    '2020-04/kontrakt/#maal-1',
  ]);
  expect(rows[0]).toMatchObject({
    number: 1,
    group: 'Fælles mål',
    title: 'Mål 1 - Ét',
    reporting: 'Et afsnit.\n• et\n• to',
    address: 'https://example.org/papirer/2019-04/kontrakt/#maal-1',
  });
  expect(sources).toHaveLength(2);
});
