import { PDF } from '../limits.ts';
import { type Box, boundsOf, type Line, medianOf, type Page } from './page.ts';
import { takeAlignedTables } from './tables/aligned-tables.ts';

/** A picture on a page; of a drawing also the words in its boxes. */
export interface PlacedFigure extends Box {
  readonly page: number;
  readonly words: string;
}

/** How wide the squares are, in points, by which shapes near one another are found. */
const STEP = 12;

/** The pictures of pages that show something: no ornaments, logos, or paper in the background. */
export function picturesOf(pages: readonly Page[]): Map<number, Box[]> {
  const placeOf = (box: Box) => [box.x, box.y, box.right, box.bottom].map(Math.round).join(' ');
  const counts = new Map<string, number>();
  const places = pages.flatMap(({ pictures }) => [...new Set(pictures.map(placeOf))]);
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return new Map(
    pages.map(({ number, pictures, width, height }) => [
      number,
      pictures.filter((box) => {
        const [wide, high] = [box.right - box.x, box.bottom - box.y];
        const isBackground = wide > 0.85 * width && high > 0.85 * height;
        const isLogo = (counts.get(placeOf(box)) ?? 0) >= Math.max(2, pages.length / 2);
        return Math.min(wide, high) >= PDF.leastPicture && !isBackground && !isLogo;
      }),
    ]),
  );
}

/** The pictures and drawings of a page, and the lines of text outside them and its tables. */
export function takeFigures(
  page: Page,
  {
    lines,
    pictures,
    grids,
  }: { lines: readonly Line[]; pictures: readonly Box[]; grids: readonly Box[] },
): { figures: PlacedFigure[]; rest: readonly Line[] } {
  const figures: PlacedFigure[] = [];
  let rest = lines;
  for (const box of drawingsOf(page)) {
    // The shades of a table's cells are no drawing.
    if (grids.some((grid) => covers(grid, box))) continue;
    const inside = rest.filter((line) => isInside(line, box));
    if (!isDrawing(page, box, inside)) continue;
    const words = inside.map(({ text }) => text).join(' ');
    // Words at a drawing's edge are of it, and may reach beyond.
    const bounds = inside.length > 0 ? boundsOf(inside) : box;
    figures.push({
      page: page.number,
      words,
      x: Math.min(box.x, bounds.x),
      y: Math.min(box.y, bounds.y),
      right: Math.max(box.right, bounds.right),
      bottom: Math.max(box.bottom, bounds.bottom),
    });
    rest = rest.filter((line) => !inside.includes(line));
  }
  const isApart = (box: Box) => !figures.some((figure) => covers(figure, box));
  const own = pictures.filter(isApart).map((box) => ({ ...box, page: page.number, words: '' }));
  return { figures: [...figures, ...own], rest };
}

function covers(outer: Box, box: Box): boolean {
  const [x, y] = [(box.x + box.right) / 2, (box.y + box.bottom) / 2];
  return x > outer.x && x < outer.right && y > outer.y && y < outer.bottom;
}

function isInside({ x, right, y, size }: Line, box: Box): boolean {
  const [middle, height] = [(x + right) / 2, y - size / 3];
  return middle > box.x && middle < box.right && height > box.y && height < box.bottom;
}

/** Whether shapes are a drawing: several, with short words, and not the shades of a table. */
function isDrawing(page: Page, box: Box, inside: readonly Line[]): boolean {
  const [wide, high] = [box.right - box.x, box.bottom - box.y];
  if (wide < PDF.leastDrawing || high < PDF.leastPicture) return false;
  const shapes = page.shapes.filter((shape) => covers(box, shape) && !isPage(page, shape));
  const edges = new Set(shapes.map(({ x, right }) => `${Math.round(x)} ${Math.round(right)}`));
  if (shapes.length < PDF.drawingShapes || edges.size < shapes.length / 4) return false;
  if (medianOf(inside.map(({ text }) => text.length)) > PDF.drawingWords) return false;
  return takeAlignedTables(inside).grids.length === 0;
}

function isPage({ width, height }: Page, box: Box): boolean {
  return box.right - box.x > 0.8 * width && box.bottom - box.y > 0.5 * height;
}

/** The bounds of shapes and lines that are near one another. */
function drawingsOf(page: Page): Box[] {
  const drawn = [...page.shapes.filter((shape) => !isPage(page, shape)), ...page.rules];
  const groups = new Map<string, Box>();
  const parents = new Map<string, string>();
  const rootOf = (square: string): string => {
    let root = square;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const box of drawn) {
    const own = squaresOf(box, page);
    const [first] = own;
    if (first === undefined) continue;
    let bounds = box;
    for (const square of own) {
      const root = rootOf(square);
      const met = groups.get(root);
      if (met) bounds = union(bounds, met);
      groups.delete(root);
      if (root !== rootOf(first)) parents.set(root, rootOf(first));
    }
    groups.set(rootOf(first), bounds);
  }
  return [...groups.values()];
}

/** The squares of the page that a box lies in. */
function squaresOf(box: Box, { width, height }: Page): string[] {
  const clip = (at: number, most: number) => Math.floor(Math.min(Math.max(at, 0), most) / STEP);
  const squares: string[] = [];
  for (let x = clip(box.x, width); x <= clip(box.right + STEP, width); x++) {
    for (let y = clip(box.y, height); y <= clip(box.bottom + STEP, height); y++) {
      squares.push(`${x} ${y}`);
    }
  }
  return squares;
}

function union(one: Box, other: Box): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}
