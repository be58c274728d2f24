/** What a key says of a block, or a reader found: its kind, and its words (of a key, the first). */
export type KeyLine =
  | { readonly kind: 'title' | 'paragraph' | 'figure'; readonly words: string }
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly words: string;
      /** The sign before it, as it was read; a key has none. */
      readonly marker?: string;
    }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly words: string }
  | { readonly kind: 'note'; readonly number: number; readonly words: string }
  | { readonly kind: 'insertion' | 'deletion'; readonly words: string };

const PLAIN = {
  title: 'title',
  p: 'paragraph',
  fig: 'figure',
  ins: 'insertion',
  del: 'deletion',
} as const;
const NUMBERED = /^(h|li|note )(\d+)$/;

/** The lines of a key file: each what the block is, a tab, and its first words. */
export function readKey(text: string): KeyLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [label = '', words = ''] = line.split('\t').map((part) => part.trim());
      const read = lineOf(label, words);
      if (!read) throw new RangeError(`A key has no »${label}«: ${line}`);
      return read;
    });
}

function lineOf(label: string, words: string): KeyLine | undefined {
  if (isPlain(label)) return { kind: PLAIN[label], words };
  if (label === 'row') {
    const cells = words.split('|').map((cell) => cell.trim());
    return { kind: 'row', cells, words: cells.join(' ') };
  }
  const [, kind, figures] = NUMBERED.exec(label) ?? [];
  const number = Number(figures);
  if (kind === 'h') return { kind: 'heading', level: number, words };
  if (kind === 'li') return { kind: 'item', depth: number, words };
  if (kind === 'note ') return { kind: 'note', number, words };
  return undefined;
}

const isPlain = (label: string): label is keyof typeof PLAIN => Object.hasOwn(PLAIN, label);

/** How a key writes what a line is: `h2`, `li0`, `note 12`. */
export function labelOf(line: KeyLine): string {
  switch (line.kind) {
    case 'heading':
      return `h${line.level}`;
    case 'item':
      return `li${line.depth}`;
    case 'note':
      return `note ${line.number}`;
    case 'row':
      return 'row';
    default:
      return Object.entries(PLAIN).find(([, kind]) => kind === line.kind)?.[0] ?? line.kind;
  }
}
