import { describe, expect, test } from 'vitest';
import { findContinuesFaults, joinMatters } from '../../../src/domain/connections/same-matter.ts';

const paper = (id: string, caseIds: string[] = [], continues: string[] = []) => ({
  ...{ id, caseIds, continues },
});

describe('a matter', () => {
  const papers = [
    paper('2025-08/plan', ['S-2'], ['2025-05/plan']),
    paper('2025-08/andet'),
    paper('2025-05/plan', ['S-1']),
    paper('2024-01/brev', ['S-1']),
    paper('2024-01/notat', ['S-3']),
  ];
  const matters = joinMatters(papers);
  const idsOf = (id: string) => matters.get(id)?.map((other) => other.id);

  test('has the papers of one number, and those that continue them, as they are given', () => {
    const all = ['2025-08/plan', '2025-05/plan', '2024-01/brev'];
    for (const id of all) expect(idsOf(id)).toEqual(all);
  });

  test('is a paper alone when nothing joins it', () => {
    expect(idsOf('2025-08/andet')).toEqual(['2025-08/andet']);
    expect(idsOf('2024-01/notat')).toEqual(['2024-01/notat']);
  });
});

describe('what a paper continues', () => {
  const known = ['2025-05/plan', '2025-08/plan'];

  test('is there', () => {
    expect(findContinuesFaults([paper('2025-08/plan', [], ['2025-05/plan'])], known)).toEqual([]);
  });

  test('is told when it is not, with what was meant', () => {
    const [fault] = findContinuesFaults([paper('2025-08/plan', [], ['2025-05/plam'])], known);
    expect(fault).toEqual({
      file: 'src/content/2025-08/plan.mdx',
      message: 'continues: bilaget »2025-05/plam« findes ikke.',
      hint: 'Mente du »2025-05/plan«? Skriv møde/bilag, f.eks. 2019-04/eu-kontor.',
    });
  });

  test('is not the paper itself', () => {
    const [fault] = findContinuesFaults([paper('2025-08/plan', [], ['2025-08/plan'])], known);
    expect(fault?.message).toBe('continues: papiret fortsætter sig selv, »2025-08/plan«.');
  });
});
