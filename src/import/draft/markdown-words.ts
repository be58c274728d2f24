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
 * Runs as Markdown: changes marked, notes called by their numbers when they are among `notes`, a
 * line break as a backslash at the end of its line.
 */
export function toMarkdown(runs: readonly Run[], notes: ReadonlySet<number>): string {
  const joined = joinAlike(runs);
  const written = joined.map(({ text, change, note }, index) => {
    const words = escapeWords(text.trim());
    const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
    const mark = note === undefined ? '' : toMark(note, notes);
    if (words === '') return (text === '' ? '' : ' ') + mark;
    const around = [
      joined[index - 1]?.text.at(-1) ?? '',
      joined[index + 1]?.text[0] ?? '',
    ] as const;
    const spaced = (before && ' ') + words + (after && ' ');
    // A space that was added or taken away with the words is part of the change.
    const sign = change ? signOf(change, spaced, around) : '';
    return sign + spaced + sign + mark;
  });
  return written.join('').trim().replace(/\n/g, '\\\n');
}

const LETTER = /[\p{L}\p{N}]/u;

/** Markdown takes `~~` for no deletion between a letter and a comma; where it stays, ours does. */
function signOf(
  change: NonNullable<Run['change']>,
  words: string,
  around: readonly [before: string, after: string],
): string {
  if (change === 'insertion') return '++';
  const ends = [words[0], words.at(-1)];
  const isRead = ends.every((end, at) => LETTER.test(end ?? '') || !LETTER.test(around[at] ?? ''));
  return isRead && words === words.trim() ? '~~' : '\\~\\~';
}

function toMark(note: number, notes: ReadonlySet<number>): string {
  return notes.has(note) ? `[^${note}]` : toSuperscript(note);
}
