import { mendingOf } from '../domain/text/mendings.ts';
import { tokenize } from '../domain/text/token.ts';
import { phrase, type WordingFault } from './align.ts';
import { isMarker, MARKERS, wordsOf } from './page-tokens.ts';
import { splitColumns } from './side-by-side.ts';
import { dotsAt, dotsIn, textIn } from './source-lines.ts';

/** Why a ledger says what it says is for an editor to tell. */
const WHY = "why: '…'";

/**
 * The entry of the ledger that would make a fault none, as it is pasted into `ledger.yaml`; nothing
 * when the page is likely wrong.
 * @param others all faults of the same part of a page: what is missing here may stand there
 * @param slug the name of the paper's file; empty for the bundle's contents
 */
export function proposeEntry(
  fault: WordingFault,
  others: readonly WordingFault[],
  source: readonly string[],
  slug: string,
): string | undefined {
  const { missing, extra } = fault;
  const beside = proposeSideBySide(fault, others, source);
  if (beside) return beside;
  if (missing.length > 0 && extra.some(({ text }) => text !== MARKERS.cell))
    return proposeMended(fault, slug) ?? proposeWithin(fault, source);
  if (missing.length > 0)
    return (
      proposeDots(fault, others, source) ??
      proposeStructure(fault, source) ??
      proposeMoved(fault, others, source)
    );
  const isItem = extra.length === 1 && extra[0]?.text === MARKERS.item;
  return isItem ? entry('items', [linesOf(fault.line, fault.line), WHY]) : undefined;
}

/** A word that the source has other than it is printed: split at the end of a line, for one. */
function proposeMended(
  { missing, extra, id, previous }: WordingFault,
  slug: string,
): string | undefined {
  const [line, ...more] = new Set(missing.map((token) => token.line));
  // A space more or fewer is told with the word before it.
  const isSpaced = missing[0]?.isGlued !== extra[0]?.isGlued && !extra[0]?.isFirst;
  const word = isSpaced && previous ? [previous] : [];
  const [before, after] = [phrase([...word, ...missing]), phrase([...word, ...extra])];
  const reason = mendingOf(before, after);
  const most = reason === 'hyphen' || reason === 'split' ? 1 : 0;
  if (line === undefined || more.length > most || reason === undefined) return undefined;
  const place = slug && id ? `${slug}#${id}` : slug;
  return entry('mended', [
    `line: ${line}`,
    `before: ${quoted(before)}`,
    `after: ${quoted(after)}`,
    `reason: ${reason}`,
    `place: ${quoted(place)}`,
  ]);
}

/** Foot and head of printed pages, between the parts of a word that is divided between them. */
function proposeWithin({ missing, extra }: WordingFault, source: readonly string[]) {
  const [first, last] = [missing[0]?.line ?? 0, missing.at(-1)?.line ?? 0];
  const isWithin = ({ line }: { line: number }) => line > first && line < last;
  const within = missing.filter(isWithin);
  const around = missing.filter((token) => !isWithin(token));
  const [from, to] = [within[0]?.line ?? 0, within.at(-1)?.line ?? 0];
  if (from === 0 || mendingOf(phrase(around), phrase(extra)) === undefined) return undefined;
  const text = textIn(source, from, to);
  return entry('removed', [linesOf(from, to), `text: ${quoted(text)}`, WHY]);
}

/** Columns that stand side by side: what is missing is elsewhere on the page. */
function proposeSideBySide(
  { missing, line }: WordingFault,
  others: readonly WordingFault[],
  source: readonly string[],
): string | undefined {
  const elsewhere = new Set(others.flatMap(({ extra }) => extra.map(({ text }) => text)));
  const isElsewhere = missing.every(({ text }) => isMarker(text) || elsewhere.has(text));
  if (missing.length === 0 || !isElsewhere) return undefined;
  const hasGap = (at: number) => /\S\s{2,}\S/.test(source[at - 1] ?? '');
  let [first, last] = [line, line];
  if (!hasGap(line)) return undefined;
  while (hasGap(first - 1)) first--;
  while (hasGap(last + 1)) last++;
  const { length } = splitColumns(source, { first, last });
  if (first === last || length === last - first + 1) return undefined;
  return entry('sideBySide', [linesOf(first, last), WHY]);
}

