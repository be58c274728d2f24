import { expect, test } from 'vitest';
import { toRegions } from '../../../../src/import/pdf/page/columns.ts';
import { goesOnWith, type Line } from '../../../../src/import/pdf/page/page.ts';
import { line } from './printed.ts';

/** Lines of running text below one another, each with its own number. */
const column = (name: string, x: number, { from = 100, count = 8 } = {}): Line[] =>
  Array.from({ length: count }, (_, at) =>
    line(`${name} har en linje mere ${at}`, x, from + at * 14),
  );
const namesOf = (lines: readonly Line[]) =>
  toRegions(lines).map(({ parts }) => [...new Set(parts.map(({ text }) => text.split(' ')[0]))]);

test('two columns are read one after the other, after the heading across both', () => {
  const heading = line('Overskriften går hen over begge spalter på siden', 40, 70, { size: 20 });
  const lines = [heading, ...column('Venstre', 40), ...column('Højre', 320)];
  expect(namesOf(lines)).toEqual([['Overskriften'], ['Venstre'], ['Højre']]);
});

test('three columns are read one after the other', () => {
  const lines = [column('Første', 40), column('Anden', 240), column('Tredje', 440)].flat();
  expect(namesOf(lines)).toEqual([['Første'], ['Anden'], ['Tredje']]);
});

test('a heading above one column alone is read before both', () => {
  const lines = [line('Kort', 40, 60), ...column('Venstre', 40), ...column('Højre', 320)];
  expect(namesOf(lines)).toEqual([['Kort'], ['Venstre'], ['Højre']]);
});

test('text across both columns ends the first two, and begins two more', () => {
  const across = line('Tværs gennem siden står en linje, som er lang nok til det', 40, 230);
  const lines = [
    ...column('Venstre', 40),
    ...column('Højre', 320),
    across,
    ...column('Nede', 40, { from: 250 }),
    ...column('Til', 320, { from: 250 }),
  ];
  expect(namesOf(lines)).toEqual([['Venstre'], ['Højre'], ['Tværs'], ['Nede'], ['Til']]);
});

test('labels beside numbers are no columns', () => {
  const rows = Array.from({ length: 8 }, (_, at) => [
    line('Vedligehold af bolværker', 40, 100 + at * 14),
    line(`1.2${at}0`, 320, 100 + at * 14),
  ]);
  expect(toRegions(rows.flat())).toMatchObject([{ isColumn: false }]);
});

test('an address beside that of the sender stays together', () => {
  const address = ['Foreningen', 'Søvej 12', '9990 Aavang'];
  const sender = ['Teknik og Havn', 'Havnegade 1', 'Sagsnr. 7'];
  const lines = [
    ...address.map((text, at) => line(text, 40, 100 + at * 15)),
    ...sender.map((text, at) => line(text, 400, 94 + at * 12, { size: 9 })),
  ];
  const read = toRegions(lines).map(({ parts }) => parts.map(({ text }) => text));
  expect(read).toEqual([address, sender]);
});

test('lines of two stacks that meet by chance stand in no table', () => {
  const address = ['Grundejerforeningen Strand', 'Att.: Poul Gram', 'Strandvej 14', '8999 Aavang'];
  const sender = [
    'Aavang Kommune',
    'Plan og Byg',
    'Torvegade 10',
    'Tlf. 99 12 34 56',
    'Dato: 1. maj',
  ];
  const lines = [
    ...address.map((text, at) => line(text, 40, 100 + at * 14)),
    ...sender.map((text, at) => line(text, 400, 100 + at * 10.5, { size: 8.5 })),
  ];
  const read = toRegions(lines).map(({ parts }) => parts.map(({ text }) => text));
  expect(read).toEqual([address, sender]);
});

test.each([
  ['og den næste', true],
  ['Og den næste', false],
  ['plan@aavang.example', false],
  ['tlf. 99 12 34 56', false],
])('»%s« goes on with a sentence: %s', (text, goesOn) => {
  expect(goesOnWith(text)).toBe(goesOn);
});

test('two short lists on other heights are read one after the other', () => {
  const left = column('Formanden', 40, { count: 3 });
  const right = column('Medlemmet', 320, { from: 97, count: 3 });
  const below = line('Punktet', 40, 190);
  expect(namesOf([...left, ...right, below])).toEqual([['Formanden'], ['Medlemmet'], ['Punktet']]);
});

test('members with their parties are a list in two columns, also on the same heights', () => {
  const left = ['Karen Dam (A), formand', 'Jens Ravn (V), næstformand', 'Bo Holm (F)'];
  const right = ['Ole Kær (C)', 'Mette Lind (O)', 'Afbud: Ida Skov (B)'];
  const lines = left.flatMap((text, at) => [
    line(text, 40, 100 + at * 21),
    line(right[at] ?? '', 320, 100 + at * 21),
  ]);
  lines.push(line('Punkt 1', 40, 190), line('Godkendt.', 40, 205));
  const read = toRegions(lines).map(({ parts }) => parts.map(({ text }) => text));
  expect(read).toEqual([left, right, ['Punkt 1', 'Godkendt.']]);
});

test("the small facts in a letter's margin are read after what begins above them", () => {
  const facts = ['Plan og By', 'Torvet 1', '8999 Aavang', 'Sagsnr. 7', 'Dato: 6. maj', 'Asta Kær'];
  const lines = [
    line('Til beboerne', 40, 100),
    line('i Nørre Lind', 40, 114),
    ...facts.map((text, at) => line(text, 430, 108 + at * 11.3, { size: 8 })),
    line('Høring om planen', 40, 150),
    ...column('Brevet', 40, { from: 170 }),
  ];
  const read = toRegions(lines).map(({ parts }) => parts.map(({ text }) => text));
  expect(read).toEqual([
    ['Til beboerne', 'i Nørre Lind'],
    facts,
    ['Høring om planen', ...column('Brevet', 40).map(({ text }) => text)],
  ]);
});

test('the number of an item beside its title on two lines is no column', () => {
  const lines = [
    line('Pkt. 10', 40, 100),
    line('Nye regler for lån af haller om aftenen', 100, 100, { size: 13 }),
    line('og i weekenden', 100, 114, { size: 13 }),
    line('Resumé', 40, 138),
    ...column('Reglerne', 40, { from: 154 }),
  ];
  expect(toRegions(lines)).toMatchObject([{ isColumn: false }]);
});
