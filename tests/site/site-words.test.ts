import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readMeetingContent } from '../../src/verification/meeting-content.ts';
import { readMeetingRegions, verifyRegion } from '../../src/verification/verify.ts';

const MEETING = '2019-04';
const content = readMeetingContent('.', MEETING);
const papers = readMeetingRegions('dist', MEETING).filter(({ path }) => path !== MEETING);

test('words that no content file holds cannot stand in a note, a caption or a backlink', () => {
  for (const selector of ['aside[role=note] p', 'caption', 'small', 'small a']) {
    const region = papers.find(({ element }) => select(selector, element));
    if (!region) throw new RangeError(selector);
    const changed = { ...region, element: structuredClone(region.element) };
    const part = select(selector, changed.element) as Element;
    part.children.push({ type: 'text', value: ' Det er vi sikre på.' });
    expect(verifyRegion(content, changed).faults).toHaveLength(1);
  }
});

test.each([
  ['another title', 'uddannelse', 'skole'],
  ['another author', 'KKR Midtjylland (2019)', 'Region Midtjylland (2019)'],
  ['another kind', 'Brev', 'Notat'],
  ['another date', '20. marts', '20. maj'],
  ['another place', 'punkt 2.1', 'punkt 2.2'],
  ['another meeting', 'foråret', 'efteråret'],
  ['another case ID', 'SAG-2017-06983', 'SAG-2017-06984'],
  ['words of no use', 'CSL-JSON', 'et andet sted'],
])('a citation with %s is found out', (_name, before, after) => {
  expect(faultsAfter('stoette-kkr', '.citation', before, after)).toHaveLength(1);
});

test.each([
  ['another count', '8 indsat', '9 indsat'],
  ['other words', 'starte med', 'standse med'],
  ['another section', 'AT BRYDE MED', 'AT LEVE MED'],
  ['a promise that the source does not bear out', 'ikke nødvendigvis uændrede', 'uændrede'],
])('a list of changes with %s is found out', (_name, before, after) => {
  expect(faultsAfter('sundhedsaftale', 'tracked-changes', before, after)).toHaveLength(1);
});

/** What is wrong with a paper when words of the site's have been replaced in a part of it. */
function faultsAfter(slug: string, selector: string, before: string, after: string) {
  const region = papers.find(({ path }) => path === `${MEETING}/${slug}`);
  if (!region) throw new RangeError('no page');
  const changed = { ...region, element: structuredClone(region.element) };
  let changes = 0;
  visit(select(selector, changed.element) as Element, 'text', (text) => {
    if (!text.value.includes(before)) return;
    text.value = text.value.replace(before, after);
    changes++;
  });
  expect(changes).toBe(1);
  return verifyRegion(content, changed).faults;
}
