import { PDF } from './limits.ts';
import { type Box, medianOf, type Stretch } from './page/page.ts';

/** A row of a table: from where to where it stands, and where its cells begin and the last ends. */
interface Band {
  readonly y: number;
  readonly bottom: number;
  readonly edges: readonly number[];
}

/** Shades of cells that are nearer than this, in points, meet. */
const NEAR = 1.5;

/** Lines of words in one cell are nearer to one another than this, in sizes of their letters. */
const LEADING = 1.7;

/**
 * The lines that tables would have whose cells are told by their shades alone: every other row has
 * one, and those between have the columns of their neighbours.
 */
export function linesOfShades(shapes: readonly Box[], words: readonly Stretch[]): Box[] {
  return chainsOf(bandsOf(shapes), words)
    .filter((chain) => chain.length > 2)
    .flatMap((chain) => [...ending(chain, words, -1), ...chain, ...ending(chain, words, 1)])
    .flatMap(linesOf);
}

function linesOf({ y, bottom, edges }: Band): Box[] {
  const [x, right] = outerOf(edges);
  const across = [y, bottom].map((at) => ({ x, right, y: at, bottom: at }));
  return [...across, ...edges.map((at) => ({ x: at, right: at, y, bottom }))];
}

/** Rows of at least two shaded cells, each beginning where the one before it ends. */
function bandsOf(shapes: readonly Box[]): Band[] {
  const alike = Map.groupBy(shapes, ({ y, bottom }) => `${Math.round(y)} ${Math.round(bottom)}`);
  return [...alike.values()]
    .flatMap((row): Band[] => {
      const cells = row.toSorted((one, other) => one.x - other.x);
      const [first] = cells;
      const isWhole = cells.every(({ x }, at) => Math.abs(x - (cells[at - 1]?.right ?? x)) < NEAR);
      if (!first || !isWhole || cells.length < 2) return [];
      return [{ y: first.y, bottom: first.bottom, edges: [first.x, ...cells.map((c) => c.right)] }];
    })
    .sort((one, other) => one.y - other.y);
}

/** Rows of one table below one another, with those that have no shade. */
function chainsOf(bands: readonly Band[], words: readonly Stretch[]): Band[][] {
  const chains: Band[][] = [];
  for (const band of bands) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const between = last && hasSides(last, band) ? rowBetween(last, band, words) : undefined;
    if (between) chain?.push(...between, band);
    else chains.push([band]);
  }
  return chains;
}

function hasSides(one: Band, other: Band): boolean {
  const [sides, others] = [outerOf(one.edges), outerOf(other.edges)];
  return sides.every((side, at) => Math.abs(side - (others[at] ?? 0)) < NEAR);
}

function outerOf(edges: readonly number[]): [number, number] {
  return [edges[0] ?? 0, edges.at(-1) ?? 0];
}

/** The row without a shade between two with one, if any; nothing where there is more than a row. */
function rowBetween(above: Band, below: Band, words: readonly Stretch[]): Band[] | undefined {
  const [y, bottom] = [above.bottom, below.y];
  if (bottom - y < NEAR) return [];
  const { edges } = above.edges.length > below.edges.length ? above : below;
  const row = { y, bottom, edges };
  const isNext = bottom - y < PDF.tallestRow;
  return isNext && isRow(row, words.filter(isIn(row))) ? [row] : undefined;
}

/** The row without a shade that a table begins or ends with. */
function ending(chain: readonly Band[], words: readonly Stretch[], step: -1 | 1): Band[] {
  const band = step < 0 ? chain[0] : chain.at(-1);
  if (!band) return [];
  const { edges } = step < 0 ? (chain[1] ?? band) : (chain.at(-2) ?? band);
  const from = step < 0 ? band.y : band.bottom;
  const page = {
    edges,
    y: step < 0 ? 0 : from,
    bottom: step < 0 ? from : Number.POSITIVE_INFINITY,
  };
  const found: Stretch[] = [];
  const nearest = words.filter(isIn(page)).sort((one, other) => step * (one.y - other.y));
  for (const word of nearest) {
    const last = found.at(-1)?.y ?? from;
    if (Math.abs(word.y - last) > LEADING * word.size) break;
    found.push(word);
  }
  const ys = found.flatMap(({ y, size }) => [y - size, y + size / 2]);
  const row = { edges, y: Math.min(from, ...ys), bottom: Math.max(from, ...ys) };
  const isFilled = new Set(found.map((word) => columnOf(edges, word))).size > 1;
  return isFilled && isRow(row, found) ? [row] : [];
}

function isIn({ edges, y, bottom }: Band) {
  const [left, end] = outerOf(edges);
  return ({ text, ...at }: Stretch): boolean =>
    text.trim() !== '' && at.x > left && at.right < end + NEAR && at.y > y && at.y < bottom;
}

/** Whether words are one row: few cells have several lines, and no words go over cells. */
function isRow({ edges }: Band, words: readonly Stretch[]): boolean {
  const cells = [...Map.groupBy(words, (word) => columnOf(edges, word)).values()];
  const lines = cells.map((cell) => new Set(cell.map(({ y }) => Math.round(y))).size);
  const isAcross = words.some(
    ({ x, right }) => edges.filter((at) => at > x && at < right).length > 1,
  );
  return !isAcross && medianOf(lines) <= 1;
}

function columnOf(edges: readonly number[], { x, right }: Stretch): number {
  return edges.findLastIndex((edge) => edge <= (x + right) / 2);
}
