import type { Run } from '../text/excerpt.ts';
import type { RegisterEntry, RegisterKind } from './register.ts';

/** A block of a paper. */
export interface ConnectedBlock {
  /** Without the base: `/2019-04/eu-kontor/#finansiering-2`. */
  readonly url: string;
  /** The paper's short title. */
  readonly paper: string;
  /** Where it stands in the paper, from the outside in; empty for the paper as a whole. */
  readonly place: readonly string[];
}

/** A block that names an entry. */
export interface Mention {
  readonly block: ConnectedBlock;
  /** Its words around the name, which is marked. */
  readonly excerpt: readonly Run[];
}

/** A reference from a block of a paper. */
export interface Connection {
  readonly from: ConnectedBlock;
  /** The words that refer. */
  readonly words: string;
  /** Where it leads: a block, another page of the site, or nowhere. */
  readonly to: ConnectedBlock | string | undefined;
  /** A word of ours about it; empty when there is none. */
  readonly remark: string;
}

/** A reference that leads to a place of a paper, seen from there. */
export interface Backlink extends Connection {
  readonly to: ConnectedBlock;
}

/** The folder of the pages for each kind of entry that has pages. */
export const ENTRY_FOLDERS = {
  municipality: 'kommuner',
  organisation: 'organisationer',
  programme: 'programmer',
} as const satisfies Partial<Record<RegisterKind, string>>;

/** Where an entry's mentions stand, without the base: `/kommuner/skive/`, `/programmer/#plato`; nothing for a subject. */
export function entryPath({ kind, key }: Pick<RegisterEntry, 'kind' | 'key'>): string | undefined {
  if (!key || kind === 'subject') return undefined;
  return kind === 'programme'
    ? `/${ENTRY_FOLDERS[kind]}/#${key}`
    : `/${ENTRY_FOLDERS[kind]}/${key}/`;
}
