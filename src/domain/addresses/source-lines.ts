/** What the file of a paper's source lines is called, in the folder of its source page. */
export const SOURCE_LINES_FILE = 'linjer.json';

/** The source lines of a paper, and which of them each of its places renders. */
export interface SourceLines {
  /** By line number. */
  readonly lines: Readonly<Record<string, string>>;
  /** By id: numbers of lines, in order. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** The pages of the received file, in order; none when it has no pictures of them. */
  readonly pages?: readonly SourcePage[];
}

/** A page of a received file. */
export interface SourcePage {
  readonly page: number;
  /** The first line of the source that begins on it. */
  readonly line: number;
  /** The name of its picture. */
  readonly picture: string;
}

/** What a source says of the places of a paper, each line once. */
export function toSourceLines(
  source: readonly string[],
  linesById: Iterable<readonly [string, ReadonlySet<number>]>,
  pages: readonly SourcePage[] = [],
): SourceLines {
  const places = [...linesById].map(
    ([id, lines]) => [id, [...lines].sort((one, other) => one - other)] as const,
  );
  const numbers = new Set(places.flatMap(([, lines]) => lines));
  return {
    lines: Object.fromEntries([...numbers].map((line) => [line, source[line - 1] ?? ''])),
    places: Object.fromEntries(places),
    ...(pages.length > 0 && { pages }),
  };
}

/** The source lines of a place, each with its number: `Linje 521: De 19 …`; empty without any. */
export function tellLines({ lines, places }: SourceLines, id: string): string {
  const told = places[id]?.map((line) => `Linje ${line}: ${lines[line] ?? ''}`) ?? [];
  return told.join('\n').trimEnd();
}

/** The page on which a place begins; nothing when no picture of it was received. */
export function pageOf({ places, pages }: SourceLines, id: string): SourcePage | undefined {
  const [first = 0] = places[id] ?? [];
  return pages?.findLast(({ line }) => line <= first);
}
