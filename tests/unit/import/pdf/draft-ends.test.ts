import { expect, test } from 'vitest';
import { toDepths } from '../../../../src/import/pdf/depths.ts';
import { toDrafts } from '../../../../src/import/pdf/drafts.ts';
import { measure } from '../../../../src/import/pdf/measures.ts';
import type { Line } from '../../../../src/import/pdf/page/page.ts';
import { line } from './printed.ts';
import { draftsOf, LONG, rowsOf, textsOf, usual } from './rows.ts';

test('a short line ends before a small letter too: a title stands below a name', () => {
  const rows = rowsOf([...usual(100), line('Grete Mark', 40, 200), line('formand', 40, 215)]);
  expect(textsOf(draftsOf(rows)).at(-1)).toBe('Grete Mark/formand');
});

test('the lines of a cover are headings of their own, a heading over two lines is one', () => {
  const large = (text: string, y: number) => line(text, 40, y, { size: 16 });
  const rows = rowsOf([
    large('Byrådet', 40),
    large('Tirsdag den 18. marts', 58),
    ...usual(120),
    large('Aftale om drift af', 200),
    large('Havnens kajer', 218),
    ...usual(260),
  ]);
  expect(textsOf(draftsOf(rows)).filter((text) => text.length < 40)).toEqual([
    'Byrådet',
    'Tirsdag den 18. marts',
    'Aftale om drift af Havnens kajer',
  ]);
});

test('an empty line ends a paragraph, though the tags have it in one block', () => {
  const tagged = [...usual(100), ...usual(145), ...usual(190), ...usual(265)];
  const rows = rowsOf(tagged.map((one) => ({ ...one, block: one.y < 190 ? one.y : 7 })));
  const measures = { ...measure(rows), isTagged: true };
  expect(toDrafts(rows, measures).filter(({ rows: own }) => own[0]?.line.block === 7)).toHaveLength(
    2,
  );
});

test('pages of a bundle differ in whether space parts their paragraphs', () => {
  const spaced = [100, 160, 220, 280, 340, 400].flatMap(usual);
  const dense = [100, 145, 190, 235].flatMap(usual).map((one) => ({ ...one, page: 2 }));
  const rows = [...rowsOf(spaced), ...rowsOf(dense, 1)];
  const pages = draftsOf(rows).map((draft) => draft.rows[0]?.line.page);
  expect(pages.filter((page) => page === 1)).toHaveLength(6);
  expect(pages.filter((page) => page === 2)).toHaveLength(4);
});

test('a line in italics or underlined is a block of its own, though no space parts it', () => {
  const look = { family: 'Serif', isBold: false, isItalic: true };
  const underlined = { ...line('Fakta', 40, 160), isUnderlined: true as const };
  const below = draftsOf(rowsOf([...usual(100), underlined, ...usual(175)]));
  expect(textsOf(below)[1]).toBe('Fakta');
  const long = 'Nye broer og andre anlæg ved vandet i Aavang og Ørkær';
  const rows = rowsOf([...usual(100), line(long, 40, 160, { look }), ...usual(175)]);
  expect(textsOf(draftsOf(rows))[1]).toBe(long);
});

test('where lines are spread, a full one goes on in the next column after a full stop too', () => {
  const full = (text: string, y: number) => ({ ...line(text, 40, y), right: 440 });
  const ends = 'Sagen er sendt til udvalget, som får den på sit næste møde i juni.';
  const goesOn = Array.from({ length: 8 }, (_, at) =>
    full('og sagen blev så udsat,', 145 + at * 15),
  );
  const spread = [
    ...usual(100).map((one, at) => (at < 2 ? full(one.text, one.y) : one)),
    ...goesOn,
  ];
  const columns = (last: Line) => [
    ...rowsOf([...spread, last]),
    ...rowsOf([line('Havnen svarer.', 40, 60)], 1),
  ];
  expect(textsOf(draftsOf(columns(full(ends, 265)))).at(-1)).toMatch(/juni\. Havnen svarer\.$/);
  expect(textsOf(draftsOf(columns(line(ends, 40, 265)))).at(-1)).toBe('Havnen svarer.');
});

test('a point without hanging lines ends where a wider gap stands before a new sentence', () => {
  const points = (gap: number) => [
    line('– prisen hos to leverandører er steget mere end aftalt i kontrakten', 40, 160),
    line('Skolelederne har svaret.', 40, 160 + gap),
  ];
  const last = (gap: number) => textsOf(draftsOf(rowsOf([...usual(100), ...points(gap)]))).at(-1);
  expect(last(17)).toBe('Skolelederne har svaret.');
  expect(last(15)).toMatch(/kontrakten Skolelederne/);
});

test('a line of facts begins anew below a full one', () => {
  const facts = [`Deltagere: ${LONG}`, 'Afbud: Majken Stidsholt'];
  const rows = rowsOf(
    [...usual(100), line('Sted: Salen', 40, 160)].concat(
      facts.map((text, at) => line(text, 40, 175 + at * 15)),
    ),
  );
  expect(textsOf(draftsOf(rows)).join('/')).toContain('/Afbud: Majken Stidsholt');
});

test('clauses of rules are within one another by their signs, at whatever place they begin', () => {
  const signs = ['§ 1. Rådet', 'Stk. 2. Byrådet', '1) kajen', '2) broen', '§ 2. Rådet'];
  const clauses = signs.map((sign, at) =>
    line(`${sign} skal høres om de sager, som er nævnt i denne vedtægt.`, 40, 160 + at * 15),
  );
  const drafts = draftsOf(rowsOf([...usual(100), ...clauses]));
  expect([...toDepths(drafts).values()]).toEqual([0, 1, 2, 2, 0]);
});

test('who signs in the middle below a point is none of its lines', () => {
  const rows = rowsOf([
    ...usual(100),
    line('§ 7. Vedtægten gælder fra den 1. januar.', 40, 160),
    line('Aavang Byråd', 200, 175),
  ]);
  expect(textsOf(draftsOf(rows)).at(-1)).toBe('Aavang Byråd');
});

test('a heading goes on in the space that the lines of the text have, however wide', () => {
  const look = { family: 'Serif', isBold: true, isItalic: false };
  const wide = (from: number) => usual(from).map((one, at) => ({ ...one, y: from + at * 19 }));
  const heading = [`2 ${LONG.slice(2)}`, 'og hvad de koster?'].map((text, at) =>
    line(text, 40, 200 + at * 19, { look }),
  );
  const drafts = draftsOf(rowsOf([...wide(100), ...heading, ...wide(260), ...wide(340)]));
  expect(drafts.find(({ kind }) => kind === 'heading')?.rows).toHaveLength(2);
});
