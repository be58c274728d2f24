/** A line of a text that is not empty. */
export interface Line {
  /** Without spaces at its ends, codes for type taken out. */
  readonly text: string;
  /** The cells, where tabs part it. */
  readonly cells: readonly string[];
  /** How far it is moved in, in spaces. */
  readonly indent: number;
}

/** Lines without an empty one between them. */
export type Stanza = readonly Line[];

/** The lines of a text, parted where a line is empty. */
export function toStanzas(text: string): Stanza[] {
  const stanzas: Line[][] = [[]];
  for (const raw of text.split(/\r\n?|\n/)) {
    const line = raw.trimEnd();
    if (line.trim() !== '') stanzas.at(-1)?.push(toLine(line));
    else if (stanzas.at(-1)?.length) stanzas.push([]);
  }
  return stanzas.filter((stanza) => stanza.length > 0);
}

/** Whether paragraphs have empty lines between them: then lines that stand together belong so. */
export function isSpaced(stanzas: readonly Stanza[]): boolean {
  const lines = stanzas.reduce((count, { length }) => count + length, 0);
  return stanzas.length > lines / 4;
}

function toLine(line: string): Line {
  const [space = ''] = /^\s*/.exec(line) ?? [];
  const cells = line.split('\t').map((cell) => cell.trim());
  return { text: line.trim(), cells, indent: space.replaceAll('\t', '    ').length };
}
