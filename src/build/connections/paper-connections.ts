import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { ConnectedBlock, Connection, Mention } from '../../domain/connections/connection.ts';
import type { FoundName, RegisterEntry } from '../../domain/connections/register.ts';
import { toExcerpt } from '../../domain/text/excerpt.ts';
import { isBlock, readBlocks, readWords } from '../paper-blocks.ts';

/** A built paper. */
export interface ConnectedPaper {
  /** Without the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  /** Its short title. */
  readonly title: string;
  readonly tree: Root;
  readonly article: Element;
  /** Its blocks by their ids, in order; under the empty id the paper as a whole. */
  readonly blocks: ReadonlyMap<string, ConnectedBlock>;
  /** The words that stand in a block and in no smaller one, by its id. The site's own are left out. */
  readonly words: ReadonlyMap<string, string>;
}

/** Reads a built page as a paper; nothing when it is none. */
export function toConnectedPaper(path: string, html: string): ConnectedPaper | undefined {
  const tree = fromHtml(html);
  const article = select('[data-paper]', tree);
  if (!article) return undefined;
  const title = String(article.properties.dataPaper);
  const printed = select('h1', article);
  const blocks = readBlocks(article).filter(({ element }) => isBlock(element));
  const papers = blocks.filter(({ isOurs }) => !isOurs);
  return {
    path,
    title,
    tree,
    article,
    blocks: new Map<string, ConnectedBlock>([
      ['', { url: path, paper: title, place: [] }],
      ...blocks.map(
        ({ id, place }) => [id, { url: `${path}#${id}`, paper: title, place }] as const,
      ),
    ]),
    words: new Map([
      ['', printed ? readWords([printed]) : ''],
      ...papers.map(({ id, element }) => [id, readWords([withoutBlocks(element)])] as const),
    ]),
  };
}

/** Every block that names an entry, by the entry, in the papers' order. */
export function toMentions(
  papers: readonly ConnectedPaper[],
  find: (text: string) => readonly FoundName[],
): Map<RegisterEntry, Mention[]> {
  const mentions = new Map<RegisterEntry, Mention[]>();
  for (const { blocks, words } of papers)
    for (const [id, text] of words) {
      const block = blocks.get(id);
      for (const [entry, names] of Map.groupBy(find(text), (found) => found.entry))
        if (block)
          mentions.set(entry, [
            ...(mentions.get(entry) ?? []),
            { block, excerpt: toExcerpt(text, names) },
          ]);
    }
  return mentions;
}

/** The references of a paper, in order. One that leads to a place of a paper that is not there has neither target nor remark. */
export function readReferences(
  { path, article, blocks }: ConnectedPaper,
  papers: readonly ConnectedPaper[],
): Connection[] {
  const found: Connection[] = [];
  const walk = (node: Element, id: string) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const from = blocks.get(id);
      if (from && isReferenceLink(child))
        found.push({ from, words: readWords(child.children), ...targetOf(child, path, papers) });
      walk(child, isBlock(child) ? String(child.properties.id) : id);
    }
  };
  walk(article, '');
  return found;
}

/** Whether a link is one that an editor wrote as a reference. */
export function isReferenceLink({ tagName, properties: { className } }: Element): boolean {
  return (
    tagName === 'a' &&
    Array.isArray(className) &&
    className.some((name) => name === 'ref' || name === 'absent')
  );
}

function targetOf(
  { properties }: Element,
  path: string,
  papers: readonly ConnectedPaper[],
): Pick<Connection, 'to' | 'remark'> {
  const remark = String(properties.dataRemark ?? '');
  if ([properties.className].flat().includes('absent')) return { to: undefined, remark };
  const { pathname, hash } = new URL(String(properties.href), `http://host${path}`);
  const paper = papers.find((candidate) => candidate.path === pathname);
  if (!paper) return { to: pathname + hash, remark };
  const to = paper.blocks.get(hash.slice(1));
  return to ? { to, remark } : { to: undefined, remark: '' };
}

/** An element without the smaller blocks in it. */
function withoutBlocks(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return isBlock(child) ? [] : [withoutBlocks(child)];
  });
  return { ...element, children };
}
