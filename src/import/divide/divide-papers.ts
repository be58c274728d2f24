import type { Bundle, BundledPaper } from '../bundle.ts';
import { type Block, type Piece, type ReceivedPaper, textOf } from '../received.ts';
import { cutsByContents, isAlike } from './by-contents.ts';
import { cutsByOutline } from './by-outline.ts';
import { cutsByPageNumbers } from './by-page-numbers.ts';
import { type Cut, placesOf } from './cut.ts';
import { type FoundContents, findContents, linesOf } from './find-contents.ts';

/** How many blocks before the first paper may be a cover: more are a paper themselves. */
const LONGEST_COVER = 12;

/** Longest line of a cover, in characters. */
const LONGEST_LINE = 120;

/** How many blocks of a paper are looked at for the title that the contents have. */
const HEAD = 10;

/**
 * A file that is a bundle as its papers, where its contents, its outline or its page numbers say
 * where they begin, and the pages bear that out; else the whole of it as one paper.
 */
export function dividePapers(paper: ReceivedPaper): Bundle {
  const contents = findContents(paper.blocks);
  const listed = contents ? cutsByContents(paper, contents) : [];
  const [found = []] = [listed, cutsByOutline(paper), cutsByPageNumbers(paper)].filter(
    ({ length }) => length > 0,
  );
  const cuts = withWords(paper, found);
  if (cuts.length === 0) return { papers: [{ paper, cover: [], sheet: [], doubts: [] }] };
  const isListed = contents !== undefined && found === listed;
  const papers = toPapers(paper, cuts, isListed ? contents : undefined);
  if (!isListed) return { papers };
  const { title, entries } = contents;
  return { papers, contents: { entries, ...(title && { title }) } };
}

/** The cuts that papers with words begin at: a scanned one stays with the paper before it. */
function withWords(paper: ReceivedPaper, cuts: readonly Cut[]): Cut[] {
  const places = placesOf(paper);
  return cuts.filter(({ at, sheet }, index) => {
    const to = cuts[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const own = paper.blocks.filter((_, block) => isFrom(places[block] ?? 0, at, to));
    return own.slice(sheet).some((block) => linesOf(block).length > 0);
  });
}

const isFrom = (place: number, from: number, to: number) => place >= from && place < to;

/** What a part of a file has: its places from `from` on and before `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
  /** The paper's name in the contents or the outline. */
  readonly title?: string | undefined;
  readonly isFirst: boolean;
}

function toPapers(
  paper: ReceivedPaper,
  cuts: readonly Cut[],
  contents: FoundContents | undefined,
): BundledPaper[] {
  const places = placesOf(paper);
  const end = paper.pages === undefined ? paper.blocks.length : paper.pages + 1;
  const isContents = (index: number) =>
    contents !== undefined && index >= contents.first && index < contents.end;
  const between = (from: number, to: number) =>
    paper.blocks.filter((_, index) => isFrom(places[index] ?? 0, from, to) && !isContents(index));
  const start = paper.pages === undefined ? 0 : 1;
  const [{ at: firstAt } = { at: start }] = cuts;
  const front = between(start, firstAt);
  const isCover = front.length <= LONGEST_COVER && front.every(isOfCover);
  const parts = cuts.map((cut, index): BundledPaper => {
    const { appendix, item, at: from, sheet } = cut;
    const next = cuts[index + 1];
    const to = next?.at ?? end;
    const all = between(from, to);
    const title = appendix?.title ?? cut.title;
    const isFirst = index === 0 && isCover;
    const last = next?.appendix && { last: Math.max(appendix?.page ?? 1, next.appendix.page - 1) };
    const printed = appendix && { pages: { first: appendix.page, ...last } };
    return {
      paper: partOf(paper, { from, to, title, isFirst, blocks: all.slice(sheet) }),
      cover: (isFirst ? front : []).map(asPiece),
      sheet: all.slice(0, sheet).map(asPiece),
      ...(paper.pages === undefined ? printed : { pages: { first: from, last: to - 1 } }),
      ...(item && { item: item.number }),
      ...(appendix && { number: Number(appendix.number), tocTitle: appendix.title }),
      doubts: isFirst ? [] : [cut.doubt],
    };
  });
  if (isCover) return parts;
  const opening = { from: start, to: firstAt, isFirst: true, blocks: front };
  const pages = paper.pages === undefined ? {} : { pages: { first: start, last: firstAt - 1 } };
  const whole = { paper: partOf(paper, opening), cover: [], sheet: [], ...pages, doubts: [] };
  return [whole, ...parts];
}

function partOf(
  { outline: _, pages, ...paper }: ReceivedPaper,
  { from, to, title, isFirst, blocks }: Span,
): ReceivedPaper {
  const own = paper.furniture.filter(({ page }) => isFrom(page, from, to));
  // Of text it is not known where they stood.
  const furniture = pages === undefined ? (isFirst ? paper.furniture : []) : own;
  return {
    ...paper,
    name: title ? `${title.replaceAll('.', ' ')}.${extensionOf(paper.name)}` : paper.name,
    blocks: withOwnLevels(withTitleOf(blocks, title)),
    furniture,
    ...(pages !== undefined && { pages: to - from }),
    problems: isFirst ? paper.problems : [],
  };
}

/** Headings whose levels are those of the paper: 1 is the highest in it. */
function withOwnLevels(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const ordered = [...new Set(levels)].sort((one, other) => one - other);
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: ordered.indexOf(block.level) + 1 } : block,
  );
}

/** A part whose heading is the one that the contents have: it is its title. */
function withTitleOf(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  if (!title || blocks.some(({ kind }) => kind === 'title')) return blocks;
  const found = blocks
    .slice(0, HEAD)
    .find((block) => block.kind === 'heading' && isAlike(textOf(block), title));
  return blocks.map(
    (block): Block =>
      block === found && block.kind === 'heading' ? { ...block, kind: 'title' } : block,
  );
}

/** Whether a block is what a cover may have: short words or a picture, no text and no table. */
function isOfCover(block: Block): boolean {
  const lines = linesOf(block);
  return (
    block.kind !== 'table' &&
    lines.every((line) => line.length <= LONGEST_LINE && !/[.!?]$/.test(line))
  );
}

/** Words of a cover or a sheet, a point with its sign. */
function asPiece(block: Block): Piece {
  const lines = linesOf(block);
  return { runs: [{ text: lines.join('\n') }] };
}

function extensionOf(name: string): string {
  return /[^.]*$/.exec(name)?.[0] ?? '';
}
