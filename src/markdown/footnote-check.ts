import type { FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Fails on a footnote mark without a note, a note without a mark, and marks that do not run on from
 * the first as printed, unless the paper's field `noteNumbers` has them so.
 */
export function remarkFootnoteCheck() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'text', (node) => {
      const [mark] = node.value.match(/\[\^[^\]]*\]/) ?? [];
      if (mark) {
        const remedy = `Skriv en linje, der begynder med ${mark}: …`;
        const message = `Fodnotetegnet ${mark} har ingen fodnote. ${remedy}`;
        file.message(message, { place: node.position });
      }
    });
    const marks: FootnoteReference[] = [];
    visit(tree, 'footnoteReference', (node) => {
      if (!marks.some(({ identifier }) => identifier === node.identifier)) marks.push(node);
    });
    const fault = findOrderFault(marks, declaredBy(file));
    if (fault) file.message(fault.message, { place: fault.mark?.position });
    visit(tree, 'footnoteDefinition', (node) => {
      if (marks.some(({ identifier }) => identifier === node.identifier)) return;
      const mark = `[^${node.identifier}]`;
      const remedy = `Skriv ${mark} det sted, noten hører til.`;
      const message = `Fodnoten ${mark} har intet tegn i teksten. ${remedy}`;
      file.message(message, { place: node.position });
    });
  };
}

/** The numbers of a paper's notes, when it says that they do not run on. */
function declaredBy(file: VFile): readonly unknown[] | undefined {
  const { astro } = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
  const { noteNumbers, isWithdrawn } = astro?.frontmatter ?? {};
  // A paper that was taken down has no notes left.
  return Array.isArray(noteNumbers) && !isWithdrawn ? noteNumbers : undefined;
}

/** The first mark that stands where another is expected. */
function findOrderFault(
  marks: readonly FootnoteReference[],
  declared: readonly unknown[] | undefined,
): { message: string; mark?: FootnoteReference | undefined } | undefined {
  const odd = marks.find(({ identifier }) => !/^[1-9]\d{0,3}$/.test(identifier));
  if (odd) {
    const fault = `Fodnotetegnet [^${odd.identifier}] er ikke et tal.`;
    return { message: `${fault} Skriv notens trykte nummer, f.eks. [^1].`, mark: odd };
  }
  const numbers = marks.map(({ identifier }) => Number(identifier));
  const expected = (index: number) => (declared ? declared[index] : (numbers[0] ?? 1) + index);
  const at = numbers.findIndex((number, index) => number !== expected(index));
  const list = `noteNumbers: [${numbers.join(', ')}]`;
  if (at >= 0) {
    const found = `Fodnotetegnet [^${numbers[at]}] står, hvor`;
    const waited = expected(at) === undefined ? 'ingen ventes' : `[^${expected(at)}] ventes`;
    const remedy = declared
      ? `Ret det, eller skriv øverst i filen ${list}.`
      : `Fodnoter har deres trykte numre. Springer kilden selv, så skriv øverst i filen ${list}.`;
    return { message: `${found} ${waited}. ${remedy}`, mark: marks[at] };
  }
  if (!declared || declared.length <= numbers.length) return undefined;
  const message = `noteNumbers har [^${declared[numbers.length]}], der ikke står i teksten.`;
  return { message: `${message} Skriv ${list}.` };
}
