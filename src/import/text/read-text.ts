import { ContentError } from '../../domain/papers/content-error.ts';
import type { Block, ReceivedPaper, Run, TableRow } from '../received.ts';

const NOTE = /^([⁰¹²³⁴-⁹]+)\s+(?=\S)/u;
const ITEM = /^(?:([-–—•*])|(\d{1,2}[.)])|([a-zæøå][.)]))\s+(?=\S)/u;
const CALL = /[⁰¹²³⁴-⁹]+/gu;

/** Longest line that may be a heading, in characters. */
const LONGEST_HEADING = 100;

/**
 * Reads text of one paragraph a line: tabs part the cells of a row, `¹` calls a note, signs begin
 * points. A short line without an end mark that text follows is taken for a heading.
 * Throws a ContentError when it is no text in UTF-8.
 */
export function readText(name: string, bytes: Uint8Array): ReceivedPaper {
  const lines = decode(name, bytes)
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') continue;
    if (isRow(lines, at)) {
      const end = lines.findIndex((_, index) => index > at && !isRow(lines, index));
      const rows = lines.slice(at, end < 0 ? lines.length : end);
      blocks.push({ kind: 'table', rows: rows.map(toRow) });
      at += rows.length - 1;
    } else blocks.push(toBlock(line, lines[at - 1] ?? '', lines[at + 1] ?? ''));
  }
  return { name, format: 'text', blocks, furniture: [], problems: [] };
}

/** Whether a line is a row of a table: one with a tab beside another such. */
function isRow(lines: readonly string[], at: number): boolean {
  const hasTab = (index: number) => lines[index]?.trim().includes('\t') ?? false;
  return hasTab(at) && (hasTab(at - 1) || hasTab(at + 1));
}

function toRow(line: string, index: number): TableRow {
  return { cells: line.split('\t').map((cell) => ({ runs: toRuns(cell) })), isHead: index === 0 };
}

function toBlock(line: string, above: string, below: string): Block {
  const [, raised] = NOTE.exec(line) ?? [];
  if (raised) {
    const runs = toRuns(line.replace(NOTE, ''));
    return { kind: 'note', number: Number(raised.normalize('NFKC')), runs };
  }
  if (isHeading(line, above, below)) {
    const depth = /^(\d+(?:\.\d+)*)[.)]?\s/.exec(line)?.[1]?.split('.').length ?? 1;
    const other = 'Er det et afsnit, så fjern # og adressen efter det.';
    const taken = 'Taget for en overskrift: en kort linje for sig selv uden punktum.';
    const doubts = [{ taken, other, weight: 0.4 }];
    return { kind: 'heading', level: depth, runs: toRuns(line), doubts };
  }
  const [marker] = ITEM.exec(line) ?? [];
  if (marker)
    return {
      kind: 'item',
      marker: marker.trim(),
      depth: 0,
      runs: toRuns(line.slice(marker.length)),
    };
  return { kind: 'paragraph', runs: toRuns(line.replaceAll('\t', ' ')) };
}

function isHeading(line: string, above: string, below: string): boolean {
  const isAlone = above.trim() === '' && below.trim() === '';
  const isShort = line.length <= LONGEST_HEADING && !/[.,;:!?]$/.test(line);
  return isAlone && isShort && /^[\p{Lu}\d]/u.test(line) && /\p{L}{2}/u.test(line);
}

/** Words with the notes that raised numbers call. */
function toRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: raised, index } of text.matchAll(CALL)) {
    runs.push({ text: text.slice(end, index), note: Number(raised.normalize('NFKC')) });
    end = index + raised.length;
  }
  const rest = text.slice(end);
  return rest === '' ? runs : [...runs, { text: rest }];
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = 'Gem den som UTF-8, og prøv igen.';
    throw new ContentError('filen er ikke tekst i UTF-8.', { file: name, hint, cause });
  }
}
