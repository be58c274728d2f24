import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textOf } from '../../../../src/import/received.ts';
import { readWord } from '../../../../src/import/word/read-word.ts';
import { paragraph } from './word-file.ts';

const note = (kind: string, id: number, text: string) =>
  `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`;
const call = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

test('footnotes have the numbers that are printed, and endnotes go on after all of them', () => {
  const calls = [call('endnote', 1), call('footnote', 1), call('footnote', 2)].join('');
  const document = `<w:body><w:p><w:r><w:t>Ord</w:t></w:r>${calls}</w:p></w:body>`;
  const parts = {
    document: `<w:document>${document}</w:document>`,
    footnotes:
      `<w:footnotes>${note('footnote', 1, 'Første')}${note('footnote', 2, 'Anden')}` +
      '</w:footnotes>',
    endnotes: `<w:endnotes>${note('endnote', 1, 'Slut')}</w:endnotes>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [`word/${name}.xml`, strToU8(text)]);
  const { blocks } = readWord('notat.docx', zipSync(Object.fromEntries(files)));
  const told = blocks.flatMap((block) =>
    block.kind === 'note' ? [`${block.number} ${textOf(block)}`] : [],
  );
  expect(told).toEqual(['1 Første', '2 Anden', '3 Slut']);
});
