import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOf } from '../../../../src/import/received.ts';
import { readWord } from '../../../../src/import/word/read-word.ts';
import { paragraph } from './word-file.ts';

/** A document with what Word writes beside the words of its text. */
function read(body: string) {
  const text = `<w:document><w:body>${body}</w:body></w:document>`;
  return readWord('notat.docx', zipSync({ 'word/document.xml': strToU8(text) }));
}

const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`;

test('hidden words are left out, and the editor is told', () => {
  const { blocks, problems } = read(paragraph('Synligt') + paragraph('Internt', '', '<w:vanish/>'));
  expect(blocks).toHaveLength(1);
  expect(problems).toEqual([expect.stringContaining('Filen har skjult tekst')]);
});

test('hidden codes of fields are no words', () => {
  const field = '<w:rPr><w:vanish/></w:rPr><w:instrText>XE "Havn"</w:instrText>';
  expect(read(`${paragraph('Synligt')}${run(field)}`).problems).toEqual([]);
});

test('signs of typefaces are those that are printed', () => {
  const sign = (font: string, char: string) => run(`<w:sym w:font="${font}" w:char="${char}"/>`);
  const body = sign('Wingdings', 'F0FE') + sign('Symbol', 'F0B1') + sign('Webdings', 'F061');
  expect(read(body).blocks.map((block) => 'runs' in block && textOf(block))).toEqual([
    '☑',
    '±',
    '•',
  ]);
});

test('a chart and an embedded sheet are figures, a picture in a box is one figure', () => {
  const chart = '<w:drawing><wp:docPr descr="Trafik"/><c:chart r:id="rId7"/></w:drawing>';
  const sheet = '<w:object><v:imagedata r:id="rId8"/></w:object>';
  const inBox = run('<w:drawing><a:blip r:embed="rId9"/></w:drawing>');
  const box = `<w:drawing><w:txbxContent>${inBox}</w:txbxContent></w:drawing>`;
  expect(read(run(chart) + run(sheet) + run(box) + paragraph('Ord')).blocks).toEqual([
    { kind: 'figure', alt: 'Trafik' },
    { kind: 'figure' },
    { kind: 'figure' },
    { kind: 'paragraph', runs: [{ text: 'Ord' }] },
  ]);
});

test('two paragraphs that a change makes one are told of; one that is taken away is not', () => {
  const end = '<w:rPr><w:del w:id="1"/></w:rPr>';
  const gone = '<w:del><w:r><w:delText>Væk</w:delText></w:r></w:del>';
  const deleted = `<w:p><w:pPr>${end}</w:pPr>${gone}</w:p>`;
  const doubts = read(paragraph('Først', end) + deleted + paragraph('Sidst')).blocks.map(
    (block) => 'doubts' in block && block.doubts?.map(({ taken }) => taken),
  );
  expect(doubts).toEqual([[expect.stringContaining('er slettet')], false, false]);
});

const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

test('a table of one row or column is text, and is read once', () => {
  const signed = `<w:tbl>${row(paragraph('For Aavang'), paragraph('For Dybsund'))}</w:tbl>`;
  const box = `<w:tbl>${row(paragraph('Boks') + signed)}</w:tbl>`;
  expect(read(box).blocks.map((block) => 'runs' in block && textOf(block))).toEqual([
    'Boks',
    'For Aavang',
    'For Dybsund',
  ]);
});

test('paragraphs of a cell stand on lines of their own', () => {
  const names = paragraph('Anne Bakke (V)') + paragraph('Jens Krog (A)');
  const rows = row(paragraph('Medlemmer'), names) + row('', paragraph('Ingen'));
  const [found] = read(`<w:tbl>${rows}</w:tbl>`).blocks;
  expect(found?.kind === 'table' && found.rows[0]?.cells.map(textOf)).toEqual([
    'Medlemmer',
    'Anne Bakke (V)\nJens Krog (A)',
  ]);
});

test("an item's number in a cell of its own stands before its title", () => {
  const head = `<w:tbl>${row(paragraph('3.'), paragraph('Budget'))}</w:tbl>`;
  expect(read(head).blocks.map((block) => 'runs' in block && textOf(block))).toEqual(['3. Budget']);
});

test('signs that nobody sees are no part of a word', () => {
  const [block] = read(paragraph('fast\u00ADlagt\uFEFF')).blocks;
  expect(block && 'runs' in block && textOf(block)).toBe('fastlagt');
});

test('the words of a row that is taken away or added are part of the change', () => {
  const of = (change: string, text: string) =>
    row(paragraph(text), paragraph('1')).replace('<w:tr>', `<w:tr><w:trPr>${change}</w:trPr>`);
  const rows = [of('', 'Post'), of('<w:del w:id="1"/>', 'Leje'), of('<w:ins w:id="2"/>', 'Gebyr')];
  const [table] = read(`<w:tbl>${rows.join('')}</w:tbl>`).blocks;
  const changes = table?.kind === 'table' && table.rows.map(({ cells: [first] }) => first?.runs);
  expect(changes).toEqual([
    [{ text: 'Post' }],
    [{ text: 'Leje', change: 'deletion' }],
    [{ text: 'Gebyr', change: 'insertion' }],
  ]);
});

test('words that stand out keep their looks, also after a sign that was typed', () => {
  const words = (text: string, looks = '') =>
    `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const mixed = [words('Beslutning:', '<w:b/>'), words(' Udsat til '), words('maj', '<w:i/>')];
  expect(read(`<w:p>${mixed.join('')}</w:p>`).blocks).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Beslutning:', look: 'strong' },
        { text: ' Udsat til ' },
        { text: 'maj', look: 'emphasis' },
      ],
    },
  ]);
  const bold = `<w:p>${words('1. ', '<w:b/>')}${words('Kajen')}</w:p>`;
  expect(
    read(bold + paragraph('2. Skuret')).blocks.map((block) => block.kind === 'item' && block.runs),
  ).toEqual([[{ text: 'Kajen' }], [{ text: 'Skuret' }]]);
});
