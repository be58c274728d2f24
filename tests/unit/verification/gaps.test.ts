import { expect, test } from 'vitest';
import { findGaps } from '../../../src/verification/gaps.ts';

test('a contents in the middle of a paper is told where it can stand', () => {
  const at = (path: string, first: number, last: number) => ({ path, lines: { first, last } });
  const told = findGaps(
    ['et', 'to', 'tre'],
    [at('2025-08', 2, 2), at('2025-08/referat', 1, 3)],
    '2025-08',
  );
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/Står indholdsfortegnelsen midt i papiret, .* <Fold title="[^"]+"> og/),
  ]);
});

test('lines that two pages render are told once, with the fields to mend', () => {
  const source = ['et', '', 'to', 'tre', 'fire'];
  const at = (path: string, first: number, last: number) => ({ path, lines: { first, last } });
  expect(findGaps(source, [at('2025-08', 1, 3), at('2025-08/referat', 1, 4)], '2025-08')).toEqual([
    {
      where: '2025-08',
      line: 1,
      message:
        'linjerne 1–3 gengives af 2025-08 og 2025-08/referat, men hører til ét sted. Ret ' +
        'linjerne, så de ikke overlapper, i contentsLines i src/content/2025-08/meeting.yaml ' +
        'og sourceLines i src/content/2025-08/referat.mdx.',
    },
    {
      where: '2025-08',
      line: 5,
      message: expect.stringMatching(/^ingen side gengiver linje 5: »fire«\. Hører de til et/),
      entry: "removed:\n  - { lines: { first: 5 }, text: fire, why: '…' }",
    },
  ]);
});
