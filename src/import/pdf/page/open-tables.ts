import { PDF } from '../limits.ts';
import type { Box, Line } from './page.ts';

/** Lines across at one height: from where to where each is drawn. */
interface Ruling {
  readonly y: number;
  readonly x: number;
  readonly right: number;
  readonly spans: readonly Box[];
}

/**
 * The lines of a page with those that tables without lines down would have: where each cell has a
 * line of its own below it, the cells' edges are where one ends and the next begins.
 */
export function closeTables(rules: readonly Box[], lines: readonly Line[]): Box[] {
  const downs = rules.filter(isDown);
  const open = rules.filter((rule) => !isDown(rule) && !downs.some((down) => meets(rule, down)));
  const added = chainsOf(rulingsOf(open)).flatMap((chain) => closeChain(chain, lines));
  return [...rules, ...added];
}

/** Whether a drawn line goes down the page, not across it. */
export function isDown(rule: Box): boolean {
  return rule.bottom - rule.y > rule.right - rule.x;
}

function meets(across: Box, down: Box): boolean {
  const near = PDF.meeting;
  const isBeside = down.x >= across.x - near && down.x <= across.right + near;
  return isBeside && down.y <= across.y + near && down.bottom >= across.y - near;
}

function rulingsOf(rules: readonly Box[]): Ruling[] {
  const rows: Box[][] = [];
  for (const rule of rules.toSorted((one, other) => one.y - other.y)) {
    const last = rows.at(-1);
    if (last?.[0] && rule.y - last[0].y < PDF.meeting) last.push(rule);
    else rows.push([rule]);
  }
  return rows.map((spans) => ({
    y: spans[0]?.y ?? 0,
    x: Math.min(...spans.map(({ x }) => x)),
    right: Math.max(...spans.map(({ right }) => right)),
    spans,
  }));
}

/** Lines of the same width below one another, most of them of several parts. */
function chainsOf(rulings: readonly Ruling[]): Ruling[][] {
  const chains: Ruling[][] = [];
  for (const ruling of rulings) {
    const last = chains.at(-1)?.at(-1);
    const isNext =
      last &&
      Math.abs(last.x - ruling.x) < 2 * PDF.meeting &&
      Math.abs(last.right - ruling.right) < 2 * PDF.meeting &&
      ruling.y - last.y < PDF.tallestRow;
    if (isNext) chains.at(-1)?.push(ruling);
    else chains.push([ruling]);
  }
  return chains.filter((chain) => {
    const parted = chain.filter((ruling) => breaksOf(ruling).length > 0);
    return chain.length >= 2 && parted.length >= chain.length / 2;
  });
}

/** Where one part of a line ends, the next begins, and none goes through. */
function breaksOf({ spans }: Ruling): number[] {
  const near = PDF.meeting;
  const ends = spans
    .map(({ right }) => right)
    .filter((end) => {
      const isMet = spans.some(({ x }) => Math.abs(x - end) < near);
      return isMet && !spans.some(({ x, right }) => x < end - near && right > end + near);
    });
  return [...new Set(ends.map(Math.round))];
}

function closeChain(chain: readonly Ruling[], lines: readonly Line[]): Box[] {
  const [first, second] = chain;
  if (!first || !second) return [];
  const height = Math.min(...chain.slice(1).map(({ y }, at) => y - (chain[at]?.y ?? 0)));
  // The head of a table may have a line below it alone.
  const isHeadAbove = lines.some(
    ({ x, right, y }) =>
      y < first.y && y > first.y - height && x > first.x - 5 && right < first.right + 5,
  );
  const top = isHeadAbove ? first.y - height : first.y;
  const tops = [top, ...chain.map(({ y }) => y)];
  const downs = chain.flatMap((ruling, at) => {
    const [y, bottom] = [tops[at] ?? ruling.y, ruling.y];
    if (bottom - y < PDF.meeting) return [];
    // Rows without parts have the columns of the others: their cells are empty.
    return [ruling.x, ...breaksOf(ruling), ruling.right].map((x) => ({ x, right: x, y, bottom }));
  });
  return [{ x: first.x, right: first.right, y: top, bottom: top }, ...downs];
}
