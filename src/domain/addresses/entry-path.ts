/** The folder of the pages for each kind of entry of the register that has pages. */
export const ENTRY_FOLDERS = {
  municipality: 'kommuner',
  organisation: 'organisationer',
  programme: 'programmer',
} as const;

/** An entry of the register, as far as its address tells. */
interface Addressed {
  readonly kind: keyof typeof ENTRY_FOLDERS | 'subject';
  readonly key?: string | undefined;
}

/**
 * Where an entry's mentions stand, without the base: `/kommuner/skive/`, `/programmer/#plato`;
 * nothing for a subject.
 */
export function entryPath({ kind, key }: Addressed): string | undefined {
  if (!key || kind === 'subject') return undefined;
  return kind === 'programme'
    ? `/${ENTRY_FOLDERS[kind]}/#${key}`
    : `/${ENTRY_FOLDERS[kind]}/${key}/`;
}
