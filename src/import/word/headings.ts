import { type Block, type Run, textOf } from '../received.ts';
import { withClauses } from './clauses.ts';
import { levelsBelow, levelsByLooks, titleAbove } from './looks.ts';
import { isTitle, levelByStyle, type WordParagraph } from './paragraph.ts';

/** A caption's number; `Stk. 2.` is that of a point. */
const CAPTION = /^(?!stk\b)\p{L}{3,}\.?\s/iu;

/** Fewest headings by their styles that let the looks of others be. */
const FEWEST_STYLED = 2;

/** What each paragraph is: by style and outline, and by its looks where these do not tell. */
export function findHeadings(all: readonly (WordParagraph | Block)[]): Block[] {
  const read = withClauses(all);
  const paragraphs = read.filter((block): block is WordParagraph => block.kind === 'word');
  const styled = paragraphs.filter((paragraph) => levelByStyle(paragraph) !== undefined);
  const isPlain = styled.length < FEWEST_STYLED;
  const isTitled = paragraphs.some(({ style }) => isTitle(style));
  const above = isTitled || isPlain ? undefined : titleAbove(read);
  const byLooks = isPlain ? levelsByLooks(read) : levelsBelow(read, above);
  const largest = isTitled || styled.length > 0 ? above : largestOf(byLooks);
  const levelOf = (block: WordParagraph) => levelByStyle(block) ?? byLooks.get(block);
  const outermost = outermostOf(paragraphs, (block) => levelOf(block) !== undefined);
  const within = depthsByStyle(read);
  return read.map((block): Block => {
    if (block.kind !== 'word') return block;
    const { runs, marker, style, doubts } = block;
    const told = { runs, ...(doubts && { doubts }) };
    if (isTitle(style) || block === largest) return { kind: 'title', ...told };
    const level = levelOf(block);
    const lead: Run[] = marker && !marker.isBullet ? [{ text: `${marker.text} ` }] : [];
    const led = { ...told, runs: [...lead, ...runs] };
    if (level !== undefined)
      return { kind: 'heading', level: isPlain && largest ? level - 1 : level, ...led };
    if (/^toc \d/i.test(style.name)) return { kind: 'item', marker: '', depth: 0, ...led };
    // Word numbers captions as points: »Figur 1«.
    if (marker && CAPTION.test(marker.text)) return { kind: 'paragraph', ...led };
    if (marker) {
      const own = marker.depth - (outermost.get(block) ?? 0);
      const depth = Math.max(own, within.get(block) ?? 0);
      return { kind: 'item', marker: marker.text, depth, ...told };
    }
    return { kind: 'paragraph', ...told };
  });
}

/**
 * For each point the outermost level that its list has points of between two headings: the levels
 * above it may be those of headings.
 */
function outermostOf(
  paragraphs: readonly WordParagraph[],
  isHeading: (paragraph: WordParagraph) => boolean,
): Map<WordParagraph, number> {
  const outermost = new Map<WordParagraph, number>();
  let section = 0;
  const points = paragraphs.flatMap((block) => {
    if (isHeading(block)) section++;
    else if (block.marker) return [{ block, list: `${section} ${block.marker.list}` }];
    return [];
  });
  for (const alike of Map.groupBy(points, ({ list }) => list).values()) {
    const least = Math.min(...alike.map(({ block }) => block.marker?.depth ?? 0));
    for (const { block } of alike) outermost.set(block, least);
  }
  return outermost;
}

/** How deep a style of Word's own says that its points are: 2 of `List Bullet 2`. */
const LIST_STYLE = /^list (?:bullet|number|continue)?\s?(\d)$/i;

/** How much deeper than the first point of its list each is by its style, a list of its own. */
function depthsByStyle(read: readonly (WordParagraph | Block)[]): Map<WordParagraph, number> {
  const depths = new Map<WordParagraph, number>();
  let first: number | undefined;
  for (const block of read) {
    if (block.kind !== 'word' || !block.marker) {
      first = undefined;
      continue;
    }
    const depth = Number(LIST_STYLE.exec(block.style.name)?.[1] ?? 1);
    first ??= depth;
    depths.set(block, Math.max(0, depth - first));
  }
  return depths;
}

/** The first heading, when it alone looks as it does and has no number: the title. */
function largestOf(levels: ReadonlyMap<WordParagraph, number>): WordParagraph | undefined {
  const [first, ...others] = levels;
  const isLargest = first?.[1] === 1 && others.length > 0 && others.every(([, one]) => one > 1);
  return isLargest && !/^\d/.test(textOf(first[0])) ? first[0] : undefined;
}
