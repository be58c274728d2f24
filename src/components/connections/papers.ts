import { toHtml } from 'hast-util-to-html';
import { type ListPage, locate, partPath } from '../../domain/addresses/division.ts';
import { entryPath, withBase } from '../../domain/addresses/permalink.ts';
import { type Mention, referenceId } from '../../domain/connections/connection.ts';
import { toMentions } from '../../domain/connections/mentions.ts';
import { linkNames } from '../../domain/connections/name-links.ts';
import { addPlaceBacklinks } from '../../domain/connections/place-backlinks.ts';
import {
  divideReferences,
  type ListedReferences,
} from '../../domain/connections/reference-pages.ts';
import { connect, type References } from '../../domain/connections/references.ts';
import { createNameFinder, type RegisterEntry } from '../../domain/connections/register.ts';
import { toPaperNames } from '../../domain/papers/paper-names.ts';
import type { PaperRecord } from '../../domain/search/read-records.ts';
import {
  type Appendix,
  getContentDigest,
  getMeetings,
  type Meeting,
} from '../../doors/meetings.ts';
import { createMemo } from '../../doors/memo.ts';
import { readJoints, readRegister } from '../../doors/register.ts';
import { getDates } from '../lists/dates.ts';
import { type Draft, draftPaper } from './drafts.ts';

/** A paper with its text, and what connects it with the others. */
export interface ConnectedPaper extends References {
  readonly appendix: Appendix;
  readonly meeting: Meeting;
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
  /** The list of all references, by the pages it stands on. */
  readonly references: readonly ListPage<ListedReferences>[];
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
    for (const meeting of meetings)
      for (const appendix of meeting.appendices.toSorted((one, other) => compare(one.id, other.id)))
        drafts.push(
          await draftPaper(appendix, meeting, names.get(appendix.id) ?? appendix.shortTitle),
        );
    return connectDrafts(drafts, readRegister(), readJoints(), (await getDates()).pathOf);
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

function connectDrafts(
  drafts: readonly Draft[],
  register: readonly RegisterEntry[],
  joints: ReadonlyMap<string, string>,
  pathOfPlace: (path: string) => string,
): Connections {
  const base = import.meta.env.BASE_URL;
  const find = createNameFinder(register, joints);
  const mentions = toMentions(drafts, (text, { body }) => find(text, body));
  const references = connect(drafts);
  const listed = divideReferences(
    drafts.map(({ path, name, meeting }) => ({
      ...(references.get(path) ?? { outgoing: [], incoming: [] }),
      ...{ path, name, meeting },
    })),
  );
  const listPaths = new Map([...locate(listed)].map(([{ path }, part]) => [path, part]));
  const hrefOf = (entry: RegisterEntry) => {
    const to = mentions.has(entry) ? entryPath(entry) : undefined;
    return to && withBase(base, to);
  };
  const papers = drafts.map(
    ({ appendix, meeting, name, path, tree, records, references: written }) => {
      const { body } = meeting;
      const { outgoing, incoming } = references.get(path) ?? { outgoing: [], incoming: [] };
      for (const [index, { link }] of written.entries()) {
        delete link.properties.dataRemark;
        const connection = outgoing[index];
        if (!connection || typeof connection.to === 'object') continue;
        const list = partPath('/henvisninger/', listPaths.get(path) ?? '');
        const to = connection.to && pathOfPlace(connection.to);
        if (to !== connection.to || !to)
          link.properties.href = withBase(base, to ?? `${list}#${referenceId(connection, index)}`);
      }
      linkNames(tree, (text) => find(text, body), hrefOf);
      addPlaceBacklinks(tree, incoming, ({ url }) => withBase(base, url));
      const html = toHtml(tree, { allowDangerousCharacters: true });
      const hasTable = html.includes('<data-table');
      const paper = {
        appendix,
        meeting,
        body,
        name,
        path,
        html,
        hasTable,
        records,
        outgoing,
        incoming,
      };
      return [path, paper] as const;
    },
  );
  return { papers: new Map(papers), mentions, register, references: listed };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
