import { expect, test } from 'vitest';
import { textOf } from '../../../../src/import/received.ts';
import { paragraph, readParts } from './word-file.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}` +
  `<w:lvlText w:val="${text}"/></w:lvl>`;
const shape = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
const point = (text: string, id: number, at: number) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const printed = (body: string, numbering: string) =>
  readParts({ body, numbering }).map((block) =>
    block.kind === 'item' ? `${block.marker} ${textOf(block)}` : 'no point',
  );

test('a list whose levels are those of a list style has the numbers of that', () => {
  const numbering = [
    shape(0, '<w:numStyleLink w:val="Jura"/>'),
    shape(
      5,
      `<w:styleLink w:val="Jura"/>${level(0, 'decimal', '%1.')}${level(1, 'lowerRoman', '(%2)')}`,
    ),
    list(1, 0),
  ].join('');
  expect(
    printed(point('Drift', 1, 0) + point('tilsyn', 1, 1) + point('Pris', 1, 0), numbering),
  ).toEqual(['1. Drift', '(i) tilsyn', '2. Pris']);
});

test('sections that run through all chapters keep their numbers, their parts begin anew', () => {
  const numbering = [
    shape(
      0,
      [
        level(0, 'upperRoman', '%1.'),
        level(1, 'decimal', '§ %2', '<w:lvlRestart w:val="0"/>'),
        level(2, 'lowerLetter', '%3)'),
      ].join(''),
    ),
    list(1, 0),
  ].join('');
  const body = [0, 1, 2, 1, 0, 1, 2].map((at) => point('Ord', 1, at)).join('');
  const signs = printed(body, numbering).map((line) => line.replace(' Ord', ''));
  expect(signs).toEqual(['I.', '§ 1', 'a)', '§ 2', 'II.', '§ 3', 'a)']);
});

test('a style that a level is for has the numbers of that level', () => {
  const numbering = [
    shape(
      0,
      level(0, 'decimal', '%1', '<w:pStyle w:val="Del"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Led"/>'),
    ),
    list(1, 0),
  ].join('');
  const style = (id: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>` +
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const of = (id: string) => paragraph('Ord', `<w:pStyle w:val="${id}"/>`);
  const body = of('Del') + of('Led') + of('Led') + of('Del') + of('Led');
  const points = readParts({ body, numbering, styles: style('Del') + style('Led') });
  expect(points.map((one) => one.kind === 'item' && [one.marker, one.depth])).toEqual([
    ['1', 0],
    ['1.1', 1],
    ['1.2', 1],
    ['2', 0],
    ['2.1', 1],
  ]);
});

test('a point without words is counted, as Word does', () => {
  const numbering = shape(0, level(0, 'decimal', '%1.')) + list(1, 0);
  const body = point('Drift', 1, 0) + point('', 1, 0) + point('Pris', 1, 0);
  expect(printed(body, numbering)).toEqual(['1. Drift', '3. Pris']);
});

test('letters of a typeface of signs are dots, and no letters', () => {
  const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
  const dot = (at: number, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>` +
    `${font('Wingdings')}</w:lvl>`;
  const numbering = shape(0, dot(0, '§') + dot(1, 'ü')) + list(1, 0);
  const body = point('Drift', 1, 0) + point('Pris', 1, 1);
  expect(printed(body, numbering)).toEqual(['▪ Drift', '• Pris']);
});

test('points below headings of their list are outermost points', () => {
  const numbering = shape(
    0,
    level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'),
  );
  const heading = paragraph(
    'Formål',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
  );
  const body = heading + point('Drift', 1, 1) + point('tilsyn', 1, 2) + heading;
  const read = readParts({ body, numbering: numbering + list(1, 0) });
  expect(read.map((one) => one.kind === 'item' && [one.marker, one.depth])).toEqual([
    false,
    ['1.1', 0],
    ['(a)', 1],
    false,
  ]);
});

test("points are as deep as Word's own styles for lists say, each a list of its own", () => {
  const styles = ['List Bullet', 'List Bullet 2'].map(
    (name, at) =>
      `<w:style w:type="paragraph" w:styleId="L${at}"><w:name w:val="${name}"/><w:pPr>` +
      `<w:numPr><w:numId w:val="${at + 1}"/></w:numPr></w:pPr></w:style>`,
  );
  const bullets = [0, 1].map((id) => shape(id, level(0, 'bullet', '•')) + list(id + 1, id));
  const of = (at: number) => paragraph('Ord', `<w:pStyle w:val="L${at}"/>`);
  const depthsOf = (order: readonly number[]) =>
    readParts({
      body: order.map(of).join(''),
      styles: styles.join(''),
      numbering: bullets.join(''),
    }).map((block) => block.kind === 'item' && block.depth);
  expect(depthsOf([0, 1, 1, 0])).toEqual([0, 1, 1, 0]);
  expect(depthsOf([1, 1])).toEqual([0, 0]);
});
