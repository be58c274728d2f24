import { expect, test } from 'vitest';
import { toQuestions } from '../../../scripts/desk/work/questions.ts';

const asked = (name: string, words: string, weight: number, isDecided = false) => ({
  ...{ file: `src/content/2026-03-04/${name}`, words, weight, isDecided },
  ...{ id: `${name} ${words}`, taken: 'Taget.', other: 'Ellers.' },
});

test('the same field of several papers is asked about together, the most doubtful first', () => {
  const questions = toQuestions([
    asked('brev.mdx', 'kind', 0.2),
    asked('brev.mdx', 'summary', 0.9),
    asked('meeting.yaml', 'summary', 0.9),
    asked('notat.mdx', 'summary', 0.9),
    asked('plan.mdx', 'summary', 0.9, true),
    { ...asked('notat.mdx', 'Indstilling', 0.6), line: 4 },
    asked('notat.mdx', 'linje 3 i filen: summary', 0.8),
  ]);
  const told = questions.map(({ fields, decisions }) => [
    fields.join(),
    decisions.map(({ file }) => file.split('/').at(-1)).join(),
  ]);
  expect(told).toEqual([
    ['summary', 'brev.mdx,notat.mdx'],
    ['summary', 'meeting.yaml'],
    ['summary', 'plan.mdx'],
    ['', 'notat.mdx'],
    ['', 'notat.mdx'],
    ['kind', 'brev.mdx'],
  ]);
});
