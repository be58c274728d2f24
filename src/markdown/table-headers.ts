import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { readPrinted } from '../domain/tables/table.ts';

/** A table of numbers has cells of at most so many characters beside its names. */
const SHORT = 14;

/**
 * Tells what each cell of a Markdown table belongs to: column headers, a header for each row, and
 * labels for narrow screens.
 */
export function rehypeTableHeaders() {
  return (tree: Root) => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return;
      const [head, ...body] = rowsOf(table);
      if (!head) return;
      const labels = cellsOf(head).map(textOf);
      for (const cell of cellsOf(head)) {
        if (textOf(cell)) cell.properties.scope = 'col';
        else cell.tagName = 'td';
      }
      const isCompact = isOfNumbers(body);
      for (const row of body) labelRow(row, isCompact ? [] : labels);
      if (labels.length > 2)
        table.properties.className = isCompact ? ['data', 'compact'] : ['wide'];
    });
  };
}

/** Whether all cells beside the names are short, and some of them numbers: they fit a phone. */
function isOfNumbers(rows: readonly Element[]): boolean {
  const cells = rows.flatMap((row) => cellsOf(row).slice(1).map(textOf));
  return (
    cells.every(({ length }) => length <= SHORT) &&
    cells.some((cell) => readPrinted(cell) !== undefined)
  );
}

function labelRow(row: Element, labels: readonly string[]) {
  for (const [index, cell] of cellsOf(row).entries()) {
    if (index === 0) {
      cell.tagName = 'th';
      cell.properties.scope = 'row';
    } else if (labels.length > 2) cell.properties.dataLabel = labels[index];
  }
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  return rows;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}
