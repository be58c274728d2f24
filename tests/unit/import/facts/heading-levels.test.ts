import { expect, test } from 'vitest';
import { levelsOf } from '../../../../src/import/facts/heading-levels.ts';

const heading = (text: string, size: number, isBold = true) => ({ text, size, isBold });

test('size tells levels before weight does', () => {
  const headings = [heading('Sag', 20), heading('Beslutning', 14), heading('Note', 14, false)];
  expect(levelsOf(headings)).toEqual([1, 2, 3]);
});

test('numbers tell levels that look alike', () => {
  const headings = ['1 Formål', '1.1 Mål', '1.1.1. Delmål', '1.2 Midler', '2: Økonomi'];
  expect(levelsOf(headings.map((text) => heading(text, 14)))).toEqual([1, 2, 3, 2, 1]);
});

test('the highest numbers of an excerpt are its first level', () => {
  const headings = [heading('10.1. Baggrund', 16), heading('10.2. Midler', 16)];
  expect(levelsOf(headings)).toEqual([1, 1]);
});

test('headings without numbers between two of one section are within it, also larger ones', () => {
  const headings = [
    heading('4 Teknik', 16),
    heading('4.2 Mønstre', 14),
    heading('4.2.1 Anvendelse', 11, false),
    heading('Direkte adgang', 12, false),
    heading('4.2.2 Forsendelse', 11, false),
  ];
  expect(levelsOf(headings)).toEqual([1, 2, 3, 4, 3]);
});

test('headings that look alike begin with the least deep of their numbers, and end as it', () => {
  const headings = ['1. Formål', '1.1 Mål', '1.2 Midler', '2. Tal', '2.1 Børn', 'Konklusion'];
  const levels = levelsOf(headings.map((text) => heading(text, 12)));
  expect(levels).toEqual([1, 2, 2, 1, 2, 1]);
});

test('what stands before all larger headings is no part of them, and makes nothing deeper', () => {
  const headings = [
    heading('Referat', 24),
    heading('Økonomiudvalget', 14, false),
    heading('1. Dagsorden', 14),
    heading('Beslutning', 11),
    heading('2. Lamper', 14),
    heading('Beslutning', 11),
  ];
  expect(levelsOf(headings)).toEqual([1, 2, 2, 3, 2, 3]);
});

test('small headings without numbers are below those of the items they stand in', () => {
  const headings = [
    heading('1. Dagsorden', 20),
    heading('Beslutning', 15),
    heading('2. Lamper', 20),
    heading('Beslutning', 15),
  ];
  expect(levelsOf(headings)).toEqual([1, 2, 1, 2]);
});

test('what looks as the items that it stands between is a part of them, and so is it below', () => {
  const headings = ['Deltagere', 'Punkt 1: Budget', 'Beslutning', 'Punkt 2: Havn', 'Beslutning'];
  const told = [...headings, 'Underskrifter'].map((text) => heading(text, 11));
  expect(levelsOf(told)).toEqual([1, 1, 2, 1, 2, 1]);
});

test.each(['before', 'after'])(
  'a somewhat larger heading %s all numbers is beside them',
  (side) => {
    const [lone, items] = [heading('Deltagere', 13), ['Punkt 1 (Åben) Veje', 'Punkt 2 Haver']];
    const numbered = items.flatMap((text) => [heading(text, 12), heading('Beslutning', 10)]);
    const headings = side === 'before' ? [lone, ...numbered] : [...numbered, lone];
    const levels = levelsOf(headings);
    expect(levels).toEqual(side === 'before' ? [1, 1, 2, 1, 2] : [1, 2, 1, 2, 1]);
  },
);

test('a larger heading between numbers is above them', () => {
  const headings = [heading('Ret', 14), heading('1. Mål', 13), heading('Pligt', 14)];
  expect(levelsOf([...headings, heading('2. Midler', 13)])).toEqual([1, 2, 1, 2]);
});

test('bold italics stand below bold of the same size', () => {
  const bold = { size: 12, isBold: true };
  const levels = levelsOf([
    { ...bold, text: 'Sagsfremstilling' },
    { ...bold, isItalic: true, text: 'Muligheder' },
    { ...bold, text: 'Beslutning' },
  ]);
  expect(levels).toEqual([1, 2, 1]);
});

test('the parts of an item have one level, also where decisions are printed larger', () => {
  const headings = [
    heading('1. Lamper', 14),
    heading('Resumé', 10, false),
    heading('Indstilling', 10, false),
    heading('Beslutning', 11),
    heading('Bilag', 10, false),
    heading('2. Broer', 14),
  ];
  expect(levelsOf(headings)).toEqual([1, 2, 2, 2, 2, 1]);
});
