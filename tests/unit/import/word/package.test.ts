import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWord } from '../../../../src/import/word/package.ts';

test('a document of more words than the memory holds is refused before it is unpacked', () => {
  const document = strToU8(`<w:document>${' '.repeat(7_000_000)}</w:document>`);
  const bytes = zipSync({ 'word/document.xml': document });
  expect(() => openWord('stor.docx', bytes)).toThrow(/fylder for meget, når den pakkes ud/);
});
