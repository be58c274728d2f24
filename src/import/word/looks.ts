import { isContentsTitle } from '../facts/bundle-contents.ts';
import { depthOf, isCapitals, levelsOf } from '../facts/heading-levels.ts';
import { type Block, textOf } from '../received.ts';
import { levelByStyle, type WordParagraph } from './paragraph.ts';

/** Longest heading that is told by its looks alone, in characters, and longest with a number. */
const LONGEST = 120;
const LONGEST_NUMBERED = 200;

/** How much larger than the text letters are that make a heading. */
const LARGER = 1.1;

/** Least text that capitals or italics are the heading of, in characters. */
const LEAST_TEXT = 40;

/** How often a document has headings in italics, or underlined: one alone may be anything. */
const FEWEST_PLAIN = 2;

/** A title that no style tells stands among so many first paragraphs. */
const TITLE_WITHIN = 12;

type Read = readonly (WordParagraph | Block)[];

/** Levels by size, weight and numbers, where no styles tell them. */
export function levelsByLooks(read: Read): Map<WordParagraph, number> {
  const isSet = setIn(read);
  const found = read.filter((block) => block.kind === 'word').filter(isSet);
  const levels = levelsOf(
    found.map((paragraph) => ({ ...paragraph.looks, text: printed(paragraph) })),
  );
  return new Map(found.map((paragraph, at) => [paragraph, levels[at] ?? 1]));
}

/**
 * The largest words above the first heading that a style tells, larger than the text or bold:
 * where headings have styles, the title often has none.
 */
export function titleAbove(read: Read): WordParagraph | undefined {
  const paragraphs = read.filter((block) => block.kind === 'word');
  const end = paragraphs.findIndex((paragraph) => levelByStyle(paragraph) !== undefined);
  const isSet = setIn(read);
  const found = paragraphs
    .slice(0, Math.min(end, TITLE_WITHIN))
    .filter((paragraph) => isSet(paragraph) && !isContentsTitle(textOf(paragraph).trim()));
  const largest = Math.max(...found.map(({ looks }) => looks.size));
  return found.find(({ looks }) => looks.size === largest);
}

/**
 * Lines that are set apart above text that is not, where other headings have styles: they stand
 * below the headings that they are found under.
 */
export function levelsBelow(
  read: Read,
  title: WordParagraph | undefined,
): Map<WordParagraph, number> {
  const isSet = setIn(read);
  const found: WordParagraph[] = [];
  let [level, deepest] = [0, 0];
  for (const [at, block] of read.entries()) {
    if (block.kind !== 'word') continue;
    const own = levelByStyle(block);
    if (own !== undefined) level = own;
    const next = read[at + 1];
    const isAbove = next?.kind === 'word' && !next.looks.isBold && levelByStyle(next) === undefined;
    const isHeading = own === undefined && level > 0 && isPlainText(block) && isSet(block);
    if (!isHeading || !isAbove || block === title) continue;
    found.push(block);
    deepest = Math.max(deepest, level);
  }
  return new Map(found.map((paragraph) => [paragraph, deepest + 1]));
}

/** Styles that say that a line is something else than a heading. */
const OTHER = /^(?:toc |caption|billedtekst|title|titel|subtitle|definition|quote|citat)/i;

/** Whether its style says nothing of what it is. */
function isPlainText({ style, marker }: WordParagraph): boolean {
  return marker === undefined && !OTHER.test(style.name);
}

/** Tells which paragraphs are short lines set apart: larger, bold, in capitals or italics. */
function setIn(read: Read): (paragraph: WordParagraph) => boolean {
  const paragraphs = read.filter((block) => block.kind === 'word');
  const body = bodySize(paragraphs);
  const short = paragraphs.filter(isShort);
  const strong = short.filter(
    ({ looks }) => looks.size >= body * LARGER || (looks.isBold && looks.size >= body),
  );
  // What ends in a colon, where most such lines do not, is a label.
  const isLabel = (one: WordParagraph) => printed(one).endsWith(':');
  const areLabels = strong.filter(isLabel).length * 2 < strong.length;
  const above = read.flatMap((block, at) =>
    block.kind === 'word' &&
    isPlainText(block) &&
    isShort(block) &&
    isAboveText(block, read[at + 1])
      ? [block]
      : [],
  );
  const italic = above.filter(({ looks }) => looks.isItalic);
  const plain = colourOf(paragraphs);
  const isColoured = ({ looks }: WordParagraph) =>
    looks.colour !== undefined && looks.colour !== plain && looks.size >= body;
  const isUnderlined = ({ looks }: WordParagraph) => looks.isUnderlined;
  const usual = [isUnderlined, isColoured]
    .filter((is) => above.filter(is).length >= FEWEST_PLAIN)
    .flatMap((is) => short.filter((one) => is(one) && isPlainText(one)));
  const found = new Set([
    ...strong.filter((one) => !areLabels || !isLabel(one)),
    ...above.filter((one) => isCapitals(printed(one))),
    ...(italic.length >= FEWEST_PLAIN ? italic : []),
    ...usual,
  ]);
  return (paragraph) => found.has(paragraph);
}

function isShort(paragraph: WordParagraph): boolean {
  const text = printed(paragraph);
  const longest = depthOf(text) > 0 ? LONGEST_NUMBERED : LONGEST;
  const isLine = text.length <= longest && !/[.,;]$/.test(text) && !text.includes('\n');
  return isLine && !paragraph.marker?.isBullet && /\p{L}/u.test(text);
}

/** Whether a line of the text's size stands above text that looks otherwise. */
function isAboveText(paragraph: WordParagraph, next: Read[number] | undefined): boolean {
  if (next?.kind !== 'word' || printed(paragraph).includes(':')) return false;
  const text = printed(next);
  return text.length >= LEAST_TEXT && /\p{Ll}/u.test(text) && !next.looks.isItalic;
}

/** A paragraph's words with the number that Word makes before them. */
function printed({ marker, ...paragraph }: WordParagraph): string {
  const words = textOf(paragraph).trim();
  return marker && !marker.isBullet ? `${marker.text} ${words}` : words;
}

const bodySize = (paragraphs: readonly WordParagraph[]) =>
  ofMostLetters(paragraphs, ({ looks }) => looks.size) ?? 0;
const colourOf = (paragraphs: readonly WordParagraph[]) =>
  ofMostLetters(paragraphs, ({ looks }) => looks.colour);

/** How most letters look. */
function ofMostLetters<Look>(
  paragraphs: readonly WordParagraph[],
  lookOf: (paragraph: WordParagraph) => Look,
): Look | undefined {
  const letters = new Map<Look, number>();
  for (const paragraph of paragraphs) {
    const look = lookOf(paragraph);
    letters.set(look, (letters.get(look) ?? 0) + textOf(paragraph).length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0];
}
