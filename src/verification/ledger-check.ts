import { tokenize } from '../domain/text/token.ts';
import type { Ledger } from '../schemas/ledger.ts';
import { splitColumns } from './side-by-side.ts';
import { isIn, isWithdrawn, type Lines, lexLine, rangeOf, WITHDRAWN_LINE } from './source-lines.ts';
import type { LedgerFault } from './source-tokens.ts';

/** Entries of the ledger that the source does not bear out. */
export function checkLedger(source: readonly string[], ledger: Ledger): LedgerFault[] {
  return [
    ...findRemovedFaults(source, ledger),
    ...findEmptyLines(source, ledger),
    ...findColumnFaults(source, ledger),
    ...findUnparted(source, ledger),
    ...findCountFaults(source, ledger),
    ...findWithdrawnFaults(source, ledger),
  ];
}

/** What is removed must stand in the source, word for word. */
function findRemovedFaults(source: readonly string[], { removed }: Ledger): LedgerFault[] {
  return removed.flatMap(({ lines, text }) => {
    const wanted = tokenize(text);
    const found = rangeOf(lines).flatMap((line) =>
      tokenize(source[line - 1] ?? '').map((token) => ({ ...token, line })),
    );
    const length = Math.max(wanted.length, found.length);
    const at = Array.from({ length }, (_, index) => index).find(
      (index) => wanted[index]?.text !== found[index]?.text,
    );
    if (at === undefined) return [];
    const stands = textsOf(source, lines).join(' ').trim();
    const line = (found[at] ?? found.at(-1))?.line ?? lines.first;
    const fault = `removed: her skulle stå »${text}«, men der står »${stands}«.`;
    const message = `${fault} Ret text eller lines.`;
    return [{ line, message }];
  });
}

/** What is moved, mended, or an item of a list, must be something. */
function findEmptyLines(source: readonly string[], ledger: Ledger): LedgerFault[] {
  const mended = ledger.mended.map(({ line }) => ({ lines: { first: line } }));
  return [...ledger.moved, ...ledger.items, ...mended].flatMap(({ lines }) =>
    textsOf(source, lines).every((text) => text.trim() === '')
      ? [{ line: lines.first, message: 'linjerne er tomme i kilden. Ret dem.' }]
      : [],
  );
}

/** Columns must have all lines between their first and last that are not empty, each once. */
function findColumnFaults(source: readonly string[], { columns }: Ledger): LedgerFault[] {
  return columns.flatMap(({ order }) => {
    const sorted = [...order].sort((a, b) => a - b);
    const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
    const filled = rangeOf({ first, last }).filter((line) => source[line - 1]?.trim());
    if (filled.join() === sorted.join()) return [];
    const lines = filled.join(', ');
    const message = `columns: linjerne ${lines} skal stå der alle sammen, hver én gang.`;
    return [{ line: first, message }];
  });
}

/** Columns side by side must have a space between them on all lines. */
function findUnparted(source: readonly string[], { sideBySide }: Ledger): LedgerFault[] {
  return sideBySide.flatMap(({ lines }) => {
    if (splitColumns(source, lines).length > rangeOf(lines).length) return [];
    const message =
      'sideBySide: der er intet sted, hvor alle linjerne har to mellemrum. ' +
      'Ret lines, så kun linjer med de samme spalter er med.';
    return [{ line: lines.first, message }];
  });
}

/** A mark that is read as structure must stand there as often as the ledger says. */
function findCountFaults(source: readonly string[], ledger: Ledger): LedgerFault[] {
  const marks = source
    .flatMap((text, index) => lexLine(text, index + 1, ledger))
    .filter(({ fate }) => fate === 'structure');
  return ledger.structure.flatMap((entry) => {
    const { mark, count, lines } = entry;
    const found = marks.filter(({ text, line }) => text === mark && isIn(entry, line)).length;
    if (found === count) return [];
    const fault = `structure: »${mark}« skulle stå der ${count} gange, men står der ${found}.`;
    const message = `${fault} Ret count, mark eller lines.`;
    return [{ line: lines?.first ?? 1, message }];
  });
}

/** What is taken down must be gone, and what is gone must be told. */
function findWithdrawnFaults(source: readonly string[], ledger: Ledger): LedgerFault[] {
  return source.flatMap((text, index) => {
    const line = index + 1;
    const isGone = text.trim() === WITHDRAWN_LINE;
    if (isGone === isWithdrawn(ledger, line) || text.trim() === '') return [];
    const message = isGone
      ? `linjen er taget ned (${WITHDRAWN_LINE}), men står ikke under withdrawn. Skriv den dér, ` +
        'eller hent kilden, som den var, og brug npm run withdraw.'
      : 'withdrawn: linjen har stadig sine ord i kilden. Hent kilden og ledger.yaml, som de var, ' +
        'og brug npm run withdraw.';
    return [{ line, message }];
  });
}

function textsOf(source: readonly string[], lines: Lines): string[] {
  return rangeOf(lines).map((line) => source[line - 1] ?? '');
}
