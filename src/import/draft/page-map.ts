import type { Bundle, BundledPaper } from '../bundle.ts';
import type { SettledPaper } from '../settle/settled.ts';
import type { SourceText } from '../settle/source-text.ts';
import { piecesOf } from './front-matter.ts';

/** A page of a received file: where its words stand in the source, and what stands there alone. */
export interface PageEntry {
  readonly page: number;
  /** The first line of the source that begins on it; nothing when none does. */
  readonly line?: number;
  /** The name of its picture, beside the source. */
  readonly picture?: string;
  /** Running heads, feet and page numbers, which are in no paper. */
  readonly furniture?: readonly string[];
}

/** What the picture of a page of `referat.pdf` is called: `referat-3.webp`. */
export function pictureName(file: string, page: number): string {
  return `${file.replace(/\.[^.]*$/, '')}-${page}.webp`;
}

/** A paper in the source, and how many lines stand before it and its sheet. */
interface SourceOf {
  readonly paper: SettledPaper;
  readonly source: SourceText;
  readonly before: number;
}

/** The pages of a file before its first paper: its cover and contents. */
export function toFrontPages(file: string, { papers: [first], contents }: Bundle): PageEntry[] {
  const count = first?.paper.pages === undefined ? 0 : (first.pages?.first ?? 1) - 1;
  return Array.from({ length: count }, (_, index) => ({
    page: index + 1,
    picture: pictureName(file, index + 1),
    ...(index === 0 && contents && { line: 1 }),
  }));
}

/**
 * The pages of a paper in its file, in order; none where the format has none.
 * @param file the name of the file beside the source
 */
export function toPageMap(
  file: string,
  { paper: { pages = 0, furniture }, pages: own }: BundledPaper,
  { paper, source, before }: SourceOf,
): PageEntry[] {
  const { lineOf } = source;
  // The sheet before a paper stands on its first page.
  const first = new Map(source.before > before && own ? [[own.first, before + 1]] : []);
  for (const piece of piecesOf(paper)) {
    const line = lineOf.get(piece);
    if (piece.page === undefined || line === undefined) continue;
    first.set(piece.page, Math.min(line, first.get(piece.page) ?? line));
  }
  const alone = Map.groupBy(furniture, ({ page }) => page);
  const start = own?.first ?? 1;
  const numbers = Array.from({ length: pages }, (_, index) => start + index);
  // A text has no pages, and may yet have the numbers of those it was drawn from.
  return [...(pages > 0 ? numbers : alone.keys())].map((page) => {
    const [line, words] = [first.get(page), alone.get(page)?.map(({ text }) => text)];
    return {
      page,
      ...(pages > 0 && { picture: pictureName(file, page) }),
      ...(line && { line }),
      ...(words && { furniture: words }),
    };
  });
}
