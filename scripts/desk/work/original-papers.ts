/** A paper with its lines of the source. */
export interface PaperLines {
  readonly slug: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The papers that were made of each received file, in the order of the source. Where a file was
 * divided, the lines that begin on its pages tell; a file without pages has what is left.
 * @param files for each file the lines that begin on its pages
 */
export function papersOfFiles(
  files: readonly (readonly number[])[],
  papers: readonly PaperLines[],
): string[][] {
  if (files.length === papers.length) return papers.map(({ slug }) => [slug]);
  const isOn = (lines: readonly number[]) => (paper: PaperLines) =>
    lines.some((line) => line >= paper.first && line <= paper.last);
  const left = papers.filter((paper) => !files.some((lines) => isOn(lines)(paper)));
  const unpaged = files.filter((lines) => lines.length === 0).length;
  let taken = 0;
  return files.map((lines) => {
    if (lines.length > 0) return papers.filter(isOn(lines)).map(({ slug }) => slug);
    taken++;
    // The last has all that are left.
    const own = taken === unpaged ? left.slice(taken - 1) : left.slice(taken - 1, taken);
    return own.map(({ slug }) => slug);
  });
}
