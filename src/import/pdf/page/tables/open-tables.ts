import { PDF } from '../../limits.ts';
import type { Box, Line } from '../page.ts';

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
  const last = chain.at(-1);
  if (!first || !second || !last) return [];
  const height = Math.min(...chain.slice(1).map(({ y }, at) => y - (chain[at]?.y ?? 0)));
  const within = lines.filter(({ x, right }) => x > first.x - 5 && right < first.right + 5);
  const head = within.filter(({ y }) => y < first.y && y > first.y - height);
  const foot = within.filter(({ y }) => y > last.y && y < last.y + height);
  // The head of a table may have a line below it alone, and its last row one above it alone.
  const bottom =
    !isParted(head, first) && isParted(foot, last) ? bottomOf(foot, within) : undefined;
  const top = head.length > 0 && bottom === undefined ? first.y - height : first.y;
  const ends = bottom === undefined ? [] : [{ ...last, y: bottom }];
  const tops = [top, ...chain.map(({ y }) => y)];
  const downs = [...chain, ...ends].flatMap((ruling, at) => {
    const [y, end] = [tops[at] ?? ruling.y, ruling.y];
    if (end - y < PDF.meeting) return [];
    // Rows without parts have the columns of the others: their cells are empty.
    const xs = [ruling.x, ...breaksOf(ruling), ruling.right];
    return xs.map((x) => ({ x, right: x, y, bottom: end }));
  });
  return [top, ...ends.map(({ y }) => y)]
    .map((y): Box => ({ x: first.x, right: first.right, y, bottom: y }))
    .concat(downs);
}

/** Whether words stand on one height on both sides of a place where one line ends. */
function isParted(lines: readonly Line[], ruling: Ruling): boolean {
  return breaksOf(ruling).some((at) =>
    lines.some((left) => {
      const isBeside = (right: Line) => right.x >= at && Math.abs(right.y - left.y) < 1.5;
      return left.right <= at && lines.some(isBeside);
    }),
  );
}

/** Where a row ends whose first lines stand in its cells: at the last that goes on in one. */
function bottomOf(foot: readonly Line[], lines: readonly Line[]): number {
  const begins = foot.map(({ x }) => x);
  let y = Math.max(...foot.map((line) => line.y));
  for (const line of lines.toSorted((one, other) => one.y - other.y)) {
    const isNear = line.y > y && line.y - y < PDF.pieceGap * line.size;
    if (isNear && begins.some((x) => Math.abs(x - line.x) < 1)) y = line.y;
  }
  return y + PDF.meeting;
}
