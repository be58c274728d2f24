import { capitalized } from '../../domain/text/format.ts';
import { toSuperscript } from '../../domain/text/token.ts';
import { itemNumberOf } from '../facts/agenda-item.ts';
import type {
  Block,
  Item,
  Note,
  Piece,
  ReceivedPaper,
  TableBlock,
  TextBlock,
} from '../received.ts';
import { textOf } from '../received.ts';
import { asContents } from './contents.ts';
import { headingIds } from './heading-ids.ts';
import { type Branch, formOf, isPrintable, toBranches } from './list-form.ts';
import { toNumberTable } from './number-table.ts';
import { type Part, type SettledPaper, withLead } from './settled.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/**
 * Decides what each block of a received paper becomes: its title, headings two to four with ids,
 * lists that Markdown can print, notes that the text calls. Nothing is lost: what cannot be what it
 * is becomes a paragraph with its sign.
 */
export function settle({ blocks, name }: ReceivedPaper): SettledPaper {
  const title = blocks.find((block): block is TextBlock => block.kind === 'title');
  const called = calledNotes(blocks.filter((block) => block !== title));
  const notes = takeNotes(blocks, called);
  const taken = new Set<Block>(notes);
  const headings = blocks.filter(
    (block): block is Heading =>
      block.kind === 'heading' && block !== title && /[\p{L}\p{N}]/u.test(textOf(block)),
  );
  const ids = headingIds(headings.map(keptWords), isAgenda(headings));
  const idOf = new Map<Block, string>(
    headings.map((heading, index) => [heading, ids[index] ?? '']),
  );
  const depthOf = toDepths(headings);
  const told = title ? printedTitle(title) : ourTitle(blocks, name);
  const parts: Part[] = [];
  let at = 0;
  let points: Item[] = [];
  let figures = 0;
  const endList = () => {
    if (points.length > 0) parts.push(...toList(points));
    points = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      points.push(block);
      continue;
    }
    endList();
    if (block === title) at = parts.length;
    else if (block.kind === 'heading' && idOf.has(block))
      parts.push({ ...block, depth: depthOf(block), id: idOf.get(block) ?? '' });
    else if (block.kind === 'note') {
      if (!taken.has(block)) parts.push(toParagraph(block));
    } else if (block.kind === 'figure') parts.push({ ...block, id: `figur-${++figures}` });
    else if (block.kind === 'table') parts.push(withNumbers(block, parts, told));
    else parts.push({ ...block, kind: 'paragraph' });
  }
  endList();
  const numbers = called.filter((number) => notes.some((note) => note.number === number));
  const isRun = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  return {
    title: told,
    ...(title && { printedTitle: { piece: title, at } }),
    parts,
    notes,
    ...(!isRun && { noteNumbers: numbers }),
  };
}

/** A table of numbers is called as the heading above it, or as the paper. */
function withNumbers(block: TableBlock, before: readonly Part[], title: string): Part {
  const above = before.findLast((part) => part.kind === 'heading');
  const keys = before.flatMap((part) => {
    if (part.kind !== 'table' || !part.numbers) return [];
    const { rows, total } = part.numbers.table;
    return [...rows, ...(total ? [total] : [])].map(({ key }) => key);
  });
  const caption = above ? textOf(above).trim() : title;
  const numbers = toNumberTable(block.rows, caption, new Set(keys));
  return { ...block, ...(numbers && { numbers }) };
}

