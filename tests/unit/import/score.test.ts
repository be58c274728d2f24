import { expect, test } from 'vitest';
import type { Block, Run } from '../../../src/import/received.ts';
import { scorePaper } from '../../../src/import/score.ts';
import { readKey } from '../../../src/import/scoring/key.ts';

const KEY = `title	Plan for havnen
h1	1. Lamper ved kajen
p	Der sættes ni lamper ved kajen
li0	på molen
li1	ved trappen
h2	Beslutning
p	Godkendt.
`;

const runs = (text: string): Run[] => [{ text }];
const p = (text: string): Block => ({ kind: 'paragraph', runs: runs(text) });
const h = (level: number, text: string): Block => ({ kind: 'heading', level, runs: runs(text) });
const li = (depth: number, text: string): Block => ({
  kind: 'item',
  depth,
  marker: '–',
  runs: runs(text),
});
const note = (number: number, text: string): Block => ({ kind: 'note', number, runs: runs(text) });
const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows: rows.map((cells) => ({
    isHead: false,
    cells: cells.map((text) => ({ runs: runs(text) })),
  })),
});

const BLOCKS = {
  title: { kind: 'title', runs: runs('Plan for havnen') },
  heading: h(1, '1. Lamper ved kajen'),
  lamps: p('Der sættes ni lamper ved kajen inden jul.'),
  mole: li(0, 'på molen'),
  stairs: li(1, 'ved trappen'),
  decision: h(2, 'Beslutning'),
  passed: p('Godkendt.'),
} satisfies Record<string, Block>;

/** The paper of the key, with some of its blocks otherwise. */
function score(changed: Partial<Record<keyof typeof BLOCKS, readonly Block[]>>, key = KEY) {
  const blocks = Object.entries({ ...BLOCKS, ...changed }).flatMap(([, block]) => block);
  return scoreOf(blocks, key);
}

function scoreOf(blocks: readonly Block[], key: string) {
  const paper = { name: 'plan.pdf', format: 'pdf', blocks, furniture: [], problems: [] } as const;
  return scorePaper(paper, readKey(key));
}

test('all is right', () => {
  expect(score({})).toEqual({
    kinds: { right: 7, of: 7 },
    whole: { right: 7, of: 7 },
    levels: { right: 2, of: 2 },
    depths: { right: 2, of: 2 },
    rows: { right: 0, of: 0 },
    notes: { right: 0, of: 0 },
    changes: { right: 0, of: 0 },
    extra: 0,
    differences: [],
  });
});

test('a missing block is counted, and what follows it is found', () => {
  const { kinds, extra, differences } = score({ lamps: [] });
  expect(kinds).toEqual({ right: 6, of: 7 });
  expect(extra).toBe(0);
  expect(differences).toEqual([{ expected: 'p', words: 'Der sættes ni lamper ved kajen' }]);
});

test('a wrong kind is counted once', () => {
  const { kinds, levels, extra, differences } = score({ decision: [p('Beslutning')] });
  expect(kinds).toEqual({ right: 6, of: 7 });
  expect(levels).toEqual({ right: 1, of: 2 });
  expect(extra).toBe(0);
  expect(differences).toEqual([{ expected: 'h2', found: 'p', words: 'Beslutning' }]);
});

test('a wrong level or depth is still of the right kind', () => {
  const { kinds, whole, levels, depths } = score({
    decision: [h(3, 'Beslutning')],
    stairs: [li(0, 'ved trappen')],
  });
  expect(kinds).toEqual({ right: 7, of: 7 });
  expect(whole).toEqual({ right: 5, of: 7 });
  expect(levels).toEqual({ right: 1, of: 2 });
  expect(depths).toEqual({ right: 1, of: 2 });
});

test('a heading that was taken for a point is known by its number too', () => {
  const taken: Block = { kind: 'item', depth: 0, marker: '1.', runs: runs('Lamper') };
  const { differences } = scoreOf([taken], 'h1\t1. Lamper\n');
  expect(differences).toEqual([{ expected: 'h1', found: 'li0', words: '1. Lamper' }]);
});

