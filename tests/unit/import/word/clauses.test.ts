import { expect, test } from 'vitest';
import { textOf } from '../../../../src/import/received.ts';
import { paragraph, readParts } from './word-file.ts';

const FORMS = [
  ['decimal', '%1'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
] as const;
const levels = FORMS.map(
  ([format, text], at) =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/>` +
    `<w:pStyle w:val="Overskrift${at + 1}"/><w:lvlText w:val="${text}"/></w:lvl>`,
);
const numbering =
  `<w:abstractNum w:abstractNumId="5">${levels.join('')}</w:abstractNum>` +
  '<w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>';
const styles = FORMS.map(
  (_, at) =>
    `<w:style w:type="paragraph" w:styleId="Overskrift${at + 1}">` +
    `<w:name w:val="heading ${at + 1}"/><w:pPr><w:numPr><w:ilvl w:val="${at}"/>` +
    '<w:numId w:val="5"/></w:numPr></w:pPr></w:style>',
).join('');

const at = (level: number, text: string) =>
  paragraph(text, `<w:pStyle w:val="Overskrift${level}"/>`);
const told = (...body: readonly string[]) =>
  readParts({ body: body.join(''), styles, numbering }).map((block) => {
    const words = 'runs' in block ? textOf(block) : '';
    if (block.kind === 'heading') return `h${block.level} ${words}`;
    return block.kind === 'item' ? `li${block.depth} ${block.marker} ${words}` : block.kind;
  });

test('sentences that Word numbers by the styles of headings are clauses', () => {
  expect(
    told(
      at(1, 'Opgaver'),
      at(2, 'Foreningen skal'),
      at(3, 'holde hallen åben alle hverdage, og'),
      at(3, 'føre en liste, som alle kan se.'),
      at(2, 'Foreningen udpeger en person, som kommunen kan tale med.'),
      at(1, 'Opsigelse'),
      at(2, 'Aftalen kan opsiges med et års varsel.'),
    ),
  ).toEqual([
    'h1 1 Opgaver',
    'li0 1.1 Foreningen skal',
    'li1 (a) holde hallen åben alle hverdage, og',
    'li1 (b) føre en liste, som alle kan se.',
    'li0 1.2 Foreningen udpeger en person, som kommunen kan tale med.',
    'h1 2 Opsigelse',
    'li0 2.1 Aftalen kan opsiges med et års varsel.',
  ]);
});

test('a sentence among headings with numbers is a clause, and begins its own list', () => {
  expect(
    told(
      at(1, 'Hallen'),
      at(2, 'Foreningens opgaver'),
      at(3, 'Foreningen gør rent og rydder sne.'),
      at(2, 'Kommunens opgaver'),
      paragraph('Kommunen betaler for el, vand og varme efter måler.'),
      at(2, 'Pris m.v.'),
      at(2, 'Tilskuddet betales forud hvert kvartal, første gang i januar.'),
    ),
  ).toEqual([
    'h1 1 Hallen',
    'h2 1.1 Foreningens opgaver',
    'li0 (a) Foreningen gør rent og rydder sne.',
    'h2 1.2 Kommunens opgaver',
    'paragraph',
    'h2 1.3 Pris m.v.',
    'li0 1.4 Tilskuddet betales forud hvert kvartal, første gang i januar.',
  ]);
});
