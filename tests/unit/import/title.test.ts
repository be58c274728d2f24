import { expect, test } from 'vitest';
import { type Block, textOf } from '../../../src/import/received.ts';
import { withTitle } from '../../../src/import/title.ts';

const titleOf = (...texts: readonly string[]) => {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', runs: [{ text }] }));
  const paper = withTitle({ name: 'x.pdf', format: 'pdf', blocks, furniture: [], problems: [] });
  const title = paper.blocks.find(({ kind }) => kind === 'title');
  return title && 'runs' in title ? textOf(title) : undefined;
};

test('a paper without headings is called by its first line that is of no letterhead', () => {
  const rest = ['Til rette vedkommende', 'Vi har læst forslaget.', 'Ja.', 'Nej.', 'På vegne'];
  expect(
    titleOf('Foreningen\nSøvej 12\n9990 Aavang', 'Dato: 2. juni 2025', 'Svar om planen', ...rest),
  ).toBe('Svar om planen');
  expect(titleOf('9990 Aavang', 'Aavang, den 2. juni 2025', 'Svar om planen', ...rest)).toBe(
    'Svar om planen',
  );
});