/** Dots that lead to numbers: one entry for all lines that have them. */
function proposeDots(
  fault: WordingFault,
  others: readonly WordingFault[],
  source: readonly string[],
): string | undefined {
  const isDots = ({ missing, extra }: WordingFault) =>
    missing.length > 0 &&
    extra.every(({ text }) => text === MARKERS.cell) &&
    dotsAt(phrase(missing)) === phrase(missing);
  const all = others.filter(isDots);
  if (!all.includes(fault)) return undefined;
  const [first, last] = [all[0]?.line ?? 0, all.at(-1)?.line ?? 0];
  const count = source.slice(first - 1, last).flatMap(dotsIn).length;
  return entry('structure', ["mark: '.....'", linesOf(first, last), `count: ${count}`, WHY]);
}

/** Signs that are no words: codes, tabs. */
function proposeStructure({ missing }: WordingFault, source: readonly string[]) {
  const line = missing[0]?.line ?? 0;
  const isOne = missing.every((token) => token.line === line);
  if (!isOne || missing.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return undefined;
  const isTab = missing.every(({ text }) => text === MARKERS.cell);
  const mark = isTab ? '\t' : phrase(missing);
  const count = (source[line - 1] ?? '').split(mark).length - 1;
  if (count === 0) return undefined;
  const shown = isTab ? '"\\t"' : quoted(mark);
  return entry('structure', [`mark: ${shown}`, linesOf(line, line), `count: ${count}`, WHY]);
}

/** Whole lines of the source that stand elsewhere on the page, or nowhere. */
function proposeMoved(
  fault: WordingFault,
  others: readonly WordingFault[],
  source: readonly string[],
): string | undefined {
  const missing = untilElsewhere(fault.missing, others);
  const [first, last] = [missing[0]?.line ?? 0, missing.at(-1)?.line ?? 0];
  const text = textIn(source, first, last);
  if (missing.length === 0) return undefined;
  if (tokenize(text).length !== missing.filter(({ text: sign }) => !isMarker(sign)).length)
    return undefined;
  const words = wordsOf(missing);
  const there = others.find(
    ({ extra, id }) =>
      sorted(wordsOf(extra)) === sorted(words) ||
      (isNote(id) && unmarked(wordsOf(extra)) === unmarked(words)),
  );
  if (!there) return entry('removed', [linesOf(first, last), `text: ${quoted(text)}`, WHY]);
  if (isNote(there.id)) return entry('moved', [linesOf(first, last), 'to: footnotes', WHY]);
  if (there.id === '') return entry('moved', [linesOf(first, last), 'to: title', WHY]);
  return fault.id === '' ? proposeTitle(last, there.line, source) : undefined;
}

/** What is missing, up to the first line whose words are those of another place of the page. */
function untilElsewhere(missing: WordingFault['missing'], others: readonly WordingFault[]) {
  const lines = [...new Set(missing.map(({ line }) => line))];
  if (lines.length === 1) return missing;
  const end = lines.find((line) => {
    const words = wordsOf(missing.filter((token) => token.line === line));
    return others.some(
      ({ extra, id }) =>
        wordsOf(extra) === words || (isNote(id) && wordsOf(extra).includes(unmarked(words))),
    );
  });
  return missing.filter(({ line }) => end === undefined || line < end);
}

/** The title, when the page has it before lines that stand above it in the source. */
function proposeTitle(above: number, below: number, source: readonly string[]) {
  const filled = source.flatMap((text, index) =>
    index >= above && index < below - 1 && text.trim() !== '' ? [index + 1] : [],
  );
  const [first, last = first] = [filled[0], filled.at(-1)];
  return first && last ? entry('moved', [linesOf(first, last), 'to: title', WHY]) : undefined;
}

function isNote(id: string): boolean {
  return id.startsWith('fodnote-');
}

/** The words of a note without its mark, as source and page have it: `( 12 ) See`, `¹² See`. */
function unmarked(words: string): string {
  return words.replace(/^(?:[([] )?[\d⁰¹²³⁴-⁹]+(?: [)\].])? /, '');
}

/** Words in no order: one that stands on both sides of a run may have been taken for the other. */
function sorted(words: string): string {
  return words.split(' ').sort().join(' ');
}

function entry(list: string, fields: readonly string[]): string {
  return `${list}:\n  - { ${fields.join(', ')} }`;
}

function linesOf(first: number, last: number): string {
  return `lines: { first: ${first}${last > first ? `, last: ${last}` : ''} }`;
}

/** A text as YAML has it on one line. */
export function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
