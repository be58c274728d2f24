import { bareWords } from '../facts/bundle-contents.ts';
import { contentsIn } from './contents.ts';
import { type Draft, LONGEST_HEADING, lineOf } from './draft.ts';
import { isPoint, signOf } from './signs.ts';
import type { Line, Stanza } from './stanzas.ts';
import { isBorder, joinRows } from './tables.ts';

const NOTE = /^([⁰¹²³⁴-⁹]+)\s+(?=\S)/u;

/** Longest line that may be a name or an address, in characters. */
const LONGEST_NAME = 60;

/** How many points below one another are looked past for the next of a list. */
const MOST_BELOW = 40;

/** What the lines of a text are by their form: rows, points, notes, contents, or words. */
export function toDrafts(stanzas: readonly Stanza[], areTogether: boolean): Draft[] {
  const all = new Set(stanzas.flatMap((stanza) => stanza.map(({ text }) => bareWords(text))));
  const drafts = stanzas.flatMap((stanza, at): Draft[] => {
    const near = [stanzas[at - 1]?.at(-1), stanzas[at + 1]?.[0]];
    return ofStanza(stanza, { near, areTogether, all });
  });
  return joinParted(joinRows(drafts));
}

/** A paragraph that goes on in lower case is one with what it was parted from. */
function joinParted(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const [last, line] = [lineOf(joined.at(-1)), lineOf(draft)];
    const isOpen = last && last.length > LONGEST_NAME && !/[.:;!?]["”»)]?$/.test(last);
    if (isOpen && line && /^\p{Ll}/u.test(line))
      joined[joined.length - 1] = { kind: 'lines', lines: [`${last} ${line}`] };
    else joined.push(draft);
  }
  return joined;
}

/** What is around a stanza. */
interface Around {
  /** The line above it, and the one below. */
  readonly near: readonly (Line | undefined)[];
  readonly areTogether: boolean;
  /** The bare words of each line of the text. */
  readonly all: ReadonlySet<string>;
}

function ofStanza(stanza: Stanza, { near, areTogether, all }: Around): Draft[] {
  const drafts: Draft[] = [];
  let words: Line[] = [];
  const close = () => {
    drafts.push(...ofWords(words, { areTogether, above: drafts.at(-1) }));
    words = [];
  };
  const indents: number[] = [];
  const contents = contentsIn(stanza, all);
  for (let at = 0; at < stanza.length; at++) {
    const line = stanza[at];
    if (!line) break;
    const entries = contents.get(at);
    if (entries) {
      close();
      drafts.push({ kind: 'contents', entries });
      at += entries.length - 1;
      continue;
    }
    const [, raised] = NOTE.exec(line.text) ?? [];
    if (raised) {
      close();
      const text = line.text.replace(NOTE, '');
      drafts.push({ kind: 'note', number: Number(raised.normalize('NFKC')), text });
    } else if (line.cells.length > 1 && line.cells.filter(Boolean).length > 1) {
      close();
      addRow(drafts, line.cells);
    } else if (isPoint(line, besideOf(stanza, at), near)) {
      close();
      const { marker, text } = signOf(line.text) ?? { marker: '', text: line.text };
      while ((indents.at(-1) ?? -1) > line.indent) indents.pop();
      if (indents.at(-1) !== line.indent) indents.push(line.indent);
      drafts.push({ kind: 'point', marker, depth: indents.length - 1, text });
    } else words.push(line);
  }
  close();
  return drafts;
}

/** The nearest lines before and after one that are moved in no further. */
function besideOf(stanza: Stanza, at: number): (Line | undefined)[] {
  const isLevel = ({ indent }: Line) => indent <= (stanza[at]?.indent ?? 0);
  const before = stanza.slice(Math.max(0, at - MOST_BELOW), at);
  return [before.findLast(isLevel), stanza.slice(at + 1, at + 1 + MOST_BELOW).find(isLevel)];
}

function addRow(drafts: Draft[], cells: readonly string[]) {
  if (isBorder(cells)) return;
  const last = drafts.at(-1);
  if (last?.kind === 'rows')
    drafts[drafts.length - 1] = { kind: 'rows', rows: [...last.rows, cells] };
  else drafts.push({ kind: 'rows', rows: [cells] });
}

/**
 * Lines of words: those below a colon are points; long ones are paragraphs of their own; short
 * ones that stand together are one, as an address is, unless each line is a paragraph.
 */
function ofWords(
  words: readonly Line[],
  { areTogether, above }: { areTogether: boolean; above: Draft | undefined },
): Draft[] {
  const texts = words.map(({ text }) => text);
  if (above?.kind === 'point' && above.text.endsWith(':') && texts.every(isShort))
    return toPoints(texts, above.depth + 1);
  const colon = texts.findIndex((text) => text.endsWith(':'));
  const below = texts.slice(colon + 1);
  if (colon >= 0 && below.length > 1 && below.every(isShort) && areTogether)
    return [...together(texts.slice(0, colon + 1)), ...toPoints(below, 0)];
  return areTogether ? together(texts) : texts.map((text) => ({ kind: 'lines', lines: [text] }));
}

/** Lines as points of one list: that they are is doubted at the first. */
function toPoints(texts: readonly string[], depth: number): Draft[] {
  return texts.map((text, index) => {
    const point = { kind: 'point', marker: '', depth, text } as const;
    return index === 0 ? { ...point, isGuess: true } : point;
  });
}

const isShort = (text: string) => text.length <= LONGEST_HEADING && !/[.:!?]$/.test(text);

function together(texts: readonly string[]): Draft[] {
  const drafts: { kind: 'lines'; lines: string[] }[] = [];
  for (const [at, text] of texts.entries()) {
    const isLong = text.length > LONGEST_HEADING;
    const last = drafts.at(-1);
    const isOpen = last && at > 0 && (texts[at - 1]?.length ?? 0) <= LONGEST_HEADING;
    if (isOpen && !isLong) last.lines.push(text);
    else drafts.push({ kind: 'lines', lines: [text] });
  }
  return drafts;
}