function printedTitle({ runs }: Piece): string {
  const words = runs.map(
    ({ text, note }) => text + (note === undefined ? '' : toSuperscript(note)),
  );
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** A title for a paper without one: that it will have when its changes are made, or its file's. */
function ourTitle(blocks: readonly Block[], name: string): string {
  const changed = blocks.find((block) => block.kind === 'paragraph' && hasChange(block));
  const words = changed && 'runs' in changed ? keptWords(changed) : '';
  const stem = name.replace(/\.[^.]*$/, '').replace(/[-_]+/g, ' ');
  return words.replace(/\s+/g, ' ').trim() || capitalized(stem);
}

/** The words that stand when the changes are made. */
function keptWords({ runs }: Piece): string {
  const kept = runs.filter(({ change }) => change !== 'deletion');
  return kept.map(({ text }) => text).join('');
}

function hasChange({ runs }: Piece): boolean {
  return runs.some(({ change }) => change !== undefined);
}

/** Whether headings of one level, the body's name above them or not, begin with item numbers. */
function isAgenda(headings: readonly Heading[]): boolean {
  const levels = [...Map.groupBy(headings, ({ level }) => level)].sort(([a], [b]) => a - b);
  const items = levels
    .map(([, alike]) => alike.map(textOf))
    .find((texts) => texts.filter((text) => itemNumberOf(text)).length >= 2);
  const isSaid = items?.some((text) => /^(?:dagsordens)?punkt|^pkt|^sag\b/i.test(text));
  const hasDecisions = headings.some((heading) =>
    /^(?:beslutning|indstilling|sagsfremstilling)/i.test(textOf(heading)),
  );
  return items !== undefined && (isSaid || hasDecisions);
}

/** Depths 2 to 4, none of them leapt over on the way down. */
function toDepths(headings: readonly Heading[]): (heading: Heading) => 2 | 3 | 4 {
  const depths = new Map<Heading, 2 | 3 | 4>();
  const open: { level: number; depth: 2 | 3 | 4 }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const depth = open.length === 0 ? 2 : open.length === 1 ? 3 : 4;
    open.push({ level: heading.level, depth });
    depths.set(heading, depth);
  }
  return (heading) => depths.get(heading) ?? 2;
}

/**
 * A list that Markdown can print; else each point as a paragraph that begins with its sign, and
 * what stands below it as a list of its own.
 */
function toList(items: readonly Item[]): Part[] {
  const contents = asContents(items);
  if (contents) return [{ kind: 'list', items: contents, isContents: true }];
  const branches = toBranches(items);
  if (isPrintable(branches)) return [{ kind: 'list', items }];
  const bulleted = branches.findIndex(({ item }) => isBullet(item) !== isBullet(items[0]));
  if (bulleted > 0) {
    const [first, rest] = [branches.slice(0, bulleted), branches.slice(bulleted)];
    return [first, rest].flatMap((one) => toList(one.flatMap(itemsOf)));
  }
  return branches.flatMap(({ item, below }): Part[] => [
    { ...withLead(item), kind: 'paragraph' },
    ...(below.length > 0 ? toList(below.flatMap(itemsOf)) : []),
  ]);
}

/** Whether a point has a dot or dash: where numbers begin, another list does. */
function isBullet(item: Item | undefined): boolean {
  return item !== undefined && formOf([item.marker]) === 'bullet';
}

function itemsOf({ item, below }: Branch): Item[] {
  return [item, ...below.flatMap(itemsOf)];
}

function toParagraph(note: Note): Part {
  const { runs, ...piece } = note;
  return {
    ...piece,
    kind: 'paragraph',
    runs: [{ text: '', note: note.number }, { text: ' ' }, ...runs],
  };
}

/** The numbers of the notes that are called in the text, each once, in order. */
function calledNotes(blocks: readonly Block[]): number[] {
  const pieces = blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === 'figure') return [];
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block];
  });
  const numbers = pieces.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []));
  return [...new Set(numbers)];
}

/** The notes that the text calls, each number once, in the order of their numbers. */
function takeNotes(blocks: readonly Block[], called: readonly number[]): Note[] {
  const notes = blocks.filter((block): block is Note => block.kind === 'note');
  const first = new Map(notes.toReversed().map((note) => [note.number, note]));
  return [...first.values()]
    .filter(({ number }) => called.includes(number))
    .sort((one, other) => one.number - other.number);
}
