import type { ReceivedPaper } from '../received.ts';
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

/** The pages of a received file, in order; none where the format has none. */
export function toPageMap(
  { name, pages = 0, furniture }: ReceivedPaper,
  paper: SettledPaper,
  { lineOf }: SourceText,
): PageEntry[] {
  const first = new Map<number, number>();
  for (const piece of piecesOf(paper)) {
    const line = lineOf.get(piece);
    if (piece.page === undefined || line === undefined) continue;
    first.set(piece.page, Math.min(line, first.get(piece.page) ?? line));
  }
  const alone = Map.groupBy(furniture, ({ page }) => page);
  return Array.from({ length: pages }, (_, index) => index + 1).map((page) => {
    const [line, words] = [first.get(page), alone.get(page)?.map(({ text }) => text)];
    return {
      page,
      picture: pictureName(name, page),
      ...(line && { line }),
      ...(words && { furniture: words }),
    };
  });
}
