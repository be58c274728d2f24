import { describePlace } from '../addresses/place.ts';
import { chooseWindow, type Run, toExcerpt } from '../text/excerpt.ts';
import { toWords } from '../text/words.ts';
import { describeChanged } from './changed-words.ts';
import type { Asked, Query } from './query.ts';
import { CELL_GAP, type Section, type SectionBlock } from './record.ts';
import type { TextMatch } from './text-match.ts';
import { SHOWN } from './weights.ts';

/** Where an answer stands, and its words. */
export interface Hit {
  readonly url: string;
  /** Below the paper, from the outside in; empty for the beginning of the paper. */
  readonly place: readonly string[];
  readonly excerpt: readonly Run[];
  /** What tracked changes have done to the words found: `indsat`, `delvis slettet`; else empty. */
  readonly changed: string;
  /** The pages of the bundle that its section stands on, where the paper tells. */
  readonly page?: string | undefined;
  /** What to mark there: phrases, and words and names as they stand in the section. */
  readonly words: readonly string[];
  readonly score: number;
  /** The other blocks of the section that answer just as well, in the paper's order. */
  readonly others: readonly Hit[];
}

/** A block with what it answers: `own` is what its own words tell, `score` adds what is around. */
export type BlockMatch = TextMatch & {
  readonly block: SectionBlock;
  readonly own: number;
  readonly score: number;
};

/** Hits gathered by paper, the paper of the best hit first; within each the best first. */
export function gatherByPaper<Found extends Pick<Hit, 'url'>>(hits: readonly Found[]): Found[] {
  const papers = new Set(hits.map(paperOf));
  return [...papers].flatMap((paper) => hits.filter((hit) => paperOf(hit) === paper));
}

function paperOf({ url }: Pick<Hit, 'url'>): string {
  return url.split('#')[0] ?? '';
}

const MONTHS = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';

/** What answers of each kind look like. */
export const ANSWERS: Readonly<Record<Asked, RegExp>> = {
  amount: /\d[\d.]*(?:,\d+)?\s*(?:mio|kr|%)|kr\.?\s*\d|\d{1,3}(?:\.\d{3})+/i,
  number: /\d/,
  date: new RegExp(`\\d{1,2}\\. (?:${MONTHS})|\\b(?:19|20)\\d\\d\\b|kvartal|ultimo|primo`, 'i'),
  person: /\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+/u,
  frequency: /årlig|halvår|kvartal|måned|ugentlig|løbende|gange|hvert|hver /i,
  other: /(?!)/,
};

/**
 * Words that belong to all blocks of a section: its first lines, a table's heads, a goal's labels.
 */
export function isShared({ kind }: SectionBlock): boolean {
  return kind === 'whole' || kind === 'table' || kind === 'label';
}

/** What a section came to. */
interface Found {
  readonly matches: readonly BlockMatch[];
  readonly anywhere: readonly number[];
  readonly around: readonly number[];
  readonly wholes: readonly TextMatch[];
  readonly heading: TextMatch;
  readonly score: number;
}

/**
 * The best block that has all that the section has, or only lacks what stands around it; else the
 * section as a whole.
 */
export function chooseHit(section: Section, query: Query, found: Found): Hit {
  const { matches, heading, score } = found;
  const fitting = isSubject(query, found)
    ? []
    : matches.filter((match) => isAnswer(match, query) && hasAll(match, found));
  const [best] = fitting;
  const shown = best ?? matches.find(({ marks }) => marks.length > 0) ?? matches[0];
  const rest = {
    words: [...query.phrases.map((phrase) => phrase.join(' ')), ...toMarked([heading, ...matches])],
    score,
    page: section.page,
  };
  const others = fitting
    .filter((match) => best && match !== best && match.own >= SHOWN.asGood * best.own)
    .sort((one, other) => section.blocks.indexOf(one.block) - section.blocks.indexOf(other.block))
    .map((match) => ({
      ...locate(section, match),
      ...quote(section, match),
      ...rest,
      others: [],
    }));
  return { ...locate(section, best), ...quote(section, shown), ...rest, others };
}

/** Whether the heading names it all; or, to a question, the first lines do. */
function isSubject({ asked }: Query, { anywhere, wholes }: Found): boolean {
  return (
    anywhere.some(Boolean) &&
    (asked ? wholes : wholes.slice(0, 1)).some(
      ({ phrases, weights }) =>
        phrases.every(Boolean) &&
        anywhere.every((most, at) => (weights[at] ?? 0) >= SHOWN.subject * most),
    )
  );
}

/** Whether a block answers by words of its own: to a question, with an answer of the kind. */
function isAnswer({ block, marks }: BlockMatch, { asked }: Query): boolean {
  if (marks.length === 0 || isShared(block)) return false;
  return !asked || block.kind === 'row' || ANSWERS[asked].test(block.text);
}

/**
 * Whether a block has all that decides; what is only hinted at, by a synonym or caption, does not.
 */
function hasAll({ phrases, weights }: BlockMatch, { anywhere, around }: Found): boolean {
  return (
    phrases.every(Boolean) &&
    anywhere.every(
      (most, at) =>
        most < SHOWN.hint ||
        (weights[at] ?? 0) > SHOWN.has * most ||
        (around[at] ?? 0) >= SHOWN.has * most,
    )
  );
}

/** Words worth marking: those that answer best, and not every synonym. */
function toMarked(matches: readonly TextMatch[]): string[] {
  const marks = matches.flatMap((match) => match.marks).filter(({ weight }) => weight > 0);
  const most = Math.max(0, ...marks.map(({ weight }) => weight));
  const telling = marks.filter(({ weight }) => weight >= SHOWN.marked * most);
  return [...new Set(telling.map(({ run }) => run))];
}

/** Where a block stands and what the place is called; without one, the section. */
function locate(section: Section, match: BlockMatch | undefined): Pick<Hit, 'url' | 'place'> {
  if (!match || section.url.endsWith(`#${match.block.id}`))
    return { url: section.url, place: section.title ? [section.title] : [] };
  const { block, marks } = match;
  const change = block.changes.find(({ text }) =>
    marks.every(({ word }) => toWords(text).some((other) => other.word === word)),
  );
  const id = change?.id ?? block.id;
  const tag = !change && block.kind === 'item' ? 'li' : 'p';
  const lead = !change && block.kind === 'row' ? (block.text.split(CELL_GAP)[0] ?? '') : '';
  const [page] = section.url.split('#');
  return { url: `${page}#${id}`, place: describePlace({ id, tag, section: section.title, lead }) };
}

/** What is shown of a block's words. */
function quote(section: Section, match: BlockMatch | undefined): Pick<Hit, 'excerpt' | 'changed'> {
  if (!match) return { excerpt: [], changed: '' };
  return {
    excerpt: toBlockExcerpt(section, match),
    changed: describeChanged(match.block, match.marks),
  };
}

/** A block's words; before the cells of a row the heads of its columns: a number has its unit. */
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
