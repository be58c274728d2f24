import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { verifyRegion } from '../../../src/verification/verify.ts';

const ledger = {
  removed: [],
  mended: [],
  joined: [],
  moved: [],
  columns: [],
  sideBySide: [],
  items: [],
  structure: [],
  withdrawn: [],
};

const DOTS = "structure:\n  - { mark: '.....', lines: { first: 1, last: 3 }, count: 3, why: '…' }";

/** What is proposed where a source and a page of these words differ. */
function proposed(source: readonly string[], body: string): (string | undefined)[] {
  const element = select('article', fromHtml(`<article>${body}</article>`));
  if (!element) throw new RangeError(body);
  const content = { meeting: '2025-08', source, ledger, declared: '', declaredBy: () => '' };
  const lines = { first: 1, last: source.length };
  const region = { path: '2025-08/referat', lines, element };
  return verifyRegion(content, region).faults.map(({ entry }) => entry);
}

test.each<[string, string[], string, (string | undefined)[]]>([
  [
    'a word split by a hyphen',
    ['Samrådet bød vel- kommen.'],
    '<p id="a">Samrådet bød velkommen.</p>',
    [
      "mended:\n  - { line: 1, before: 'vel- kommen', after: velkommen, reason: hyphen, " +
        "place: 'referat#a' }",
    ],
  ],
  [
    'a word divided between two lines',
    ['Samrådet bød vel-', 'kommen.'],
    '<p id="a">Samrådet bød velkommen.</p>',
    [
      "mended:\n  - { line: 1, before: 'vel- kommen', after: velkommen, reason: hyphen, " +
        "place: 'referat#a' }",
    ],
  ],
  [
    'a word divided between two pages',
    ['Samrådet bød vel-', 'Side 3 af 9', 'kommen.'],
    '<p id="a">Samrådet bød velkommen.</p>',
    ["removed:\n  - { lines: { first: 2 }, text: Side 3 af 9, why: '…' }"],
  ],
  [
    'a note in brackets, in the middle of the text',
    ['Et afsnit', '(12) Noten.', 'og mere, som står efter den'],
    '<p id="a">Et afsnit</p><p id="b">og mere, som står efter den</p>' +
      '<ol start="12"><li id="fodnote-12"><p>Noten.</p></li></ol>',
    ["moved:\n  - { lines: { first: 2 }, to: footnotes, why: '…' }", undefined],
  ],
  [
    'a number in brackets that is no longer raised',
    ['end ventet(12), og'],
    '<p id="a">end ventet<sup>12</sup>, og</p>',
    [
      "mended:\n  - { line: 1, before: '(12)', after: '¹²', reason: superscript, " +
        "place: 'referat#a' }",
    ],
  ],
  [
    'a number in brackets, after a space',
    ['Education, 2006 (12).'],
    '<p id="a">Education, 2006<sup>12</sup>.</p>',
    [
      "mended:\n  - { line: 1, before: '2006 (12)', after: '2006¹²', reason: superscript, " +
        "place: 'referat#a' }",
    ],
  ],
  [
    'a page number before numbers that stand in the table above',
    ['Drift af kajen', 'Anlæg af broen', '54', '40', '15'],
    '<table><tr id="a"><th>Drift af kajen</th><td>40</td></tr>' +
      '<tr id="b"><th>Anlæg af broen</th><td>15</td></tr></table>',
    [undefined, "removed:\n  - { lines: { first: 3 }, text: '54', why: '…' }"],
  ],
  [
    'a title below other words',
    ['Notat', '', 'Lamper', 'i havnen', '', 'Et afsnit'],
    '<h1>Lamper i havnen</h1><p id="a">Notat</p><p id="b">Et afsnit</p>',
    ["moved:\n  - { lines: { first: 3, last: 4 }, to: title, why: '…' }", undefined],
  ],
  [
    'dots between the cells of a table',
    ['1', 'Budget ..... 2'],
    '<table><tr><td>1</td><td>Budget</td><td>2</td></tr></table>',
    ["structure:\n  - { mark: '.....', lines: { first: 2 }, count: 1, why: '…' }"],
  ],
  [
    'a word split by a space',
    ['Over fartsaftale'],
    '<p id="a">Overfartsaftale</p>',
    [
      'mended:\n  - { line: 1, before: Over fartsaftale, after: Overfartsaftale, reason: split, ' +
        "place: 'referat#a' }",
    ],
  ],
  [
    'a word that goes on in the next line',
    ['Samrådet bød vel-', '', 'kommen.'],
    '<p id="a">Samrådet bød velkommen.</p>',
    [
      "mended:\n  - { line: 1, before: 'vel- kommen', after: velkommen, reason: hyphen, " +
        "place: 'referat#a' }",
    ],
  ],
  [
    'columns side by side',
    ['Underskrifter', '', 'For havnen     For byen', 'Else Mole      Jens Kaj'],
    '<p>Underskrifter</p><p>For havnen Else Mole</p><p>For byen Jens Kaj</p>',
    ["sideBySide:\n  - { lines: { first: 3, last: 4 }, why: '…' }", undefined],
  ],
  [
    'a title whose first word stands before it',
    ['Svar', 'Til byen og alle andre', 'Svar om havnen'],
    '<hgroup><p>Svar om havnen</p></hgroup><p id="a">Svar</p><p id="b">Til byen og alle andre</p>',
    [undefined, "moved:\n  - { lines: { first: 3 }, to: title, why: '…' }"],
  ],
  [
    'a foot of the printed page',
    ['Et afsnit', 'Side 1 af 2', 'og mere'],
    '<p id="a">Et afsnit og mere</p>',
    ["removed:\n  - { lines: { first: 2 }, text: Side 1 af 2, why: '…' }"],
  ],
  [
    'a footnote in the middle of the text',
    ['Et afsnit¹', '¹ Noten.', 'og mere, som står efter den'],
    '<p id="a">Et afsnit<sup>1</sup></p><p id="b">og mere, som står efter den</p>' +
      '<ol><li id="fodnote-1"><p>Noten.</p></li></ol>',
    ["moved:\n  - { lines: { first: 2 }, to: footnotes, why: '…' }", undefined],
  ],
  [
    'dots that lead to a number',
    ['Bilag 1..... 2'],
    '<p id="a">Bilag 1 2</p>',
    ["structure:\n  - { mark: '.....', lines: { first: 1 }, count: 1, why: '…' }"],
  ],
  [
    'dots of any length that lead to numbers',
    ['Bilag 1....... 2', 'Bilag 2.... 4', 'Bilag 3 . . . . . 7', 'Bilag 4 9'],
    '<p id="a">Bilag 1 2</p><p>Bilag 2 4</p><p>Bilag 3 7</p><p>Bilag 4 9</p>',
    Array.from({ length: 3 }, () => DOTS),
  ],
  [
    'a number that is no longer raised',
    ['end ventet2, og'],
    '<p id="a">end ventet<sup>2</sup>, og</p>',
    [
      'mended:\n  - { line: 1, before: ventet2, after: ventet², reason: superscript, ' +
        "place: 'referat#a' }",
    ],
  ],
  [
    'a tab',
    ['Bilag\t2'],
    '<p id="a">Bilag 2</p>',
    ['structure:\n  - { mark: "\\t", lines: { first: 1 }, count: 1, why: \'…\' }'],
  ],
  [
    'an item that the source has no sign for',
    ['Først:', 'et'],
    '<p id="a">Først:</p><ul><li id="b">et</li></ul>',
    ["items:\n  - { lines: { first: 2 }, why: '…' }"],
  ],
  ['another word', ['på kr. 36'], '<p id="a">på kr. 38</p>', [undefined]],
])('%s: the entry that would fit', (_, source, body, entries) => {
  expect(proposed(source, body)).toEqual(entries);
});
