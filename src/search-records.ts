import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { isOurs, readWords } from './paper-blocks.ts';

/** What a search can find: a section of a paper or an editor's note in it, with its address and its words. */
export interface SearchRecord {
  /** The id on the page; empty for what stands before the first heading. */
  readonly id: string;
  /** The section's heading; empty for what stands before the first one. */
  readonly title: string;
  readonly content: string;
}

/** The search records of a built page, in order; none when the page is no paper. */
export function toSearchRecords(html: string): SearchRecord[] {
  const article = select('[data-paper]', fromHtml(html));
  if (!article) return [];
  const sections: { id: string; title: string; nodes: ElementContent[] }[] = [{ id: '', title: '', nodes: [] }];
  const notes: SearchRecord[] = [];
  const walk = (node: ElementContent) => {
    if (isOurs(node)) return undefined;
    if (node.type !== 'element' || !isOpened(node)) return void sections.at(-1)?.nodes.push(node);
    const heading = headingOf(node);
    const section = sections.at(-1);
    if (heading)
      return void sections.push({ id: String(heading.properties.id), title: readWords([heading]), nodes: beside(node, heading) });
    if (node.tagName === 'aside') return void notes.push(toNote(node, section?.title ?? ''));
    for (const child of node.children) walk(child);
    return undefined;
  };
  walk(article);
  const records = sections.map(({ id, title, nodes }) => ({ id, title, content: readWords(nodes) }));
  return [...records, ...notes].filter(({ content }) => content !== '');
}

/** Whether what is inside may begin a section or be a note, so that it cannot be taken as one piece. */
function isOpened(node: Element): boolean {
  return headingOf(node) !== undefined || select('h2, h3, h4, aside', { type: 'root', children: [node] }) !== undefined;
}

/** A heading with an address, alone or in a heading group. */
function headingOf(node: Element): Element | undefined {
  if (node.tagName === 'hgroup') return select('h2, h3, h4', node);
  return /^h[2-4]$/.test(node.tagName) && node.properties.id ? node : undefined;
}

/** What a heading group has beside its heading. */
function beside(node: Element, heading: Element): ElementContent[] {
  return node.children.filter((child) => node.tagName === 'hgroup' && child !== heading);
}

function toNote(aside: Element, section: string): SearchRecord {
  const label = select('strong', aside);
  const title = label ? readWords([label]) : '';
  return {
    id: String(aside.properties.id),
    title: section ? `${title} til »${section}«` : title,
    content: readWords([aside]).slice(title.length).trim(),
  };
}
