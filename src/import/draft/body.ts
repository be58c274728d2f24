import type { Piece, TableRow } from '../received.ts';
import { withoutDots } from '../settle/contents.ts';
import { type Branch, formOf, toBranches } from '../settle/list-form.ts';
import type { Part, SettledPaper } from '../settle/settled.ts';
import { escapeStarts, toMarkdown, withoutLooks } from './markdown-words.ts';
import type { OwnFiles } from './own-files.ts';

/** Words that lead to another place: `bilag 2` to `budget`. */
interface Link {
  readonly words: string;
  readonly target: string;
}

/** The links of each piece that has some. */
export type Links = ReadonlyMap<Piece, readonly Link[]>;

type Write = (piece: Piece) => string;

/** What a draft's text needs to know of the files beside it. */
export type Beside = Pick<OwnFiles, 'tables' | 'figures'> & {
  /** Whether headings tell their page of the file. */
  readonly hasPages: boolean;
  readonly links?: Links;
};

/** What a paper's own contents is folded together under. */
const CONTENTS = 'Papirets egen indholdsfortegnelse';

/** The text of a paper as an editor writes it: Markdown below the fields. */
export function toBody({ parts, notes }: SettledPaper, files: Beside): string {
  const called = new Set(notes.map(({ number }) => number));
  const write: Write = (piece) => {
    const words = escapeStarts(toMarkdown(piece.runs, called));
    return (files.links?.get(piece) ?? []).reduce(withLink, words);
  };
  const written = parts.map((part) => writePart(part, called, files, write));
  const definitions = notes.map((note) => `[^${note.number}]: ${indent(write(note), 4)}`);
  return `${[...written, ...definitions].join('\n\n')}\n`;
}

/** Words with those of a link as one, where they stand first. */
function withLink(markdown: string, { words, target }: Link): string {
  const plain = new RegExp(`(?<![\\[\\p{L}])${words.replaceAll('.', '\\.')}(?![\\d\\p{L}])`, 'u');
  return markdown.replace(plain, () => `[${words}](ref:${target})`);
}

function writePart(part: Part, notes: ReadonlySet<number>, files: Beside, write: Write): string {
  if (part.kind === 'list') {
    const items = part.isContents
      ? part.items.map((item) => ({ ...item, runs: withoutLooks(withoutDots(item)) }))
      : part.items;
    const list = writeList(toBranches(items), write).join('\n');
    return part.isContents ? `<Fold title="${CONTENTS}">\n\n${list}\n\n</Fold>` : list;
  }
  if (part.kind === 'figure') return writeFigure(part, files);
  if (part.kind === 'paragraph') return write(part);
  if (part.kind === 'heading') {
    const page = files.hasPages && part.page !== undefined ? `, s. ${part.page}` : '';
    const words = toMarkdown(withoutLooks(part.runs), notes).replace(/\\?\n/g, ' ');
    return `${'#'.repeat(part.depth)} ${words} [#${part.id}${page}]`;
  }
  const name = files.tables.get(part);
  return name ? `<DataTable of="${name}" />` : writeTable(part.rows, notes);
}

function writeList(branches: readonly Branch[], write: Write): string[] {
  const form = formOf(branches.map(({ item }) => item.marker));
  return branches.flatMap(({ item, below }) => {
    const sign = form === 'number' ? item.marker : '-';
    const words = form === 'letter' ? `${item.marker} ${write(item)}` : write(item);
    const width = sign.length + 1;
    return [
      `${sign} ${indent(words, width)}`,
      ...writeList(below, write).map((line) => indent(`\n${line}`, width).slice(1)),
    ];
  });
}

/** A text whose lines after the first are moved in. */
function indent(text: string, width: number): string {
  return text.replace(/\n/g, `\n${' '.repeat(width)}`);
}

/** A table of words: Markdown has one row of heads. */
function writeTable(rows: readonly TableRow[], notes: ReadonlySet<number>): string {
  const [head, ...body] = rows.map(({ cells }) =>
    cells.map(({ runs }) =>
      toMarkdown(withoutLooks(runs), notes).replace(/\\?\n/g, '<br />').replaceAll('|', '\\|'),
    ),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const border = line((head ?? []).map(() => '---'));
  return [line(head ?? []), border, ...body.map(line)].join('\n');
}

function writeFigure(part: Extract<Part, { kind: 'figure' }>, { figures }: Beside): string {
  if (figures.some(({ id }) => id === part.id)) return `<Figure id="${part.id}" />`;
  const where = part.page === undefined ? '' : ` på side ${part.page} i originalen`;
  return `> [!FIGUR #${part.id}]\n> Her er en figur${where}. Billedet er ikke hentet med.`;
}
