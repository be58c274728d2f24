import type { Run } from '../text/excerpt.ts';
import { shorten } from '../text/shorten.ts';

/** A place that connections lead from and to: a block of a paper, or the paper as a whole. */
export interface ConnectedPlace {
  /** Without the base: `/2019-04/eu-kontor/#finansiering-2`. */
  readonly url: string;
  /** What the paper is called among all papers. */
  readonly paper: string;
  /** Where it stands in the paper, from the outside in; empty for the paper as a whole. */
  readonly place: readonly string[];
}

/** A place that names an entry. */
export interface Mention {
  readonly at: ConnectedPlace;
  /** Its words around the name, which is marked. */
  readonly excerpt: readonly Run[];
}

/** A reference from a place of a paper. */
export interface Connection {
  readonly from: ConnectedPlace;
  /** The words that refer. */
  readonly words: string;
  /** Where it leads: a place of a paper, another page of the site, or nowhere. */
  readonly to: ConnectedPlace | string | undefined;
  /** A word of ours about it; empty when there is none. */
  readonly remark: string;
}

/** A reference that leads to a place of a paper, seen from there. */
export interface Backlink extends Connection {
  readonly to: ConnectedPlace;
}

/** The most characters of a part of a place's name. */
const PART_LENGTH = 60;

/**
 * What a place is called where it is linked to: `6. Økonomi › Skive`; with its paper where that is
 * not said, or when it is the whole of it.
 */
export function placeName({ paper, place }: ConnectedPlace, isWithPaper = false): string {
  const parts = [...(isWithPaper || place.length === 0 ? [paper] : []), ...place];
  return parts.map((part) => shorten(part, PART_LENGTH)).join(' › ');
}

/** What refers to a place from other papers, and from other sections of its own. */
export function fromElsewhere(backlinks: readonly Backlink[]): Backlink[] {
  return backlinks.filter(
    ({ from, to }) => from.paper !== to.paper || from.place[0] !== to.place[0],
  );
}

/** The id of a reference in the list of all: `stoette-kkr-2019-04-3` is the third of its paper. */
export function referenceId({ from }: Connection, index: number): string {
  return `${paperId(from.url)}-${index + 1}`;
}

/** The id of a paper in the list of all references: `stoette-kkr-2019-04`. */
export function paperId(path: string): string {
  const [, meeting = '', slug = ''] = path.split('/');
  return `${slug}-${meeting}`;
}
