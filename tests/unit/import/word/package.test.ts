import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWord } from '../../../../src/import/word/package.ts';

test('a document of more words than the memory holds is refused before it is unpacked', () => {
  const document = strToU8(`<w:document>${' '.repeat(8_000_000)}</w:document>`);
  const bytes = zipSync({ 'word/document.xml': document });
  expect(() => openWord('stor.docx', bytes)).toThrow(/fylder for meget, når den pakkes ud/);
});

test('a document of more tags than the memory holds is refused before they are read', () => {
  const document = strToU8(`<w:document>${'<a/>'.repeat(1_000_000)}</w:document>`);
  const word = openWord('stor.docx', zipSync({ 'word/document.xml': document }));
  expect(() => word.xml('word/document.xml')).toThrow(/fylder for meget, når den pakkes ud/);
});
