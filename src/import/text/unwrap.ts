/** Widest line that a program breaks text at, in characters: longer ones are whole paragraphs. */
const WIDEST = 100;

/** Fewest lines that go on in the next for a text to be one of broken lines, and their share. */
const FEWEST = { lines: 4, share: 0.8 } as const;

/** What begins a point, and no rest of a sentence. */
const SIGN = /^\s*(?:[-–—•·*]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s/u;

/**
 * A text with its paragraphs on one line each, where a program broke them at a width: the next word
 * had not fitted. Mail and old systems write so.
 */
export function withoutBreaks(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const width = widthOf(lines);
  if (width === undefined) return text;
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && goesOn(before, line) && isFull(before, line, width))
      joined[joined.length - 1] = `${joined.at(-1)?.trimEnd()} ${line.trim()}`;
    else joined.push(line);
  }
  return joined.join('\n');
}

/** The width that lines are broken at; nothing when most are not. */
function widthOf(lines: readonly string[]): number | undefined {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? '';
    return goesOn(line, next) && /^\s*\p{Ll}/u.test(next) ? [{ line, next }] : [];
  });
  const width = Math.max(...pairs.map(({ line }) => line.trimEnd().length));
  const full = pairs.filter(({ line, next }) => isFull(line, next, width));
  const isBroken = pairs.length >= FEWEST.lines && full.length >= pairs.length * FEWEST.share;
  return isBroken && width <= WIDEST ? width : undefined;
}

/** Whether a line may be the rest of the one before it: cells and points are none. */
function goesOn(line: string, next: string): boolean {
  const isText = ({ length }: string, words: string) => length > 0 && !/\t|\S\s{3,}\S/.test(words);
  return isText(line.trim(), line) && isText(next.trim(), next) && !SIGN.test(next);
}

function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trim().split(/\s/);
  return line.trimEnd().length + 1 + word.length > width;
}
