/** What the file of a paper's source lines is called, in the folder of its source page. */
export const SOURCE_LINES_FILE = 'linjer.json';

/** The source lines of a paper, and which of them each of its places renders. */
export interface SourceLines {
  /** By line number. */
  readonly lines: Readonly<Record<string, string>>;
  /** By id: numbers of lines, in order. */
  readonly places: Readonly<Record<string, readonly number[]>>;
}

/** What a source says of the places of a paper, each line once. */
export function toSourceLines(
  source: readonly string[],
  linesById: Iterable<readonly [string, ReadonlySet<number>]>,
): SourceLines {
  const places = [...linesById].map(
    ([id, lines]) => [id, [...lines].sort((one, other) => one - other)] as const,
  );
  const numbers = new Set(places.flatMap(([, lines]) => lines));
  return {
    lines: Object.fromEntries([...numbers].map((line) => [line, source[line - 1] ?? ''])),
    places: Object.fromEntries(places),
  };
}

/** The source lines of a place, each with its number: `Linje 521: De 19 …`; empty without any. */
export function tellLines({ lines, places }: SourceLines, id: string): string {
  const told = places[id]?.map((line) => `Linje ${line}: ${lines[line] ?? ''}`) ?? [];
  return told.join('\n').trimEnd();
}
