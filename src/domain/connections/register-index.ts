import { entryPath, MAX_ID_LENGTH, toSlug } from '../addresses/permalink.ts';
import type { RegisterEntry } from './register.ts';

/** A section that names an entry. */
export interface RegisterPlace {
  /** Without the base: `/2019-04/eu-kontor/#finansiering`. */
  readonly url: string;
  /** What the paper is called among all papers. */
  readonly paper: string;
  /** The section's heading; empty for the beginning of the paper. */
  readonly title: string;
}

/** A letter of the register with its lines, and the id that leads to it. */
export interface RegisterLetter {
  readonly letter: string;
  readonly id: string;
  readonly lines: readonly RegisterLine[];
}

/** A line of the register: a name and where it stands, or another name that leads to it. */
export interface RegisterLine {
  readonly name: string;
  /** The id of the entry's own line. */
  readonly id: string;
  readonly entry: RegisterEntry;
  /** Where all there is of it stands, without the base, when it has such a place. */
  readonly path: string | undefined;
  /** The sections by paper, newest first; nothing in a line that leads to another. */
  readonly papers: readonly RegisterPaper[] | undefined;
  /** How many more papers name it. */
  readonly rest: number;
}

/** The sections of a paper that name an entry: the first of them, and how many more there are. */
export interface RegisterPaper {
  readonly paper: string;
  readonly places: readonly RegisterPlace[];
  readonly rest: number;
}

/** How many sections of a paper, and how many papers, are named before the search has the rest. */
const MOST = { places: 3, papers: 8 };

const collator = new Intl.Collator('da');

/** The register from A to Å: each name, and other names for it, under its letter. */
export function toRegisterIndex(
  mentions: ReadonlyMap<RegisterEntry, readonly RegisterPlace[]>,
): RegisterLetter[] {
  const lines = [...mentions].flatMap(([entry, places]): RegisterLine[] => {
    const line = {
      name: entry.name,
      id: registerLineId(entry.name),
      entry,
      path: entryPath(entry),
    };
    return [
      { ...line, ...toPapers(places) },
      ...entry.also.map((name) => ({ ...line, name, papers: undefined, rest: 0 })),
    ];
  });
  const letters = Map.groupBy(
    lines.sort((one, other) => collator.compare(one.name, other.name)),
    ({ name }) => letterOf(name),
  );
  return [...letters].map(([letter, found]) => ({
    letter,
    id: registerLineId(`bogstav ${letter}`),
    lines: found,
  }));
}

function toPapers(places: readonly RegisterPlace[]): Pick<RegisterLine, 'papers' | 'rest'> {
  const papers = [...Map.groupBy(places, ({ paper }) => paper)].map(([paper, found]) => ({
    paper,
    places: found.slice(0, MOST.places),
    rest: Math.max(0, found.length - MOST.places),
  }));
  return { papers: papers.slice(0, MOST.papers), rest: Math.max(0, papers.length - MOST.papers) };
}

/** A name's letter as Danish has it: Aarhus stands under Å. */
export function letterOf(name: string): string {
  return /^aa/i.test(name) ? 'Å' : name.charAt(0).toUpperCase();
}

/** The id of the line of a name, or of a letter. */
export function registerLineId(name: string): string {
  return toSlug(name).slice(0, MAX_ID_LENGTH).replace(/-+$/, '');
}
