import { isContentsTitle } from '../facts/bundle-contents.ts';
import { type Block, type Doubt, type Run, textOf } from '../received.ts';
import type { Marker } from './numbering.ts';
import type { Style } from './styles.ts';

/** A paragraph as Word has it, before it is told whether it is a heading. */
export interface WordParagraph {
  readonly kind: 'word';
  readonly style: Style;
  readonly runs: readonly Run[];
  /** The size, in half points, and weight of most of its letters. */
  readonly looks: { readonly size: number; readonly isBold: boolean };
  readonly outline: number | undefined;
  readonly marker?: Marker;
  readonly doubts?: readonly Doubt[];
}

/** Longest heading that is told by its looks alone, in characters. */
const LONGEST = 120;

/** How much larger than the text letters are that make a heading. */
const LARGER = 1.1;

/** A caption's number; `Stk. 2.` is that of a point. */
const CAPTION = /^(?!stk\b)\p{L}{3,}\.?\s/iu;

/** Fewest headings by their styles that let the looks be. */
const FEWEST_STYLED = 2;

/** A title that no style tells stands among so many first paragraphs. */
const TITLE_WITHIN = 12;

/** What each paragraph is: by style and outline, and by its looks where these do not tell. */
export function findHeadings(read: readonly (WordParagraph | Block)[]): Block[] {
  const paragraphs = read.filter((block): block is WordParagraph => block.kind === 'word');
  const styled = paragraphs.filter((paragraph) => levelByStyle(paragraph) !== undefined);
  const isPlain = styled.length < FEWEST_STYLED;
  const isTitled = paragraphs.some(({ style }) => isTitle(style));
  const above = isTitled || isPlain ? undefined : titleAbove(paragraphs, styled);
  const byLooks = isPlain ? levelsByLooks(paragraphs) : levelsBelow(read, above);
  const largest = isTitled || styled.length > 0 ? above : largestOf(byLooks);
  return read.map((block): Block => {
    if (block.kind !== 'word') return block;
    const { runs, marker, style, doubts } = block;
    const own = { runs, ...(doubts && { doubts }) };
    if (isTitle(style) || block === largest) return { kind: 'title', ...own };
    const level = levelByStyle(block) ?? byLooks.get(block);
    const lead: Run[] = marker && !marker.isBullet ? [{ text: `${marker.text} ` }] : [];
    const led = { ...own, runs: [...lead, ...runs] };
    if (level !== undefined)
      return { kind: 'heading', level: isPlain && largest ? level - 1 : level, ...led };
    if (/^toc \d/i.test(style.name)) return { kind: 'item', marker: '', depth: 0, ...led };
    // Word numbers captions as points: »Figur 1«.
    if (marker && CAPTION.test(marker.text)) return { kind: 'paragraph', ...led };
    if (marker) return { kind: 'item', marker: marker.text, depth: marker.depth, ...own };
    return { kind: 'paragraph', ...own };
  });
}

function isTitle({ name }: Style): boolean {
  return /^(?:title|titel)$/i.test(name);
}

function levelByStyle({ outline, style }: WordParagraph): number | undefined {
  if (isTitle(style) || /^toc /i.test(style.name)) return undefined;
  const [, told] = /^(?:heading|overskrift) (\d)/i.exec(style.name) ?? [];
  if (told) return Number(told);
  return outline !== undefined && outline < 9 ? outline + 1 : undefined;
}

/**
 * The largest words above the first heading that a style tells, larger than the text or bold:
 * where headings have styles, the title often has none.
 */
function titleAbove(
  paragraphs: readonly WordParagraph[],
  [first]: readonly WordParagraph[],
): WordParagraph | undefined {
  const end = first ? paragraphs.indexOf(first) : 0;
  const isSet = setIn(paragraphs);
  const found = paragraphs
    .slice(0, Math.min(end, TITLE_WITHIN))
    .filter((paragraph) => isSet(paragraph) && !isContentsTitle(textOf(paragraph).trim()));
  const largest = Math.max(...found.map(({ looks }) => looks.size));
  return found.find(({ looks }) => looks.size === largest);
}

/**
 * Lines in bold above text that is not, where other headings have styles: what was only set in
 * bold stands below the headings that it is found under.
 */
function levelsBelow(
  read: readonly (WordParagraph | Block)[],
  title: WordParagraph | undefined,
): Map<WordParagraph, number> {
  const isSet = setIn(read.filter((block) => block.kind === 'word'));
  const found: WordParagraph[] = [];
  let [level, deepest] = [0, 0];
  for (const [at, block] of read.entries()) {
    if (block.kind !== 'word') continue;
    const own = levelByStyle(block);
    if (own !== undefined) level = own;
    const next = read[at + 1];
    const isAbove = next?.kind === 'word' && !next.looks.isBold && levelByStyle(next) === undefined;
    const isHeading = own === undefined && level > 0 && block.looks.isBold && isSet(block);
    if (!isHeading || !isAbove || block === title || !isPlainText(block)) continue;
    found.push(block);
    deepest = Math.max(deepest, level);
  }
  return new Map(found.map((paragraph) => [paragraph, deepest + 1]));
}

/** Whether its style says nothing of what it is: no caption, no line of contents. */
function isPlainText({ style, marker }: WordParagraph): boolean {
  return marker === undefined && !/^(?:toc |caption|title|titel)/i.test(style.name);
}

/** Tells which paragraphs are short lines that are larger than the text, or bold. */
function setIn(paragraphs: readonly WordParagraph[]): (paragraph: WordParagraph) => boolean {
  const body = bodySize(paragraphs);
  return ({ looks, marker, ...paragraph }) => {
    const text = textOf(paragraph).trim();
    const isShort = text.length <= LONGEST && !/[.,;:]$/.test(text);
    const isSet = looks.size >= body * LARGER || (looks.isBold && looks.size >= body);
    return isShort && isSet && !marker?.isBullet && !text.includes('\n') && /\p{L}/u.test(text);
  };
}

/** Levels by size and weight: the largest is the highest, bold above plain. */
function levelsByLooks(paragraphs: readonly WordParagraph[]): Map<WordParagraph, number> {
  const found = paragraphs.filter(setIn(paragraphs));
  const rank = ({ looks }: WordParagraph) => looks.size * 2 + (looks.isBold ? 1 : 0);
  const ranks = [...new Set(found.map(rank))].sort((one, other) => other - one);
  return new Map(found.map((paragraph) => [paragraph, ranks.indexOf(rank(paragraph)) + 1]));
}

/** The first heading, when it alone looks as it does, and the others are smaller: the title. */
function largestOf(levels: ReadonlyMap<WordParagraph, number>): WordParagraph | undefined {
  const [first, ...others] = levels;
  const isLargest = first?.[1] === 1 && others.length > 0 && others.every(([, one]) => one > 1);
  return isLargest ? first[0] : undefined;
}

/** The size of most letters. */
function bodySize(paragraphs: readonly WordParagraph[]): number {
  const letters = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const { size } = paragraph.looks;
    letters.set(size, (letters.get(size) ?? 0) + textOf(paragraph).length);
  }
  const [size = 0] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? [];
  return size;
}
