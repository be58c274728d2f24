import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../../src/domain/connections/register.ts';
import {
  type RegisterPlace,
  toRegisterIndex,
} from '../../../src/domain/connections/register-index.ts';

const entry = (
  name: string,
  kind: RegisterEntry['kind'] = 'subject',
  also: string[] = [],
): RegisterEntry => ({
  name,
  kind,
  also,
  spelled: [],
});
const at = (title: string, paper = 'EU-kontor'): RegisterPlace => ({
  url: `/2019-04/eu-kontor/#${title.toLowerCase()}`,
  paper,
  title,
});
const index = (...entries: [RegisterEntry, RegisterPlace[]][]) => toRegisterIndex(new Map(entries));
const linesOf = (...entries: [RegisterEntry, RegisterPlace[]][]) =>
  index(...entries).flatMap(({ lines }) => lines);

test('names stand under their letters in Danish order, Aarhus under Å', () => {
  const names = [
    'Ørsted',
    'Aarhus',
    'Zebra',
    'Ældre',
    'Alment',
    'Årsværk',
    'VIA',
    'eStatistik',
    'eksport',
    'Aabenraa',
    'Østjylland',
  ];
  const letters = index(
    ...names.map((name): [RegisterEntry, RegisterPlace[]] => [entry(name), [at('A')]]),
  );
  expect(letters.map(({ letter, lines }) => [letter, ...lines.map(({ name }) => name)])).toEqual([
    ['A', 'Alment'],
    ['E', 'eksport', 'eStatistik'],
    ['V', 'VIA'],
    ['Z', 'Zebra'],
    ['Æ', 'Ældre'],
    ['Ø', 'Ørsted', 'Østjylland'],
    ['Å', 'Aabenraa', 'Aarhus', 'Årsværk'],
  ]);
});

test('no id stands twice, and another name has the id of the line that it leads to', () => {
  const letters = index(
    [entry('Aarhus', 'municipality'), [at('A')]],
    [entry('Anden', 'subject', ['Ældre', 'Øvrige']), [at('B')]],
  );
  const lines = letters.flatMap(({ lines }) => lines);
  const own = lines.filter(({ papers }) => papers);
  expect([letters.length, lines.length, own.length]).toEqual([4, 4, 2]);
  const ids = [...letters, ...own].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  for (const { id } of lines) expect(own.map((line) => line.id)).toContain(id);
});

test('another name refers to the one where the places are', () => {
  const lines = linesOf([
    entry('Midtjyllands EU-kontor', 'organisation', ['CDEU', 'eu-kontoret']),
    [at('Baggrund')],
  ]);
  const line = { id: 'midtjyllands-eu-kontor', entry: { name: 'Midtjyllands EU-kontor' } };
  expect(lines).toMatchObject([
    { ...line, name: 'CDEU', papers: undefined },
    { ...line, name: 'eu-kontoret', papers: undefined },
    { ...line, name: 'Midtjyllands EU-kontor', papers: [{ paper: 'EU-kontor' }] },
  ]);
});

test('a name leads to where all there is of it stands; a subject has no such place', () => {
  const paths = linesOf(
    [{ ...entry('Skive', 'municipality'), key: 'skive' }, [at('A')]],
    [entry('Eksport'), [at('A')]],
  ).map(({ path }) => path);
  expect(paths).toEqual([undefined, '/kommuner/skive/']);
});

test('places stand under their paper, no more than three of each', () => {
  const [line] = linesOf([
    entry('Eksport'),
    [at('A'), at('B'), at('C'), at('D'), at('E'), at('', 'Kontrakt')],
  ]);
  expect(line?.papers).toEqual([
    { paper: 'EU-kontor', places: [at('A'), at('B'), at('C')], rest: 2 },
    { paper: 'Kontrakt', places: [at('', 'Kontrakt')], rest: 0 },
  ]);
});

test.each([
  [3, 0],
  [4, 1],
  [5, 2],
])('of %i places in one paper three are named, and %i are left', (count, rest) => {
  const [line] = linesOf([entry('Eksport'), Array.from({ length: count }, () => at('A'))]);
  expect(line?.papers).toMatchObject([{ places: [at('A'), at('A'), at('A')], rest }]);
});

test('names, papers and headings stand as they are written', () => {
  const evil = '<script>alert("1")</script> & \'b\'';
  const lines = linesOf([
    entry(evil, 'organisation', [`x${evil}`]),
    [{ ...at('A', evil), title: evil }],
  ]);
  expect(lines.map(({ name }) => name)).toEqual([evil, `x${evil}`]);
  expect(lines[0]?.papers).toMatchObject([{ paper: evil, places: [{ title: evil }] }]);
});

test('a register of nothing has no letters', () => {
  expect(index()).toEqual([]);
});
