import { globSync, readFileSync } from 'node:fs';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { readWords } from '../../src/domain/papers/read-blocks.ts';
import type { KeyLine } from '../../src/import/scoring/key.ts';

/** The papers of a meeting as they were made by hand and built, in the source's order, as a key. */
export function madeByHand(meeting: string): KeyLine[] {
  const papers = globSync(`dist/${meeting}/*/index.html`).flatMap((file) => {
    const paper = select('article.paper[data-source]', fromHtml(readFileSync(file, 'utf8')));
    return paper ? [paper] : [];
  });
  if (papers.length === 0) throw new RangeError('the site is not built: run npm run build.');
  const firstLine = ({ properties }: Element) => Number.parseInt(`${properties['dataSource']}`, 10);
  return papers
    .sort((one, other) => firstLine(one) - firstLine(other))
    .flatMap((paper) => linesOf(paper, 0));
}

/** The lines of an element; `lists` is how many lists it lies in. */
function linesOf(element: Element, lists: number): KeyLine[] {
  const { tagName: tag, properties } = element;
  if (tag === 'section' && 'dataFootnotes' in properties) return notesOf(element);
  if ('dataSite' in properties || tag === 'aside') return [];
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
  if (level === 1) return [{ kind: 'title', words: readWords([element]) }];
  if (level > 1) return [{ kind: 'heading', level: level - 1, words: readWords([element]) }];
  if (tag === 'table') return selectAll('tr', element).map(rowOf);
  // A term names a part of a goal; the paper prints it as a line.
  if (tag === 'p' || tag === 'dt')
    return linesIn(element).map((line) => ({ kind: 'paragraph', words: readWords(line) }));
  if (tag === 'li') return itemOf(element, lists);
  const depth = lists + (tag === 'ul' || tag === 'ol' ? 1 : 0);
  return element.children.flatMap((child) => (isElement(child) ? linesOf(child, depth) : []));
}

/** What stands between the line breaks of a paragraph: an address is as many lines. */
function linesIn({ children }: Element): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (isElement(child) && child.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** A point, and what stands in it after its own words. */
function itemOf(item: Element, lists: number): KeyLine[] {
  const at = item.children.findIndex((child) => isElement(child) && /^[uo]l$/.test(child.tagName));
  const own = at < 0 ? item.children : item.children.slice(0, at);
  const below = at < 0 ? [] : item.children.slice(at).filter(isElement);
  return [
    { kind: 'item', depth: lists - 1, words: readWords(own) },
    ...below.flatMap((child) => linesOf(child, lists)),
  ];
}

function rowOf(row: Element): KeyLine {
  const cells = row.children.filter(isElement).flatMap((cell) => {
    const beyond = Number(cell.properties['colSpan'] ?? 1) - 1;
    return [readWords(cell.children), ...Array.from({ length: beyond }, () => '')];
  });
  return { kind: 'row', cells, words: cells.join(' ') };
}

function notesOf(section: Element): KeyLine[] {
  return selectAll('li', section).map((note) => ({
    kind: 'note',
    number: Number(`${note.properties['id']}`.replace(/\D/g, '')),
    words: readWords(note.children),
  }));
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';
