import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';

/** The guide for who works at the desk: the same text as in the project. */
const GUIDE = join(import.meta.dirname, '../../docs/redaktion.md');
const PAGE = join(import.meta.dirname, 'page/help.html');

/** The guide as a page of the desk, with a list of what it has. */
export async function helpPage(): Promise<string> {
  const [text, page, processor] = await Promise.all([
    readFile(GUIDE, 'utf8'),
    readFile(PAGE, 'utf8'),
    createMarkdownProcessor({ syntaxHighlight: false, smartypants: false }),
  ]);
  const { code, metadata } = await processor.render(text);
  const parts = metadata.headings.filter(({ depth }) => depth === 2);
  const links = parts.map(({ slug, text: words }) => `<li><a href="#${slug}">${words}</a></li>`);
  // A table that is wider than the window is scrolled, by keys too.
  const guide = code
    .replaceAll(
      '<table>',
      '<div class="scroll" tabindex="0" role="group" aria-label="Tabel"><table>',
    )
    .replaceAll('</table>', '</table></div>');
  const contents = `<nav aria-label="Indhold"><ul>${links.join('')}</ul></nav>`;
  return page.replace('GUIDE', () => guide.replace('</h1>', () => `</h1>${contents}`));
}
