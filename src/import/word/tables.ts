import type { Element } from 'xast';
import { joinAlike, type Piece, type Run, type TableBlock, type TableRow } from '../received.ts';
import { allBelow, attribute, childrenOf, find, isOn } from './xml.ts';

/** The pieces of a cell: its paragraphs, each with the sign before it. */
export type ReadCell = (cell: Element) => readonly (Piece & { readonly marker?: string })[];

/** A table: merged cells stand at their first place, the others they cover are empty. */
export function readTable(table: Element, readCell: ReadCell): TableBlock {
  const rows = rowsOf(table).map((row) => toRow(row, readCell));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const [first, ...others] = rows;
  const isFirstAHead =
    first && !rows.some(({ isHead }) => isHead) && (hasHeadStyle(table) || first.isBold);
  const marked = isFirstAHead ? [{ ...first, isHead: true }, ...others] : rows;
  return {
    kind: 'table',
    rows: marked
      .map(({ cells, isHead }) => ({ cells: filled(cells, width), isHead }))
      .filter(({ cells }) => cells.some(({ runs }) => runs.length > 0)),
  };
}

/** The cells of a table that is there for its looks, of one column or row: they hold text. */
export function cellsOfText(table: Element): Element[] | undefined {
  const rows = rowsOf(table).map(cellsOf);
  const isText = rows.length < 2 || rows.every(({ length }) => length < 2);
  return isText ? rows.flat() : undefined;
}

/** The rows of a table, those in content controls and inserted ones too. */
function rowsOf(parent: Element): Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return /^w:(?:sdt|sdtContent|ins|customXml)$/.test(child.name) ? rowsOf(child) : [];
  });
}

/** The cells of a row, those in content controls too. */
function cellsOf(parent: Element): Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsOf(child) : [];
  });
}

function toRow(row: Element, readCell: ReadCell): TableRow & { isBold: boolean } {
  const before = Number(attribute(find(row, 'w:trPr', 'w:gridBefore')) ?? 0);
  const cells = cellsOf(row).flatMap((cell): Piece[] => {
    const properties = find(cell, 'w:tcPr');
    const merge = find(properties, 'w:vMerge');
    const isCovered = merge !== undefined && attribute(merge) !== 'restart';
    const span = Number(attribute(find(properties, 'w:gridSpan')) ?? 1);
    const change = changeOf(row, cell);
    const read = isCovered ? { runs: [] } : changed(joinPieces(readCell(cell)), change);
    return [read, ...filled([], span - 1)];
  });
  const words = cellsOf(row).flatMap((cell) =>
    allBelow(cell, 'w:r').filter((run) => find(run, 'w:t') !== undefined),
  );
  return {
    cells: [...filled([], before), ...cells],
    isHead: isOn(find(row, 'w:trPr', 'w:tblHeader')) ?? false,
    isBold: words.length > 0 && words.every((run) => isOn(find(run, 'w:rPr', 'w:b'))),
  };
}

/** The tracked change that a row or cell is taken away or added by as a whole. */
function changeOf(row: Element, cell: Element): Run['change'] {
  const isSaid = (inRow: string, inCell: string) =>
    find(row, 'w:trPr', inRow) ?? find(cell, 'w:tcPr', inCell);
  if (isSaid('w:del', 'w:cellDel')) return 'deletion';
  return isSaid('w:ins', 'w:cellIns') ? 'insertion' : undefined;
}

/** A piece whose words, those with a change of their own apart, are part of one. */
function changed(piece: Piece, change: Run['change']): Piece {
  if (!change) return piece;
  return { ...piece, runs: joinAlike(piece.runs.map((run) => ({ change, ...run }))) };
}

function filled(cells: readonly Piece[], width: number): Piece[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? { runs: [] });
}

function hasHeadStyle(table: Element): boolean {
  const look = find(table, 'w:tblPr', 'w:tblLook');
  const style = attribute(find(table, 'w:tblPr', 'w:tblStyle'));
  if (style === undefined) return false;
  const bits = Number.parseInt(attribute(look) ?? '0', 16);
  return attribute(look, 'w:firstRow') === '1' || (bits & 0x20) !== 0;
}

/** Paragraphs of a cell as one piece, each on a line of its own: `• one • two` for points. */
function joinPieces(pieces: ReturnType<ReadCell>): Piece {
  const filledPieces = pieces.filter(({ runs }) => runs.length > 0);
  const runs = filledPieces.flatMap(({ marker, runs: own }, index): Run[] => {
    const sign = marker && /^\W$/.test(marker) ? '•' : marker;
    const between = sign === '•' ? ' ' : '\n';
    const before = (index > 0 ? between : '') + (sign ? `${sign} ` : '');
    return before ? [{ text: before }, ...own] : [...own];
  });
  return { runs };
}
