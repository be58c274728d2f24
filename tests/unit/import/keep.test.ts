import { expect, test } from 'vitest';
import { keepEdits } from '../../../src/import/keep.ts';

const LAST = 'titel: Referat\n\nFørste afsnit.\n\nAndet afsnit.\n\nTredje afsnit.\n';

test('a file that nobody has changed becomes the new draft', () => {
  const drafted = LAST.replace('Andet', 'Det andet');
  expect(keepEdits(LAST, LAST, drafted)).toEqual({ text: drafted, differences: [] });
});

test('a file that only a person has changed stays', () => {
  const own = LAST.replace('titel: Referat', 'titel: Referat fra maj');
  expect(keepEdits(own, LAST, LAST)).toEqual({ text: own, differences: [] });
});

test("a person's changes and the new draft's, at different places, are both there", () => {
  const own = LAST.replace('titel: Referat', 'titel: Referat fra maj');
  const drafted = LAST.replace('Tredje afsnit.', 'Tredje og sidste afsnit.');
  expect(keepEdits(own, LAST, drafted)).toEqual({
    text: own.replace('Tredje afsnit.', 'Tredje og sidste afsnit.'),
    differences: [],
  });
});

test("where both have changed the same lines, the person's stand, and the other is told", () => {
  const own = LAST.replace('Andet afsnit.', 'Andet afsnit, rettet.');
  const drafted = LAST.replace('Andet afsnit.', 'Andet afsnit, læst bedre.');
  expect(keepEdits(own, LAST, drafted)).toEqual({
    text: own,
    differences: [{ line: 5, own: 'Andet afsnit, rettet.', drafted: 'Andet afsnit, læst bedre.' }],
  });
});

test('a file that the import never wrote stays, and the whole draft is told', () => {
  expect(keepEdits('Mit eget.\n', undefined, LAST)).toEqual({
    text: 'Mit eget.\n',
    differences: [{ line: 1, own: 'Mit eget.\n', drafted: LAST }],
  });
});
