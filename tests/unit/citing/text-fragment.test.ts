import { expect, test } from 'vitest';
import {
  findDirective,
  readDirective,
  toSearchedText,
} from '../../../src/domain/citing/text-directive.ts';
import { snapToWords, toTextFragment } from '../../../src/domain/citing/text-fragment.ts';

const TEXT = `Indhold
2. Økonomi
2. Økonomi
Kommunerne betaler (36 %). Regionen betaler.
Skive
1.308
Kommunerne, ja - de betaler efter aftale12 og i EU-kontoret.
`;

/** Where words stand, for the nth time. */
function placeOf(words: string, nth = 1, text = TEXT) {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`»${words}« does not stand there ${nth} times`);
  return { start, end: start + words.length };
}

function fragmentOf(words: string, nth = 1) {
  return toTextFragment([{ searched: toSearchedText(TEXT), passage: placeOf(words, nth) }]);
}

test.each([
  ['what stands once is told whole', 'Regionen betaler', 1, 'text=Regionen%20betaler'],
  ['what stands twice, by a word before it', 'betaler', 2, 'text=Regionen-,betaler'],
  ['or by a word after it', 'Kommunerne', 2, 'text=Kommunerne,-%2C%20ja'],
  ['commas and hyphens are no signs of ours', 'ja - de', 1, 'text=ja%20%2D%20de'],
  ['before the sign of a note a word has no end', 'aftale', 1, 'text=aftale,-12'],
  ['over blocks, by both ends', 'Skive\n1.308', 1, 'text=Skive,1.308'],
  [
    'in another block, by what stands before it',
    '2. Økonomi',
    2,
    'text=%C3%98konomi-,2.%20%C3%98konomi',
  ],
  ['a hyphen ends a word', 'EU', 1, 'text=EU'],
] as const)('%s', (_, words, nth, fragment) => {
  expect(fragmentOf(words, nth)).toBe(fragment);
});

test('a fragment leads where it was made, and only there', () => {
  const searched = toSearchedText(TEXT);
  const words = [...TEXT.matchAll(/[\p{L}\p{N}]+/gu)].filter(({ 0: word }) => word !== 'aftale12');
  let tried = 0;
  for (const [at, { index: start }] of words.entries())
    for (const last of words.slice(at, at + 9)) {
      const passage = snapToWords(TEXT, { start, end: last.index + last[0].length });
      const fragment = passage && toTextFragment([{ searched, passage }]);
      const directive = fragment && readDirective(`#:~:${fragment}`);
      // What begins at the first of two headings that are alike may have nothing that tells it.
      if (!directive) continue;
      expect(findDirective(searched, directive), fragment).toEqual(passage);
      tried++;
    }
  expect(tried).toBeGreaterThan(150);
});

test('a passage that the page may have twice is told so that it is met in either', () => {
  const folded = `Regionen betaler\n${TEXT}`;
  const fragment = toTextFragment(
    [TEXT, folded].map((text) => ({
      searched: toSearchedText(text),
      passage: placeOf('Regionen betaler', text === TEXT ? 1 : 2, text),
    })),
  );
  expect(fragment).toBe('text=36%20%25).-,Regionen%20betaler');
});

test('nothing is told of a place that nothing tells from another', () => {
  const searched = toSearchedText('ja\nja\n');
  expect(toTextFragment([{ searched, passage: { start: 0, end: 2 } }])).toBe('text=ja');
  expect(
    toTextFragment([
      { searched: toSearchedText('ja ja ja\nja ja ja\n'), passage: { start: 12, end: 14 } },
    ]),
  ).toBeUndefined();
  expect(toTextFragment([])).toBeUndefined();
});

test.each([
  ['ommunerne bet', 'Kommunerne betaler'],
  [' betaler (', 'betaler ('],
  ['308', '1.308'],
  ['kontor', 'kontoret'],
  ['(36', '(36'],
])('»%s« becomes whole words', (marked, whole) => {
  const passage = snapToWords(TEXT, placeOf(marked));
  expect(TEXT.slice(passage?.start, passage?.end)).toBe(whole);
});

test.each([' ', '). ', '\n', ''])('»%s« has no word', (marked) => {
  expect(snapToWords(TEXT, placeOf(marked))).toBeUndefined();
});

test('letters are found whatever their case and marks, and quotes whatever their shape', () => {
  const searched = toSearchedText('Han sagde »Økonomi på vej«.\n');
  for (const start of ['økonomi', 'OKONOMI', '"økonomi pa vej"'])
    expect(findDirective(searched, { start }), start).toBeDefined();
  expect(findDirective(searched, { start: 'konomi' })).toBeUndefined();
});

test.each([
  '',
  '#oekonomi',
  '#:~:text=',
  '#:~:text=%E6',
  '#:~:text=findes%20ikke',
  '#:~:text=(((',
  '#:~:text=abc-',
  '#:~:text=-,-',
  '#:~:text=a,b,c,d',
  '#:~:other=Skive',
])('»%s« points nowhere', (hash) => {
  const directive = readDirective(hash);
  expect(directive && findDirective(toSearchedText(TEXT), directive)).toBeUndefined();
});

test('a hyphen that is one of the words makes no prefix or suffix of them', () => {
  const text = 'ja -\nnej\n';
  for (const passage of [
    { start: 0, end: 4 },
    { start: 3, end: 8 },
  ]) {
    const searched = toSearchedText(text);
    const fragment = toTextFragment([{ searched, passage }]);
    const directive = readDirective(`#:~:${fragment}`);
    expect(directive && findDirective(searched, directive), fragment).toEqual(passage);
  }
  expect(readDirective('#:~:text=ja%20%2D')?.start).toBe('ja -');
});

test('the first of several directives is read', () => {
  expect(readDirective('#oekonomi:~:other=1&text=Skive,1.308&text=b')).toEqual({
    prefix: undefined,
    start: 'Skive',
    end: '1.308',
    suffix: undefined,
  });
});
