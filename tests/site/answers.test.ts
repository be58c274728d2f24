import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { pageAt } from './built-sites.ts';

test('the timeline begins with what is due, and where it stands', () => {
  const { tree } = pageAt('/tidslinje/');
  expect(selectAll('.deadlines a', tree).map(({ properties }) => properties.href)).toEqual([
    '#ansoegningsfrist',
    '#cdeu-strateginotat',
    '#ultimo-2019',
    '#opfoelgning',
    '#midtvejsstatus',
    '#slutstatus',
  ]);
});

test('a municipality’s page begins with what it pays, and for what', () => {
  const answer = select('.answer', pageAt('/kommuner/skive/').tree);
  expect(answer && textOf(answer)).toBe(
    'Skive betaler 1.308.000 kr. i 2019, 3,6 % af det samlede beløb (beregnet). Det går til ' +
      'Erhvervshus Midtjylland, som vejleder virksomheder og iværksættere.',
  );
});
