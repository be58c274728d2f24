import type { Element, Root } from 'hast';
import { isPlace, readWords } from '../papers/read-blocks.ts';
import type { Backlink, ConnectedPlace, Connection } from './connection.ts';

/** A reference as it is written in a paper. */
export interface WrittenReference {
  /** The id of the place that it stands in; empty for the paper as a whole. */
  readonly fromId: string;
  readonly words: string;
  /**
   * Without the base: `/2019-04/eu-kontor/#finansiering`; nothing when what it names is not in the
   * bundle.
   */
  readonly target: string | undefined;
  readonly remark: string;
  readonly link: Element;
}

/** A paper with the references in it. */
export interface ReferringPaper {
  readonly path: string;
  readonly places: ReadonlyMap<string, ConnectedPlace>;
  readonly references: readonly WrittenReference[];
}

/** What a paper refers to, and what refers to it. */
export interface References {
  readonly outgoing: readonly Connection[];
  /** In the order of what they lead to. */
  readonly incoming: readonly Backlink[];
}

/** The references in a paper at `path`, in order. */
export function readReferences(article: Element | Root, path: string): WrittenReference[] {
  const found: WrittenReference[] = [];
  const walk = (node: Element | Root, fromId: string) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (isReferenceLink(child)) found.push({ fromId, ...readLink(child, path) });
      walk(child, isPlace(child) ? String(child.properties.id) : fromId);
    }
  };
  walk(article, '');
  return found;
}

/** The references of all papers, each with where it leads, by the paper's path. */
export function connect(papers: readonly ReferringPaper[]): Map<string, References> {
  const byPath = new Map(papers.map((paper) => [paper.path, paper]));
  const outgoing = new Map(papers.map((paper) => [paper.path, toConnections(paper, byPath)]));
  const incoming = Map.groupBy([...outgoing.values()].flat().filter(isBacklink), ({ to }) => to);
  return new Map(
    papers.map(({ path, places }) => [
      path,
      {
        outgoing: outgoing.get(path) ?? [],
        incoming: [...places.values()].flatMap((place) => incoming.get(place) ?? []),
      },
    ]),
  );
}

/** Whether a link is one that an editor wrote as a reference. */
export function isReferenceLink({ tagName, properties: { className } }: Element): boolean {
  return (
    tagName === 'a' &&
    Array.isArray(className) &&
    className.some((name) => name === 'ref' || name === 'absent')
  );
}

function readLink(link: Element, path: string): Omit<WrittenReference, 'fromId'> {
  const { className, href, dataRemark } = link.properties;
  const { pathname, hash } = new URL(String(href), `http://host${path}`);
  const isAbsent = [className].flat().includes('absent');
  return {
    words: readWords(link.children),
    target: isAbsent ? undefined : pathname + hash,
    remark: String(dataRemark ?? ''),
    link,
  };
}

function toConnections(
  { places, references }: ReferringPaper,
  papers: ReadonlyMap<string, ReferringPaper>,
): Connection[] {
  return references.flatMap(({ fromId, words, target, remark }) => {
    const from = places.get(fromId);
    return from ? [{ from, words, to: target && findPlace(target, papers), remark }] : [];
  });
}

/**
 * The place of a paper that an address leads to; the address itself when it leads to no paper, or
 * to no place that is there.
 */
function findPlace(
  target: string,
  papers: ReadonlyMap<string, ReferringPaper>,
): ConnectedPlace | string {
  const [path = '', id = ''] = target.split('#');
  return papers.get(path)?.places.get(id) ?? target;
}

function isBacklink(connection: Connection): connection is Backlink {
  return typeof connection.to === 'object';
}
