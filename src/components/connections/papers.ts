import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { appendixPath, entryPath, withBase } from '../../domain/addresses/permalink.ts';
import {
  type ConnectedPlace,
  type Mention,
  referenceId,
} from '../../domain/connections/connection.ts';
import { toMentions } from '../../domain/connections/mentions.ts';
import { linkNames } from '../../domain/connections/name-links.ts';
import { addPlaceBacklinks } from '../../domain/connections/place-backlinks.ts';
import {
  connect,
  type References,
  readReferences,
  type WrittenReference,
} from '../../domain/connections/references.ts';
import { createNameFinder, type RegisterEntry } from '../../domain/connections/register.ts';
import { isPartOfSentence } from '../../domain/papers/block.ts';
import { factsOf } from '../../domain/papers/facts.ts';
import { toPaperNames } from '../../domain/papers/paper-names.ts';
import { readBlocks } from '../../domain/papers/read-blocks.ts';
import { type PaperRecord, toSearchRecords } from '../../domain/search/read-records.ts';
import { renderAppendix } from '../../doors/appendix.ts';
import { type Appendix, getContentDigest, getMeetings } from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readJoints, readRegister } from '../../doors/register.ts';

/** A paper with its text, and what connects it with the others. */
export interface ConnectedPaper extends References {
  readonly appendix: Appendix;
  /** The body that it was laid before. */
  readonly body: string;
  /** Without the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  /** What it is called among all papers. */
  readonly name: string;
  /** Its text as HTML: names and references are links, and places say what refers to them. */
  readonly html: string;
  /** Whether it has a table that script can work with. */
  readonly hasTable: boolean;
  /** What search finds in it. */
  readonly records: readonly PaperRecord[];
}

/** All papers, connected. */
export interface Connections {
  /** By path, newest meeting first, each meeting in the order of its files. */
  readonly papers: ReadonlyMap<string, ConnectedPaper>;
  /** The places that name each entry of the register. */
  readonly mentions: ReadonlyMap<RegisterEntry, readonly Mention[]>;
  readonly register: readonly RegisterEntry[];
}

/** A paper before the others are known. */
interface Draft extends Pick<ConnectedPaper, 'appendix' | 'body' | 'name' | 'path'> {
  readonly tree: Root;
  readonly places: ReadonlyMap<string, ConnectedPlace>;
  readonly words: ReadonlyMap<string, string>;
  readonly references: readonly WrittenReference[];
  readonly records: readonly PaperRecord[];
}

/** All papers, their texts rendered and connected. */
export const getConnections = createMemo(
  async () => {
    const lists = [JSON.stringify(readRegister()), ...readJoints().values()];
    return [await getContentDigest(), ...lists].join('\n');
  },
  async (): Promise<Connections> => {
    const meetings = await getMeetings();
    const names = toPaperNames(
      meetings.flatMap((meeting) =>
        meeting.appendices.map(({ id, shortTitle }) => ({ id, shortTitle, meeting })),
      ),
    );
    const drafts: Draft[] = [];
    // One after another: a hundred meetings at once would all be in memory in all their forms.
    for (const { body, appendices } of meetings)
      for (const appendix of appendices.toSorted((one, other) => compare(one.id, other.id)))
        drafts.push(await draft(appendix, body, names.get(appendix.id) ?? appendix.shortTitle));
    return connectDrafts(drafts, readRegister(), readJoints());
  },
);

/** A paper with its text and connections. Throws when there is none. */
export async function getConnectedPaper({ id }: Appendix): Promise<ConnectedPaper> {
  const paper = (await getConnections()).papers.get(`/${id}/`);
  if (!paper) throw new RangeError(`No paper ${id}`);
  return paper;
}

/** The places that name an entry; none when no paper does. */
export async function getMentions({ kind, key }: RegisterEntry): Promise<readonly Mention[]> {
  const { register, mentions } = await getConnections();
  const entry = register.find((candidate) => candidate.kind === kind && candidate.key === key);
  return (entry && mentions.get(entry)) ?? [];
}

async function draft(appendix: Appendix, body: string, name: string): Promise<Draft> {
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
    body,
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
  const title = element('h1', appendix.title, appendix.isWithdrawn ? { dataSite: '' } : {});
  return { type: 'root', children: [title, list, ...children] };
}

function connectDrafts(
  drafts: readonly Draft[],
  register: readonly RegisterEntry[],
  joints: ReadonlyMap<string, string>,
): Connections {
  const base = import.meta.env.BASE_URL;
  const find = createNameFinder(register, joints);
  const mentions = toMentions(drafts, (text, { body }) => find(text, body));
  const references = connect(drafts);
  const hrefOf = (entry: RegisterEntry) => {
    const to = mentions.has(entry) ? entryPath(entry) : undefined;
    return to && withBase(base, to);
  };
  const papers = drafts.map(
    ({ appendix, body, name, path, tree, records, references: written }) => {
      const { outgoing, incoming } = references.get(path) ?? { outgoing: [], incoming: [] };
      for (const [index, { link }] of written.entries()) {
        delete link.properties.dataRemark;
        const connection = outgoing[index];
        if (connection && connection.to === undefined)
          link.properties.href = withBase(base, `/henvisninger/#${referenceId(connection, index)}`);
      }
      linkNames(tree, (text) => find(text, body), hrefOf);
      addPlaceBacklinks(tree, incoming, ({ url }) => withBase(base, url));
      const html = toHtml(tree, { allowDangerousCharacters: true });
      const hasTable = html.includes('<data-table');
      const paper = { appendix, body, name, path, html, hasTable, records, outgoing, incoming };
      return [path, paper] as const;
    },
  );
  return { papers: new Map(papers), mentions, register };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
