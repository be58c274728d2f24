import { expect, test } from 'vitest';
import { describeChanged } from '../../../../src/domain/search/ranking/changed-words.ts';
import type { SectionBlock } from '../../../../src/domain/search/record.ts';

const text =
  'Den halve sandhed. Ved den årlige opfølgning tages stilling. Den halvårlige ' +
  'afrapportering sendes halvt.';
const block: SectionBlock = {
  id: 'implementering-4',
  kind: 'text',
  text,
  changes: [
    { id: 'aendring-9', tag: 'ins', text: 'Ved den årlige opfølgning tages stilling.' },
    { id: 'aendring-10', tag: 'del', text: 'halv' },
  ],
};

test.each([
  ['indsat', ['opfølgning', 'stilling']],
  ['delvis slettet', ['halvårlige', 'afrapportering']],
  ['delvis indsat', ['opfølgning', 'afrapportering']],
  ['delvis indsat og delvis slettet', ['opfølgning', 'halvårlige']],
  ['', ['sandhed', 'halvt']],
])('words that are »%s« say so', (expected, words) => {
  const marks = words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
  expect(describeChanged(block, marks)).toBe(expected);
});
