import { expect, test } from 'vitest';
import { readText } from '../../../../src/import/text/read-text.ts';
import { read, readBlocks } from './reading.ts';

test('marks of tracked changes are read as such', () => {
  const [, block] = readBlocks(
    'Aftale\n\nDer følges op [to gange](#) ~~en gang~~ årligt på havnen.',
  );
  expect(block && 'runs' in block && block.runs).toEqual([
    { text: 'Der følges op ' },
    { text: 'to gange', change: 'insertion' },
    { text: ' ' },
    { text: 'en gang', change: 'deletion' },
    { text: ' årligt på havnen.' },
  ]);
});

test('raised numbers call the notes there are, and are words else', () => {
  const text = 'Notat\n\nBroen ² er på 40 m² og vejer 3³ ton i alt.\n\n² Den grønne.';
  const [, block] = readBlocks(text);
  expect(block && 'runs' in block && block.runs).toEqual([
    { text: 'Broen', note: 2 },
    { text: ' er på 40 m² og vejer 3³ ton i alt.' },
  ]);
});

test('codes for type are left out, and that is said once', () => {
  const blocks = readBlocks(
    'Notat\n\n<i>I alt</i> *alle* både, se <https://aavang.dk>, 2 * 3 * 4.',
  );
  expect(blocks.map((block) => 'runs' in block && block.runs[0]?.text)).toEqual([
    'Notat',
    'I alt alle både, se https://aavang.dk, 2 * 3 * 4.',
  ]);
  const doubts = blocks.flatMap((block) => block.doubts ?? []);
  expect(doubts.map(({ taken }) => taken)).toEqual([
    'Tegnene <i> </i> * fortæller om skrift, afsnit og punkter og er ikke med.',
  ]);
});

test('a paragraph that goes on in lower case after an empty line is one', () => {
  const long = 'Baggrunden er den analyse fra november, der viser, at der er stor brug for et';
  expect(read(`Notat\n\n${long} nyt\n\nbredt tilbud til alle.`)).toEqual([
    'title Notat',
    `p ${long} nyt bredt tilbud til alle.`,
  ]);
});

test('the number of a printed page belongs to the page', () => {
  const { furniture } = readText(
    'brev.txt',
    new TextEncoder().encode('Brev\n\nSide 2 af 3\n\nTekst.'),
  );
  expect(furniture).toEqual([{ page: 2, text: 'Side 2 af 3' }]);
});

test('what is no text in UTF-8 is refused', () => {
  expect(() => readText('papir.txt', new Uint8Array([0xc3, 0x28]))).toThrow(/ikke tekst i UTF-8/);
});
