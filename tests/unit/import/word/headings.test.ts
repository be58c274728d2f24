import { expect, test } from 'vitest';
import { textOf } from '../../../../src/import/received.ts';
import { paragraph, readParts } from './word-file.ts';

const SIZE = (halfPoints: number) => `<w:b/><w:sz w:val="${halfPoints}"/>`;
const style = (id: string, looks: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">` +
  `<w:name w:val="${id}"/><w:rPr>${looks}</w:rPr></w:style>`;
const told = (blocks: ReturnType<typeof readParts>) =>
  blocks.map((block) => {
    const words = 'runs' in block ? textOf(block) : '';
    return block.kind === 'heading' ? `${block.level} ${words}` : `${block.kind} ${words}`;
  });

test('without styles, what alone is largest is the title, and levels begin below it', () => {
  const body = [
    paragraph('Referat', '', SIZE(36)),
    paragraph('1. Budget', '', SIZE(28)),
    paragraph('Beslutning', '', '<w:b/>'),
    paragraph('Budgettet blev godkendt af et enigt udvalg.'),
    paragraph('2. Eventuelt', '', SIZE(28)),
    paragraph('Der var intet at bemærke til dette punkt.'),
  ].join('');
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>';
  expect(told(readParts({ body, styles }))).toEqual([
    'title Referat',
    '1 1. Budget',
    '2 Beslutning',
    'paragraph Budgettet blev godkendt af et enigt udvalg.',
    '1 2. Eventuelt',
    'paragraph Der var intet at bemærke til dette punkt.',
  ]);
});

test('what a style hides is not read', () => {
  const styles = style('Skjult', '<w:vanish/>') + style('Note', '<w:vanish/>', 'character');
  const body = [
    paragraph('Til intern brug', '<w:pStyle w:val="Skjult"/>'),
    paragraph('Også skjult', '', '<w:rStyle w:val="Note"/>'),
    paragraph('Synligt'),
  ].join('');
  expect(told(readParts({ body, styles }))).toEqual(['paragraph Synligt']);
});

test('a part of a section is a point, a caption with a number of its own is not', () => {
  const level = (id: number, text: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>` +
    `<w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>` +
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
  const point = (id: number) => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
  const body = paragraph('Prisen', point(1)) + paragraph('Byen', point(2));
  const numbering = level(1, 'Stk. %1.') + level(2, 'Figur %1');
  expect(told(readParts({ body, numbering }))).toEqual(['item Prisen', 'paragraph Figur 1 Byen']);
});

const HEADING = '<w:pStyle w:val="heading 1"/>';
const TEXT = 'Udvalget drøftede sagen og ønsker den belyst igen.';

test('above headings with styles, the largest words are the title', () => {
  const body = [
    paragraph('Aavang Kommune', '', '<w:b/>'),
    paragraph('Notat', '', SIZE(36)),
    paragraph(TEXT),
    paragraph('Baggrund', HEADING),
    paragraph(TEXT),
    paragraph('Økonomi', HEADING),
  ].join('');
  expect(told(readParts({ body, styles: style('heading 1', '<w:b/>') }))).toEqual([
    'paragraph Aavang Kommune',
    'title Notat',
    `paragraph ${TEXT}`,
    '1 Baggrund',
    `paragraph ${TEXT}`,
    '1 Økonomi',
  ]);
});

test('lines in bold above text stand below headings with styles, labels and stacks do not', () => {
  const body = [
    paragraph('Baggrund', HEADING),
    paragraph('Metode', '', '<w:b/>'),
    paragraph(TEXT),
    paragraph('Afstemning:', '', '<w:b/>'),
    paragraph(TEXT),
    paragraph('Økonomi', HEADING),
    paragraph('Anlæg', '', '<w:b/>'),
    paragraph('Drift', '', '<w:b/>'),
    paragraph(TEXT),
  ].join('');
  expect(told(readParts({ body, styles: style('heading 1', '<w:b/>') }))).toEqual([
    '1 Baggrund',
    '2 Metode',
    `paragraph ${TEXT}`,
    'paragraph Afstemning:',
    `paragraph ${TEXT}`,
    '1 Økonomi',
    'paragraph Anlæg',
    '2 Drift',
    `paragraph ${TEXT}`,
  ]);
});

test('without styles, numbers, capitals and italics tell headings', () => {
  const long = `${TEXT} Den tages op igen til efteråret.`;
  const body = [
    paragraph('1. Formål', '', '<w:b/>'),
    paragraph(long),
    paragraph('1.1 Parter', '', '<w:b/>'),
    paragraph(long),
    paragraph('BILAG TIL AFTALEN'),
    paragraph(long),
    paragraph('Om vejen', '', '<w:i/>'),
    paragraph(long),
    paragraph('Om havnen', '', '<w:i/>'),
    paragraph(long),
  ].join('');
  expect(told(readParts({ body })).filter((one) => !one.startsWith('p'))).toEqual([
    '1 1. Formål',
    '2 1.1 Parter',
    '2 BILAG TIL AFTALEN',
    '3 Om vejen',
    '3 Om havnen',
  ]);
});

test('underlined lines are headings where there are several', () => {
  const line = (text: string) => paragraph(text, '', '<w:u w:val="single"/>');
  const body = [
    paragraph('Referat', '', SIZE(36)),
    line('Resumé'),
    paragraph(TEXT),
    line('Økonomi'),
    paragraph(TEXT),
    line('Beslutning'),
    paragraph('Godkendt.'),
  ].join('');
  expect(told(readParts({ body })).filter((one) => !one.startsWith('p'))).toEqual([
    'title Referat',
    '1 Resumé',
    '1 Økonomi',
    '1 Beslutning',
  ]);
});

test('lines of the size of the text in a colour of their own are headings, links are not', () => {
  const blue = '<w:color w:val="1F5C8A"/>';
  const body = [
    paragraph('Sagsfremstilling', '', blue),
    paragraph(TEXT),
    paragraph('Økonomi', '', blue),
    paragraph(`${TEXT} Den koster 200 kr.`),
    paragraph('Indstilling', '', blue),
    paragraph('Chefen indstiller:'),
    paragraph('Læs mere i planen.', '', blue),
  ].join('');
  expect(told(readParts({ body })).filter((one) => /^\d/.test(one))).toEqual([
    '1 Sagsfremstilling',
    '1 Økonomi',
    '1 Indstilling',
  ]);
});

test('a heading with a number may be long', () => {
  const long = `2. Klippekort til hjælp: ${'erfaringer fra det første år og '.repeat(4)}mere`;
  const body = [
    paragraph('1. Dagsorden', '', '<w:b/>'),
    paragraph(TEXT),
    paragraph(long, '', '<w:b/>'),
    paragraph(TEXT),
  ].join('');
  expect(told(readParts({ body }))[2]).toBe(`1 ${long}`);
});
