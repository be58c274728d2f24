/** What names a block of each tag, as a selector within it. Other blocks have only their number. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  table: 'caption',
  // Of a row its first cell; of a goal's part its name; of an editor's note its label.
  tr: 'th, td',
  div: 'dt',
  aside: 'strong',
};

/** A block of a paper, by what tells its place. */
export interface PlacedBlock {
  readonly id: string;
  /** `p`, `li`, `tr` … in lower case. */
  readonly tag: string;
  /** The heading it stands under; empty before the first one. */
  readonly section: string;
  /**
   * What names the block itself: a heading's words, or those of what `NAMED_BY` says; else empty.
   */
  readonly lead: string;
}

/**
 * Where a block stands, from the outside in: `['6. Økonomi', 'Skive']`,
 * `['6. Økonomi', 'afsnit 2']`, `['fodnote 12']`.
 */
export function describePlace({ id, tag, section, lead }: PlacedBlock): string[] {
  const [, note, paragraph] = id.match(/^fodnote-(\d+)-(\d+)$/) ?? [];
  if (note) return [`fodnote ${note}`, `afsnit ${paragraph}`];
  const [, number = ''] = id.match(/-(\d+(?:-\d+)*)$/) ?? [];
  const named = NAMES[id.replace(/-\d+$/, '-')];
  const own =
    (named ? `${named} ${number}`.trim() : lead) ||
    `${COUNTED[tag] ?? 'afsnit'} ${number.replaceAll('-', '.')}`;
  return /^h[2-6]$/.test(tag) || id.startsWith('fodnote-') || section === ''
    ? [own]
    : [section, own];
}

/** What a block without a name is called, by its tag, before its number. */
const COUNTED: Readonly<Record<string, string>> = { li: 'punkt', figure: 'figur' };

/** What bears its number, and the list of all changes, by the ids up to the number. */
const NAMES: Readonly<Record<string, string>> = {
  'aendring-': 'ændring',
  'fodnote-': 'fodnote',
  'henvisning-': 'fodnotetegn',
  'underskrift-': 'underskrift',
  aendringer: 'alle ændringer',
};
