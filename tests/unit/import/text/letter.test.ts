import { expect, test } from 'vitest';
import { read, readBlocks } from './reading.ts';

const TEXT = 'Tak for brevet om broen, som vi har læst med stor glæde her på havnen.';
const LETTER = `Til
Bo Tangstrand
Havnegade 3
9999 Aavang

Sagsnr. 25/1234

Ansøgning om plads til en jolle ved den grønne bro

Dato: 3. maj 2025

Kære Bo Tangstrand

${TEXT}

Du må gerne

komme forbi.

Med venlig hilsen

Signe Havblik
Havnefoged

Tlf. 12 34 56 78

Side 1 af 1`;

test("a letter's subject is its title, and its other lines are paragraphs", () => {
  expect(read(LETTER)).toEqual([
    'p Til / Bo Tangstrand / Havnegade 3 / 9999 Aavang',
    'p Sagsnr. 25/1234',
    'title Ansøgning om plads til en jolle ved den grønne bro',
    'p Dato: 3. maj 2025',
    'p Kære Bo Tangstrand',
    `p ${TEXT}`,
    'p Du må gerne',
    'p komme forbi.',
    'p Med venlig hilsen',
    'p Signe Havblik / Havnefoged',
    'p Tlf. 12 34 56 78',
  ]);
  const title = readBlocks(LETTER).find(({ kind }) => kind === 'title');
  expect(title?.doubts?.[0]?.taken).toBe('Taget for brevets emne, og derfor papirets titel.');
});

test('a letter without a subject has no title', () => {
  const text = `Bo Tangstrand\nHavnegade 3\n\nKære Bo\n\n${TEXT}\n\nVenlig hilsen\n\nSigne`;
  expect(read(text).filter((line) => !line.startsWith('p '))).toEqual([]);
});
