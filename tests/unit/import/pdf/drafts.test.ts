import { expect, test } from 'vitest';
import { rightEdgeOf } from '../../../../src/import/pdf/measures.ts';
import { line } from './printed.ts';
import { draftsOf, LONG, rowsOf, textsOf, usual } from './rows.ts';

test('lines go on where the next word had not fitted, and a line that ends early ends it', () => {
  const rows = rowsOf([...usual(100), ...usual(145)]);
  expect(textsOf(draftsOf(rows))).toHaveLength(2);
});

test('where space parts paragraphs, a short line is one of an address', () => {
  const address = ['Foreningen Søvang', 'Søvej 12', '9990 Aavang'];
  const rows = rowsOf([
    ...address.map((text, at) => line(text, 40, 40 + at * 15)),
    ...usual(100),
    ...usual(160),
    ...usual(220),
  ]);
  expect(textsOf(draftsOf(rows))[0]).toBe('Foreningen Søvang/Søvej 12/9990 Aavang');
});

test('a paragraph goes on over a page where its sentence does', () => {
  const rows = [
    ...rowsOf([...usual(100), line(LONG, 40, 700)]),
    ...rowsOf([line('og den har svaret.', 40, 60)], 1),
  ];
  expect(textsOf(draftsOf(rows)).at(-1)).toBe(`${LONG} og den har svaret.`);
});

test('a full line without an end goes on over a page before a capital letter, with doubt', () => {
  const rows = [
    ...rowsOf([...usual(100), line(LONG, 40, 700)]),
    ...rowsOf([line('Havnen i Aavang.', 40, 60)], 1),
  ];
  expect(draftsOf(rows).at(-1)).toMatchObject({ doubts: [{ weight: 0.4 }] });
});

test('points have hanging lines, and the text below them is a paragraph of its own', () => {
  const rows = rowsOf([
    ...usual(100),
    line('• at lamperne på kajen dæmpes til en tredjedel hver nat fra klokken', 40, 145),
    line('23, dog ikke altid', 52, 160),
    line('• at udvalget mødes', 40, 175),
    line('Sagen forelægges i juni.', 40, 190),
  ]);
  expect(draftsOf(rows).map(({ kind }) => kind)).toEqual([
    'paragraph',
    'item',
    'item',
    'paragraph',
  ]);
});

test('a date or a dash at the beginning of a line is no point', () => {
  const rows = rowsOf([
    ...usual(100),
    line('Fra september sejler færgen syv gange om dagen, og det gælder fra', 40, 145),
    line('1. september og frem til vinteren, som den plejer at gøre hvert år', 40, 160),
    line('– også i juli.', 40, 175),
  ]);
  expect(draftsOf(rows).every(({ kind }) => kind === 'paragraph')).toBe(true);
});

test('bold and larger lines are headings, a long bold sentence is not', () => {
  const look = { family: 'Serif', isBold: true, isItalic: false };
  const rows = rowsOf([
    line('Sagsfremstilling', 40, 60, { size: 16 }),
    ...usual(100),
    line('Beslutning', 40, 150, { look }),
    ...usual(170),
    line(LONG, 40, 230, { look }),
    line('om dem alle, og det er vigtigt.', 40, 245, { look }),
  ]);
  expect(draftsOf(rows).map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
});

test('bold lines that are hardly larger than the text are headings too', () => {
  const look = { family: 'Serif', isBold: true, isItalic: false };
  const sizes = [12, 12.5, 12.9, 13.2];
  const rows = rowsOf(
    sizes.flatMap((size, at) => [
      line('Beslutning', 40, 80 + at * 100, { look, size }),
      ...usual(100 + at * 100),
    ]),
  );
  expect(draftsOf(rows).filter(({ kind }) => kind === 'heading')).toHaveLength(sizes.length);
});

test('contents with dots are points, with their numbers as signs', () => {
  const rows = rowsOf([line('1.2 Formål ................. 4', 40, 40), ...usual(100)]);
  expect(draftsOf(rows)[0]).toMatchObject({ kind: 'item', marker: { sign: '1.2' } });
});

test('in minutes of short paragraphs, the least white is that within one', () => {
  const rows = rowsOf([
    line('Godkendt.', 40, 80),
    line(LONG, 40, 100),
    line('og den 4. marts blev planen sendt ud igen.', 40, 115),
    line(LONG, 40, 135),
    line('Ole Bang (DF) stemte imod.', 40, 155),
    line('Punktet blev udsat.', 40, 175),
  ]);
  expect(textsOf(draftsOf(rows))).toHaveLength(5);
});

test('an abbreviation before a name begins a line of an address', () => {
  const address = ['Foreningen Søvang', 'v/ Finn Flindt', '9990 Aavang'];
  const rows = rowsOf([
    ...address.map((text, at) => line(text, 40, 40 + at * 15)),
    ...usual(100),
    ...usual(160),
    ...usual(220),
  ]);
  expect(textsOf(draftsOf(rows))[0]).toBe('Foreningen Søvang/v/ Finn Flindt/9990 Aavang');
});

test('a year alone on the last line of a heading is of it', () => {
  const large = { size: 20 };
  const rows = rowsOf([
    line('Dagsorden til mødet den 4. marts 202', 40, 40, large),
    line('2026', 40, 64, large),
    ...usual(110),
    ...usual(170),
  ]);
  expect(draftsOf(rows)[0]?.rows).toHaveLength(2);
});

test('sections, their parts and clauses with long numbers begin blocks of their own', () => {
  const rows = rowsOf([
    ...usual(40),
    ...usual(100),
    line('§ 4. Prisen følger det indeks, som er nævnt i bilaget til aftalen.', 40, 160),
    line('Stk. 2. Den reguleres hvert år, første gang et år efter starten.', 40, 175),
    line('3.1.2 Opsigelsen skal være skriftlig og sendes til begge parter nu.', 40, 190),
  ]);
  expect(
    draftsOf(rows)
      .slice(-3)
      .map(({ marker }) => marker?.sign),
  ).toEqual(['§ 4.', 'Stk. 2.', '3.1.2']);
});

test('lines of a contents are a point each, with their numbers among their words', () => {
  const rows = rowsOf([
    line('1 Baggrund for den samlede gennemgang af alle kommunens lejemål  2', 40, 40),
    line('2 Lejemål der kan opsiges, og hvad der i givet fald kan spares  3', 40, 55),
  ]).map((row) => ({ ...row, isContents: true as const }));
  const drafts = draftsOf([...rows, ...rowsOf(usual(100))]);
  expect(drafts.slice(0, 2).map(({ kind, marker }) => [kind, marker?.sign, marker?.skip])).toEqual([
    ['item', '', 0],
    ['item', '', 0],
  ]);
});

test('one line that goes on tells where the edge is, though all others end before it', () => {
  const rows = [
    line(LONG, 40, 40),
    line('om dem alle.', 40, 55),
    line('For stemte: Gitte Lundsager (A), Inger Toft (F)', 40, 77),
    line('Hverken for eller imod stemte: Henrik Aa (V)', 40, 99),
    line('Beslutning: Tiltrådt.', 40, 121),
  ];
  expect(rightEdgeOf(rows)).toBe(rows[0]?.right);
});
