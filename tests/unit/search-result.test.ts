import { expect, test } from 'vitest';
import { toRuns } from '../../src/domain/search-result.ts';

test('an excerpt is plain text with its words marked, and never HTML', () => {
  expect(toRuns('før <mark>Skive</mark> &lt;b&gt; &amp;lt; A&amp;B')).toEqual([
    { text: 'før ', isMarked: false },
    { text: 'Skive', isMarked: true },
    { text: ' <b> &lt; A&B', isMarked: false },
  ]);
});
