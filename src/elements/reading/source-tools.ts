import {
  pageOf,
  SOURCE_LINES_FILE,
  type SourceLines,
  type SourcePage,
  tellLines,
} from '../../domain/addresses/source-lines.ts';
import { element } from '../element.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './source-tools.css?inline';

adoptStyles(styles);

/** As many characters of a block tell it from others, read aloud. */
const TELLING = 40;
const BLOCKS = '.prose :is(p, ul, ol, table, dl > div)[id], .prose [data-footnotes] li';

/** Puts a tool at each block that shows its source lines, fetched below `from` when asked for. */
export function addSourceTools(from: string): HTMLElement[] {
  const read = createReader(from + SOURCE_LINES_FILE);
  return outermost(document.querySelectorAll<HTMLElement>(BLOCKS)).map((block) =>
    addTool(block, read, from),
  );
}

function addTool(block: HTMLElement, read: Read, from: string): HTMLElement {
  const tool = document.createElement('div');
  tool.className = 'source-tool';
  tool.dataset['site'] = '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Kilden til dette afsnit';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute(
    'aria-label',
    `Kilden til dette afsnit: ${block.innerText.trim().slice(0, TELLING)}`,
  );
  const lines = document.createElement('pre');
  lines.hidden = true;
  tool.append(button, lines);
  button.addEventListener('click', async () => {
    lines.hidden = !lines.hidden;
    button.setAttribute('aria-expanded', `${!lines.hidden}`);
    if (lines.textContent !== '') return;
    const { text, page } = await read(block.id);
    lines.textContent = text;
    if (page) lines.append('\n', toLink(page, from));
  });
  // A list item or a row of a goal keeps what belongs to it inside it; the rest is followed by it.
  if (block.matches('li, dl > div')) block.lastElementChild?.append(tool);
  else block.after(tool);
  return tool;
}

/** The source lines of a place, and the page that it begins on when a picture was received. */
type Read = (id: string) => Promise<{ text: string; page?: SourcePage | undefined }>;

function toLink({ page, picture }: SourcePage, from: string): HTMLElement {
  const link = element('a', `Se side ${page} i originalen`);
  link.href = `${from}../original/${picture}`;
  return link;
}

/** Fetches the source lines of all places once; anew when that has failed. */
function createReader(address: string): Read {
  let file: Promise<SourceLines> | undefined;
  return async (id) => {
    try {
      file ??= fetchLines(address);
      const known = await file;
      return { text: tellLines(known, id), page: pageOf(known, id) };
    } catch (error) {
      file = undefined;
      console.error('source-view:', error);
      return { text: 'Kilden kan ikke hentes lige nu. Prøv igen om lidt.' };
    }
  };
}

async function fetchLines(address: string): Promise<SourceLines> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

/** The blocks that lie in no other, and in nothing of the site's own. */
function outermost(blocks: Iterable<HTMLElement>): HTMLElement[] {
  return [...blocks].filter((block) => !block.parentElement?.closest(`[data-site], ${BLOCKS}`));
}
