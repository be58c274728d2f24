import type { ReceivedPaper } from './received.ts';
import { align, begins, beginsTruly, type Place } from './scoring/align.ts';
import { type KeyLine, labelOf } from './scoring/key.ts';
import { changesOf, linesOf } from './scoring/paper-lines.ts';

/** How many are right, of how many in the key. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

/** A place where what was read is not what the key says. */
export interface Difference {
  /** What the key has, as it writes it; nothing when it has no such block. */
  readonly expected?: string;
  /** What was read: of another kind, `within` another block, or nothing. */
  readonly found?: string;
  readonly words: string;
}

/** What a reader made of a file, held against the key of it. */
export interface Score {
  /** Titles, headings, paragraphs, list points and figures of the right kind. */
  readonly kinds: Tally;
  /** Those of them that have the right level, depth and words too. */
  readonly whole: Tally;
  readonly levels: Tally;
  readonly depths: Tally;
  /** Rows with all of their cells. */
  readonly rows: Tally;
  readonly notes: Tally;
  readonly changes: Tally;
  /** How many blocks and rows were read that the key has not, or not as blocks of their own. */
  readonly extra: number;
  readonly differences: readonly Difference[];
}

/** Counts what of a paper was read as its key says. */
export function scorePaper(paper: ReceivedPaper, key: readonly KeyLine[]): Score {
  const found = linesOf(paper);
  const inOrder = key.filter(isInOrder);
  const { places, extra } = align(inOrder, found.filter(isInOrder));
  const ordered = inOrder.map((line, index) => ({ line, place: places[index] }));
  const notes = matched(key.filter(isNote), found.filter(isNote));
  const changes = matched(key.filter(isChange), changesOf(paper));
  const all = [...ordered, ...notes, ...changes];
  const blocks = ordered.filter(({ line }) => line.kind !== 'row');
  return {
    kinds: tally(blocks, ({ line, place }) => own(place)?.kind === line.kind),
    whole: tally(blocks, (one) => isRight(one) && hasWords(one)),
    levels: tally(ofKind(ordered, 'heading'), isRight),
    depths: tally(ofKind(ordered, 'item'), isRight),
    rows: tally(ofKind(ordered, 'row'), isRight),
    notes: tally(notes, isRight),
    changes: tally(changes, isRight),
    extra: extra.length,
    differences: [
      ...all.filter((one) => !isRight(one)).map(differenceOf),
      ...extra.map((line) => ({ found: labelOf(line), words: line.words })),
    ],
  };
}

interface Placed {
  readonly line: KeyLine;
  readonly place: Place;
}

const isNote = ({ kind }: KeyLine) => kind === 'note';
const isChange = ({ kind }: KeyLine) => kind === 'insertion' || kind === 'deletion';
const isInOrder = (line: KeyLine) => !isNote(line) && !isChange(line);
const ofKind = (all: readonly Placed[], kind: KeyLine['kind']) =>
  all.filter(({ line }) => line.kind === kind);
const own = (place: Place) => (place && 'own' in place ? place.own : undefined);

function tally(all: readonly Placed[], isSo: (one: Placed) => boolean): Tally {
  return { right: all.filter(isSo).length, of: all.length };
}

/** Notes and changes: each line of the key takes one that is the same, wherever it stands. */
function matched(key: readonly KeyLine[], found: readonly KeyLine[]): Placed[] {
  const left = [...found];
  return key.map((line) => {
    const at = left.findIndex(
      (other) => labelOf(other) === labelOf(line) && begins(other.words, line.words),
    );
    const [taken] = at < 0 ? [] : left.splice(at, 1);
    return { line, place: taken && { own: taken } };
  });
}

function isRight({ line, place }: Placed): boolean {
  const found = own(place);
  if (!found || labelOf(found) !== labelOf(line)) return false;
  return line.kind !== 'row' || found.kind !== 'row' || hasCells(found.cells, line.cells);
}

function hasWords({ line, place }: Placed): boolean {
  return line.kind === 'figure' || beginsTruly(own(place)?.words ?? '', line.words);
}

/** `…` as a key's last cell stands for any more; a cell of a key may be its first words alone. */
function hasCells(found: readonly string[], key: readonly string[]): boolean {
  const isOpen = key.at(-1) === '…';
  const asked = isOpen ? key.slice(0, -1) : key;
  if (isOpen ? found.length <= asked.length : found.length !== asked.length) return false;
  return asked.every((cell, index) => {
    const [said, wanted] = [cellWords(found[index] ?? ''), cellWords(cell)];
    return said === wanted || (wanted !== '' && said.startsWith(`${wanted} `));
  });
}

const cellWords = (cell: string) =>
  cell
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-•] (?=\p{L})/u, '');

function differenceOf({ line, place }: Placed): Difference {
  const label = { expected: labelOf(line), words: line.words };
  if (!place) return label;
  if ('within' in place) return { ...label, found: 'within' };
  const cells = place.own.kind === 'row' ? ` ${place.own.words.slice(0, 60)}` : '';
  return { ...label, found: labelOf(place.own) + cells };
}
