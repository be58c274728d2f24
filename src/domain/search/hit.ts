import { describePlace } from '../addresses/place.ts';
import { chooseWindow, type Run, toExcerpt } from '../text/excerpt.ts';
import { toWords } from '../text/words.ts';
import { describeChanged } from './changed-words.ts';
import type { Asked, Query } from './query.ts';
import { type Block, CELL_GAP, type Section } from './record.ts';
import type { TextMatch } from './text-match.ts';

/** Where an answer stands, and its words. */
export interface Hit {
  readonly url: string;
  /** Below the paper, from the outside in; empty for the beginning of the paper. */
  readonly place: readonly string[];
  readonly excerpt: readonly Run[];
  /** What tracked changes have done to the words found there: `indsat`, `delvis slettet`; empty when they stand in none. */
  readonly changed: string;
  /** The words to mark there, as they stand in the section, and the phrases. */
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly score: number;
  /** The other blocks of the section that answer just as well, in the paper's order. */
  readonly others: readonly Hit[];
}

/** A block with what it answers: `own` is what its own words tell, `score` with what stands around it. */
export type BlockMatch = TextMatch & {
  readonly block: Block;
  readonly own: number;
  readonly score: number;
};

/** What answers of each kind look like. */
export const ANSWERS: Readonly<Record<Asked, RegExp>> = {
  amount: /\d[\d.]*(?:,\d+)?\s*(?:mio|kr|%)|kr\.?\s*\d|\d{1,3}(?:\.\d{3})+/i,
  number: /\d/,
  date: /\d{1,2}\. (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\b(?:19|20)\d\d\b|kvartal|ultimo|primo/i,
  person: /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+/u,
  frequency: /årlig|halvår|kvartal|måned|ugentlig|løbende|gange|hvert|hver /i,
  other: /(?!)/,
};

/** Words that belong to all blocks of a section: its first lines, a table's heads, a goal's labels. */
export function isShared({ kind }: Block): boolean {
  return kind === 'whole' || kind === 'table' || kind === 'label';
}

/** What a section came to. */
interface Found {
  readonly places: readonly BlockMatch[];
  readonly anywhere: readonly number[];
  readonly around: readonly number[];
  readonly wholes: readonly TextMatch[];
  readonly heading: TextMatch;
  readonly score: number;
}

/** The best block that has all that the section has, or only lacks what stands around it; else the section as a whole. */
export function chooseHit(section: Section, query: Query, found: Found): Hit {
  const { places, anywhere, around, wholes, heading, score } = found;
  const { asked, phrases } = query;
  // The heading names it all; or, to a question, the first lines do.
  const isSubject =
    anywhere.some(Boolean) &&
    (asked ? wholes : wholes.slice(0, 1)).some(
      (whole) =>
        whole.phrases.every(Boolean) &&
        anywhere.every((most, at) => (whole.weights[at] ?? 0) >= 0.7 * most),
    );
  // What is only hinted at, by a synonym or a caption, does not decide the place.
  const hasAll = (place: TextMatch) =>
    place.phrases.every(Boolean) &&
    anywhere.every(
      (most, at) =>
        most < 0.5 || (place.weights[at] ?? 0) > 0.5 * most || (around[at] ?? 0) >= 0.5 * most,
    );
  // Who asks a question wants to read on, unless the block has an answer of the kind.
  const isAnswer = ({ block }: BlockMatch) =>
    !asked || block.kind === 'row' || ANSWERS[asked].test(block.text);
  const fitting = isSubject
    ? []
    : places.filter(
        (place) =>
          place.marks.length > 0 && !isShared(place.block) && isAnswer(place) && hasAll(place),
      );
  const [best] = fitting;
  const shown = best ?? places.find(({ marks }) => marks.length > 0) ?? places[0];
  const rest = {
    words: toMarkedWords([heading, ...places]),
    phrases: phrases.map((phrase) => phrase.join(' ')),
    score,
  };
  const others = fitting
    .filter((place) => place !== best && best !== undefined && place.own >= 0.9 * best.own)
    .sort((one, other) => section.blocks.indexOf(one.block) - section.blocks.indexOf(other.block))
    .map(
      (place): Hit => ({
        ...toAddress(section, place),
        ...toWording(section, place),
        ...rest,
        others: [],
      }),
    );
  return { ...toAddress(section, best), ...toWording(section, shown), ...rest, others };
}

/** Words worth marking: those that answer best, and not every synonym. */
function toMarkedWords(matches: readonly TextMatch[]): string[] {
  const marks = matches.flatMap((match) => match.marks).filter(({ weight }) => weight > 0);
  const most = Math.max(0, ...marks.map(({ weight }) => weight));
  return [...new Set(marks.filter(({ weight }) => weight >= 0.75 * most).map(({ word }) => word))];
}

/** Where a place is and what it is called; without one, the section. */
function toAddress(section: Section, place: BlockMatch | undefined): Pick<Hit, 'url' | 'place'> {
  if (!place || section.url.endsWith(`#${place.block.id}`))
    return { url: section.url, place: section.title ? [section.title] : [] };
  const { block, marks } = place;
  const change = block.changes.find(({ text }) =>
    marks.every(({ word }) => toWords(text).some((other) => other.word === word)),
  );
  const id = change?.id ?? block.id;
  const tag = !change && block.kind === 'item' ? 'li' : 'p';
  const lead = !change && block.kind === 'row' ? (block.text.split(CELL_GAP)[0] ?? '') : '';
  const [page] = section.url.split('#');
  return { url: `${page}#${id}`, place: describePlace({ id, tag, section: section.title, lead }) };
}

/** What is shown of the words of a place. */
function toWording(
  section: Section,
  place: BlockMatch | undefined,
): Pick<Hit, 'excerpt' | 'changed'> {
  if (!place) return { excerpt: [], changed: '' };
  return {
    excerpt: toBlockExcerpt(section, place),
    changed: describeChanged(place.block, place.marks),
  };
}

/** A block's words; before the cells of a row the heads of their columns, so that a number has its unit. */
function toBlockExcerpt({ blocks }: Section, { block, marks }: BlockMatch): Run[] {
  const runs = toExcerpt(block.text, marks);
  if (block.kind !== 'row') return runs;
  const table = blocks.slice(0, blocks.indexOf(block)).findLast(({ kind }) => kind === 'table');
  const heads = table?.text.split(CELL_GAP) ?? [];
  const [from] = chooseWindow(block.text, marks);
  let cell = block.text.slice(0, from).split(CELL_GAP).length - 1;
  return heads.length !== block.text.split(CELL_GAP).length
    ? runs
    : runs.map(({ text, isMarked }) => ({
        text: text.replaceAll(CELL_GAP, () => `${CELL_GAP}${heads[++cell]}: `),
        isMarked,
      }));
}
