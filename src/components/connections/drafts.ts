import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { appendixPath } from '../../domain/addresses/permalink.ts';
import type { ConnectedPlace } from '../../domain/connections/connection.ts';
import { readReferences, type WrittenReference } from '../../domain/connections/references.ts';
import { isPartOfSentence } from '../../domain/papers/block.ts';
import { factsOf, hasOurTitle } from '../../domain/papers/facts.ts';
import { readBlocks } from '../../domain/papers/read-blocks.ts';
import { type PaperRecord, toSearchRecords } from '../../domain/search/read-records.ts';
import { renderAppendix } from '../../doors/appendix.ts';
import type { Appendix, Meeting } from '../../doors/meetings.ts';

/** A paper with its text, before the others are known. */
export interface Draft {
  readonly appendix: Appendix;
  readonly meeting: Meeting;
  readonly body: string;
  /** What it is called among all papers. */
  readonly name: string;
  /** Without the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  readonly tree: Root;
  readonly places: ReadonlyMap<string, ConnectedPlace>;
  readonly words: ReadonlyMap<string, string>;
  readonly references: readonly WrittenReference[];
  readonly records: readonly PaperRecord[];
}

/** A paper with its text rendered. */
export async function draftPaper(
  appendix: Appendix,
  meeting: Meeting,
  name: string,
): Promise<Draft> {
  const path = appendixPath(appendix.meeting, appendix.slug);
  const { Content } = await renderAppendix(appendix);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const params = { meeting: appendix.meeting, appendix: appendix.slug };
  const tree = fromHtml(await container.renderToString(Content, { params }), { fragment: true });
  forgetPositions(tree);
  const blocks = readBlocks(tree).filter((block) => !isPartOfSentence(block));
  return {
    appendix,
    meeting,
    body: meeting.body,
    name,
    path,
    tree,
    places: new Map<string, ConnectedPlace>([
      ['', { url: path, paper: name, place: [] }],
      ...blocks.map(({ id, place }) => [id, { url: `${path}#${id}`, paper: name, place }] as const),
    ]),
    words: new Map([
      ['', appendix.title],
      ...blocks.flatMap(({ id, isOurs, ownWords }) => (isOurs ? [] : [[id, ownWords] as const])),
    ]),
    references: readReferences(tree, path),
    records: toSearchRecords(withHead(appendix, tree), appendix.summary).map((record) => ({
      ...record,
      path,
      paper: appendix.shortTitle,
    })),
  };
}

/** All texts are held until they are connected: where a node stood is half of what each takes. */
function forgetPositions(node: Nodes) {
  node.position = undefined;
  if ('children' in node) for (const child of node.children) forgetPositions(child);
}

/** The text under what the paper's page says of it, as far as it can be searched. */
function withHead(appendix: Appendix, { children }: Root): Root {
  const element = (tagName: string, value: string, properties = {}) => ({
    type: 'element' as const,
    tagName,
    properties,
    children: [{ type: 'text' as const, value }],
  });
  const facts = factsOf(appendix).flatMap(({ label, values }) => [
    element('dt', label),
    ...values.map((value) => element('dd', value)),
  ]);
  const list = {
    type: 'element' as const,
    tagName: 'dl',
    properties: { className: ['facts'] },
    children: facts,
  };
  const title = element('h1', appendix.title, hasOurTitle(appendix) ? { dataSite: '' } : {});
  return { type: 'root', children: [title, list, ...children] };
}
