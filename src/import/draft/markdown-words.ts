import { toSuperscript } from '../../domain/text/token.ts';
import { joinAlike, type Run } from '../received.ts';

/** What Markdown and MDX would read as more than words, and how it is written to be words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\/g, '\\\\'],
  [/&(?=#?\w+;)/g, '&amp;'],
  [/</g, '&lt;'],
  [/\{/g, '&#123;'],
  [/[*`[\]]/g, '\\$&'],
];

/** What may be a mark in words, and is a sign like others in an address of the web. */
const MARKS = /~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** An address as Markdown finds it: its signs stay, for in it a backslash is one. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<]*)/i;

/** What makes a line a heading, a point, a quotation, a rule or a program. */
const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:#|>|\+(?!\+)|[-=](?=\s|[-=]|$))/, '\\$&'],
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
  [/^i(?=mport\s)/, '&#105;'],
  [/^e(?=xport\s)/, '&#101;'],
];

/** Words of a paper as they are written in Markdown, so that they are read as nothing but words. */
function escapeWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const parts = lines.join('\n').split(ADDRESS);
  return parts
    .map((part, index) =>
      index % 2 ? part.replaceAll('{', '&#123;') : replaceAll(SIGNS, part).replace(MARKS, '\\$&'),
    )
    .join('');
}

/** Markdown whose lines begin a block: what would make them something else is escaped. */
export function escapeStarts(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => replaceAll(STARTS, line))
    .join('\n');
}

function replaceAll(rules: typeof SIGNS, words: string): string {
  return rules.reduce((done, [sign, written]) => done.replace(sign, written), words);
}

/**
 * Runs as Markdown: changes and looks marked, notes called by their numbers when they are among
 * `notes`, a line break as a backslash at the end of its line.
 */
export function toMarkdown(runs: readonly Run[], notes: ReadonlySet<number>): string {
  const joined = joinAlike(runs);
  const written = joined.map((run, index) => {
    const [last, next] = [joined[index - 1], joined[index + 1]];
    const mark = toMark(run, notes);
    const before = last?.change ? CHANGED : last?.text.at(-1);
    const after = next?.change ? CHANGED : next && (next.text[0] ?? toMark(next, notes)[0]);
    return writeWords(run, [before ?? '', mark[0] ?? after ?? '']) + mark;
  });
  return written.join('').trim().replace(/\n/g, '\\\n');
}

/** The signs before and after words; empty at the ends of a text. */
type Around = readonly [before: string, after: string];

/** What a change beside words begins and ends in: no letter. */
const CHANGED = '+';

const STARS = { strong: '**', emphasis: '*' } as const;

function writeWords({ text, change, look }: Run, around: Around): string {
  const words = escapeWords(text.trim());
  if (words === '') return text && ' ';
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  // A space that was added or taken away with the words is part of the change.
  const changed = before + words + after;
  if (change === 'insertion') return `++${changed}++`;
  // Markdown takes `~~` for no deletion between a letter and a comma; where it stays, ours does.
  const isPlain = changed === words && isRead(words, around);
  if (change) return isPlain ? `~~${words}~~` : `\\~\\~${changed}\\~\\~`;
  const isMarked = look && isRead(words, [before || around[0], after || around[1]]);
  const star = isMarked ? STARS[look] : '';
  return before + star + words + star + after;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether Markdown reads marks at the ends of words as marks, between what stands around them. */
function isRead(words: string, around: Around): boolean {
  const ends = [words[0], words.at(-1)];
  return ends.every((end, at) => LETTER.test(end ?? '') || !LETTER.test(around[at] ?? ''));
}

function toMark({ note }: Run, notes: ReadonlySet<number>): string {
  if (note === undefined) return '';
  return notes.has(note) ? `[^${note}]` : toSuperscript(note);
}

/** Runs that stand where all words look alike: in headings and the cells of tables. */
export function withoutLooks(runs: readonly Run[]): Run[] {
  return runs.map(({ look: _, ...run }) => run);
}
