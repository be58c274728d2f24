import { strToU8, zipSync } from 'fflate';
import { readWord } from '../../../../src/import/word/read-word.ts';

const SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What is read of a Word document of these parts. */
export function readParts(parts: { body: string; styles?: string; numbering?: string }) {
  const part = (name: string, children: string) =>
    strToU8(`<${name} ${SPACES}>${children}</${name}>`);
  const { body, styles = '', numbering = '' } = parts;
  const bytes = zipSync({
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('w:styles', styles),
    'word/numbering.xml': part('w:numbering', numbering),
  });
  return readWord('aftale.docx', bytes).blocks;
}

/** A paragraph, with what its properties and those of its run are. */
export function paragraph(text: string, properties = '', looks = ''): string {
  const run = `<w:r><w:rPr>${looks}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`;
}
