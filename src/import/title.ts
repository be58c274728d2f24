import { isAnnexMark, itemNumberOf } from './facts/agenda-item.ts';
import { findDays } from './facts/find-dates.ts';
import { isBodyName } from './facts/find-names.ts';
import { saysKind } from './facts/guess-kind.ts';
import { type Block, type ReceivedPaper, textOf } from './received.ts';

/** Longest paragraph that may be a title, in characters. */
const LONGEST = 120;

/** Shortest paragraph that is surely running text, in characters. */
const LEAST_PROSE = 100;

/** Longest line that says no more than where and when a letter is written, in characters. */
const LONGEST_DATED = 60;

/** How many blocks below a body's name a title may stand. */
const NEAR = 3;

/** Whose letterhead a name alone is. */
const AUTHORITY =
  /^(?:(?:\p{Lu}[\p{L}-]+\s){1,3}(?:Kommune|KOMMUNE)|(?:Region|REGION) \p{Lu}[\p{L}-]+)$/u;

/** What names a part of minutes, and never a paper. */
const OF_PART = /^(?:deltag|til ?stede|fraværende|afbud|medlemmer|mødedeltag|indhold)/i;

/** A heading that begins with what it is, and says more than a line of a letterhead does. */
const SUBJECT = /^\p{L}+:(?:\s+\p{L}[^\s.]*){3}.*[^.,:;]$/u;

/** Fewest blocks of a paper whose first words are its title, though nothing says so. */
const FEWEST = 6;

type TitleLike = Extract<Block, { kind: 'title' | 'heading' | 'paragraph' }>;

/**
 * A paper whose title is found where its reader found none: the first heading, a letter's subject,
 * or the first words when they are short. What has tracked changes is no title: it could not show
 * them.
 */
export function withTitle(paper: ReceivedPaper): ReceivedPaper {
  const { blocks } = paper;
  const title = findTitle(blocks);
  const isTitle = (block: Block) => block === title && !isChanged(title);
  const told = blocks.map((block): Block => {
    if (isTitle(block)) return { ...title, kind: 'title' } as Block;
    const isAbove = title && blocks.indexOf(block) < blocks.indexOf(title);
    const isLabel =
      block.kind === 'heading' && ((isAbove && isNoTitle(block)) || isWhose(block, title, blocks));
    return block.kind === 'title' || isLabel ? ({ ...block, kind: 'paragraph' } as Block) : block;
  });
  return { ...paper, blocks: title?.kind === 'heading' ? raised(told) : told };
}

/** Whether it is the body's name below a title such as »Referat«: whose minutes they are. */
function isWhose(block: TitleLike, title: TitleLike | undefined, blocks: readonly Block[]) {
  const isBelow = title !== undefined && blocks[blocks.indexOf(block) - 1] === title;
  return isBelow && isNoTitle(block) && saysKind(textOf(title).trim());
}

/** Blocks whose highest headings are of level 1: one that became the title was above them. */
function raised(blocks: readonly Block[]): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const above = Math.min(...levels) - 1;
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level - above } : block,
  );
}

/** The title, where a body's name or `Bilag 2 til punkt 4` stands above it and is none. */
function findTitle(blocks: readonly Block[]): TitleLike | undefined {
  const filled = blocks.filter(isFilled);
  const found = firstTitle(filled);
  return found && (isNoTitle(found) ? (titleBelow(found, filled) ?? found) : found);
}

function isNoTitle(block: TitleLike): boolean {
  const text = textOf(block).trim();
  const isBody = isBodyName(text) && !saysKind(text);
  return isAnnexMark(text) || isBody || AUTHORITY.test(text);
}

/** What stands below a line that is no title, and is one. */
function titleBelow(above: TitleLike, filled: readonly TitleLike[]): TitleLike | undefined {
  const below = filled.slice(filled.indexOf(above) + 1);
  const [next] = below;
  if (!isAnnexMark(textOf(above))) {
    const isOfTitle = (block: TitleLike) => block.kind === 'heading' && isTitleOfBody(block);
    // Between a letterhead and its letter there may be a recipient, the day and the case.
    const isHead = AUTHORITY.test(textOf(above).trim());
    const heading = isHead ? aboveProse(below).find(isOfTitle) : undefined;
    return heading ?? below.slice(0, NEAR).find(isTitleOfBody);
  }
  if (next && isNoTitle(next)) return titleBelow(next, filled);
  return next && isLine(textOf(next)) ? next : firstTitle(below);
}

/** A body's name stands above minutes and their first item too: these are no title. */
function isTitleOfBody(block: TitleLike): boolean {
  const text = textOf(block).trim();
  const isSubject = block.kind === 'heading' && text.length <= LONGEST && SUBJECT.test(text);
  if (!(isSubject || isLine(text)) || isNoTitle(block)) return false;
  const isOfPart = OF_PART.test(text) || itemNumberOf(text) !== undefined;
  return saysKind(text) || (block.kind === 'heading' && !isOfPart);
}

function isLine(text: string): boolean {
  return text.length <= LONGEST && !isOfLetterhead(text) && !/[.,:;]$/.test(text.trim());
}

function firstTitle(filled: readonly TitleLike[]): TitleLike | undefined {
  const greeting = filled.findIndex((block) => /^kære\b/i.test(textOf(block)));
  const subject = filled[greeting - 1];
  const first = filled.find((block) => !isOfLetterhead(textOf(block)));
  const head = aboveProse(filled);
  return (
    filled.find(({ kind }) => kind === 'title') ??
    head.find((block) => block.kind === 'heading' && !/^§/.test(textOf(block))) ??
    (subject && textOf(subject).length <= LONGEST ? subject : undefined) ??
    (first && filled.length >= FEWEST && textOf(first).length <= LONGEST ? first : undefined) ??
    filled.find(({ kind }) => kind === 'heading')
  );
}

/** What stands above running text: a heading below it is that of a part of it. */
function aboveProse(filled: readonly TitleLike[]): readonly TitleLike[] {
  const prose = filled.findIndex((block) => block.kind === 'paragraph' && isProse(textOf(block)));
  return prose < 0 ? filled : filled.slice(0, prose);
}

function isProse(text: string): boolean {
  return text.length > LEAST_PROSE && /[.!?:]$/.test(text.trim());
}

/** Lines of an address, and what says the day or the case: no title though they stand first. */
function isOfLetterhead(text: string): boolean {
  const isStack = text.trim().includes('\n');
  const isDated = findDays(text).length > 0 && text.length < LONGEST_DATED;
  return isStack || isDated || /^\d{4}\s\p{Lu}|^[\p{L}.]+:\s|^til$/iu.test(text.trim());
}

function isFilled(block: Block): block is TitleLike {
  const { kind } = block;
  return (
    (kind === 'title' || kind === 'heading' || kind === 'paragraph') && /\p{L}/u.test(textOf(block))
  );
}

function isChanged({ runs }: TitleLike): boolean {
  return runs.some(({ change }) => change !== undefined);
}