test('a block that was joined to the one before is no block of its own', () => {
  const { kinds, extra, differences } = score({
    mole: [li(0, 'på molen ved trappen')],
    stairs: [],
    decision: [p('Beslutning Godkendt.')],
    passed: [],
  });
  expect(kinds).toEqual({ right: 4, of: 7 });
  expect(extra).toBe(0);
  expect(differences).toEqual([
    { expected: 'li1', found: 'within', words: 'ved trappen' },
    { expected: 'h2', found: 'p', words: 'Beslutning' },
    { expected: 'p', found: 'within', words: 'Godkendt.' },
  ]);
});

test('a block that was split has a part too many', () => {
  const { kinds, extra, differences } = score({
    lamps: [p('Der sættes ni lamper ved kajen'), p('inden jul.')],
  });
  expect(kinds).toEqual({ right: 7, of: 7 });
  expect(extra).toBe(1);
  expect(differences).toEqual([{ found: 'p', words: 'inden jul.' }]);
});

test('a block is known though a word of it is not as printed', () => {
  const { kinds, whole } = score({
    heading: [h(1, 'Lamper ved kajen')],
    lamps: [p('Der sæt- tes ni lam per ved kajen inden jul.')],
    mole: [li(0, 'paa molen')],
  });
  expect(kinds).toEqual({ right: 6, of: 7 });
  expect(whole).toEqual({ right: 5, of: 7 });
});

test('the same words again are taken in order', () => {
  const key = 'h2\tBeslutning\np\tGodkendt.\nh2\tBeslutning\np\tGodkendt.\n';
  const { kinds, differences } = scoreOf(
    [h(2, 'Beslutning'), h(2, 'Beslutning'), p('Godkendt.')],
    key,
  );
  expect(kinds).toEqual({ right: 3, of: 4 });
  expect(differences).toEqual([{ expected: 'p', words: 'Godkendt.' }]);
});

test('a row is right with all of its cells, however its dashes are written', () => {
  const key =
    'row\tPost | 2024 | 2025\nrow\tLeje af | 310 | –\nrow\tVand | – | 12\nrow\tI alt | 310 | …\n';
  const rows = [
    ['Post', '2024', '2025'],
    ['Leje af pladser ved kajen', '310', '-'],
    ['Vand', '12', '-'],
    ['I alt', '310', '12'],
  ];
  const { rows: tally, kinds, differences } = scoreOf([table(...rows)], key);
  expect(tally).toEqual({ right: 3, of: 4 });
  expect(kinds).toEqual({ right: 0, of: 0 });
  expect(differences).toEqual([{ expected: 'row', found: 'row Vand 12 -', words: 'Vand – 12' }]);
});

test('a row that is read as a paragraph is no row', () => {
  const { rows, extra } = scoreOf([p('Post 2024 2025')], 'row\tPost | 2024 | 2025\n');
  expect(rows).toEqual({ right: 0, of: 1 });
  expect(extra).toBe(0);
});

test('a note is found by its number and words, wherever it stands', () => {
  const key = 'p\tLamperne må gerne\nnote 12\tGule lamper\nnote 13\tHøjst tre meter\n';
  const blocks = [note(13, 'Højst tre meter.'), p('Lamperne må gerne'), note(1, 'Gule lamper ses')];
  const { notes, differences } = scoreOf(blocks, key);
  expect(notes).toEqual({ right: 1, of: 2 });
  expect(differences).toEqual([{ expected: 'note 12', words: 'Gule lamper' }]);
});

test('a change is found over runs, each once and only as what it is', () => {
  const key = 'p\tHavnen holder\ndel\tden røde\nins\tden røde\ndel\tlukket\nins\tåben\n';
  const changed: Block = {
    kind: 'paragraph',
    runs: [
      { text: 'Havnen holder ' },
      { text: 'den ', change: 'deletion' },
      { text: 'røde', change: 'deletion' },
      { text: 'lukket', change: 'insertion' },
      { text: ' bro ' },
      { text: 'åben', change: 'insertion' },
    ],
  };
  const { changes } = scoreOf([changed], key);
  expect(changes).toEqual({ right: 2, of: 4 });
});

test('a figure is found without words', () => {
  const { kinds } = scoreOf([{ kind: 'figure' }], 'fig\tSøjler for tolv måneder\n');
  expect(kinds).toEqual({ right: 1, of: 1 });
});

test('a key with a kind that does not exist says which', () => {
  expect(() => readKey('q\tord')).toThrow('»q«');
});
