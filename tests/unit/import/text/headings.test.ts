import { expect, test } from 'vitest';
import { read, readBlocks } from './reading.ts';

const TEXT = 'Havnen har i år fået en ny bro, og der er plads til flere både.';

function headings(text: string): string[] {
  return read(text).filter((line) => /^(?:h\d|title) /.test(line));
}

/** Paragraphs with an empty line between them. */
const spaced = (...paragraphs: string[]) => paragraphs.join('\n\n');

test('numbers tell levels, and what is not numbered lies below them', () => {
  const text = spaced('Plan for havnen', '1. Broen', TEXT, '1.1 Pæle', TEXT, 'Udsigten', TEXT);
  const more = spaced(text, '2. Kajen.', TEXT, 'Lamper', TEXT);
  expect(headings(more)).toEqual([
    'title Plan for havnen',
    'h1 1. Broen',
    'h2 1.1 Pæle',
    'h3 Udsigten',
    'h1 2. Kajen.',
    'h2 Lamper',
  ]);
});

test('the form that a section has first lies above those that come later', () => {
  const text = spaced(
    'Ændringer',
    'S. 5 afsnit 1 Mål',
    'BÅDE',
    TEXT,
    'Små både',
    TEXT,
    'BROER',
    TEXT,
  );
  expect(headings(spaced(text, 'S. 13. afsnit 2 Tid', TEXT))).toEqual([
    'title Ændringer',
    'h1 S. 5 afsnit 1 Mål',
    'h2 BÅDE',
    'h3 Små både',
    'h2 BROER',
    'h1 S. 13. afsnit 2 Tid',
  ]);
});

test('what the printed contents list is a heading, and the contents are points', () => {
  const contents = '1. Broen\t2\nHvem sejler?.....\t2\nGæster:\t3';
  const text = spaced('Plan', contents, '1. Broen', TEXT, 'Hvem sejler?', TEXT, 'Gæster:', TEXT);
  expect(read(text)).toEqual([
    'title Plan',
    'li0  1. Broen 2',
    'li0  Hvem sejler? 2',
    'li0  Gæster: 3',
    'h1 1. Broen',
    `p ${TEXT}`,
    'h2 Hvem sejler?',
    `p ${TEXT}`,
    'h2 Gæster:',
    `p ${TEXT}`,
  ]);
});

test('a table whose numbers rise is no contents', () => {
  const rows = 'Kommune\tAntal\nVester\t10\nØster\t20\nNørre\t30';
  expect(read(spaced('Både', TEXT, rows)).slice(2)).toEqual([
    'row Kommune | Antal',
    'row Vester | 10',
    'row Øster | 20',
    'row Nørre | 30',
  ]);
});

test('headings that a list announces lie below the one it stands under', () => {
  const list = '- Tilsyn\n- Vejledning';
  const text = spaced(
    'Plan',
    'Opgaver',
    TEXT,
    list,
    'Tilsyn',
    TEXT,
    'Vejledning',
    TEXT,
    'Tid',
    TEXT,
  );
  expect(headings(text).slice(1)).toEqual(['h1 Opgaver', 'h2 Tilsyn', 'h2 Vejledning', 'h1 Tid']);
});

test('the same words again and again name a part of what stands above them', () => {
  const item = (name: string) => spaced(name, TEXT, 'Beslutning', 'Godkendt.');
  const text = spaced('Referat', item('Broen'), item('Kajen'), item('Molen'));
  expect(headings(text).slice(1)).toEqual([
    'h1 Broen',
    'h2 Beslutning',
    'h1 Kajen',
    'h2 Beslutning',
    'h1 Molen',
    'h2 Beslutning',
  ]);
});

test('a sentence, a date, an address and a line above another heading are none', () => {
  const text = spaced('Notat', 'Aavang, den 3. maj 2025', TEXT, 'Skriv til havn@aavang.dk', TEXT);
  expect(headings(text)).toEqual(['title Notat']);
});

test('only a heading that its place alone tells is doubted', () => {
  const blocks = readBlocks(spaced('Notat', '1. Broen', TEXT, 'Pæle', TEXT));
  const doubted = blocks.filter((block) => block.kind === 'heading' && block.doubts);
  expect(doubted.map((block) => 'runs' in block && block.runs[0]?.text)).toEqual(['Pæle']);
});

test('where each line is a paragraph, the line that leads to points is text', () => {
  const rules = 'Orden\nPå havnen er det ikke tilladt\n- at fiske\n- at bade';
  const text = `Regler for havnen\n${TEXT}\n${rules}`;
  expect(read(text)).toEqual([
    'title Regler for havnen',
    `p ${TEXT}`,
    'h1 Orden',
    'p På havnen er det ikke tilladt',
    'li0 - at fiske',
    'li0 - at bade',
  ]);
});

test('names in a row are no headings, the line above them is', () => {
  const names = 'Deltagere\nSigne Havblik (A)\nBo Tangstrand (V)\nElse Mole (F)\n1. Broen';
  expect(read(`Referat\nTirsdag den 3. juni 2025 kl. 16\n${names}\n${TEXT}`)).toEqual([
    'title Referat',
    'p Tirsdag den 3. juni 2025 kl. 16',
    'h1 Deltagere',
    'p Signe Havblik (A)',
    'p Bo Tangstrand (V)',
    'p Else Mole (F)',
    'h1 1. Broen',
    `p ${TEXT}`,
  ]);
});

test('contents are found where no empty line parts them from the rest', () => {
  const contents = 'Indhold\n1 Broen\t2\n1.1 Pæle\t3\n2 Kajen\t12';
  const text = `Plan\n${contents}\n1 Broen\n${TEXT}\n1.1 Pæle\n${TEXT}\n2 Kajen\n${TEXT}`;
  expect(headings(text)).toEqual(['title Plan', 'h1 1 Broen', 'h2 1.1 Pæle', 'h1 2 Kajen']);
  expect(read(text).slice(1, 5)).toEqual([
    'p Indhold',
    'li0  1 Broen 2',
    'li0  1.1 Pæle 3',
    'li0  2 Kajen 12',
  ]);
});

test('headings that a section says follow lie below it, those of other sections do not', () => {
  const lead = 'Følgende principper skal være styrende for arbejdet i havnen.';
  const text = spaced('Plan', '1. Mål', 'Vision', TEXT, 'Principper', lead, 'Ro', TEXT, 'Orden');
  expect(headings(spaced(text, TEXT, '2. Kajen', 'Lamper', TEXT))).toEqual([
    'title Plan',
    'h1 1. Mål',
    'h2 Vision',
    'h2 Principper',
    'h3 Ro',
    'h3 Orden',
    'h1 2. Kajen',
    'h2 Lamper',
  ]);
});
