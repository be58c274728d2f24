import { entryPath } from '../addresses/permalink.ts';

const PREFIX = 'kommune-';

/** The key of the rows that stand for a municipality of the register: `kommune-skive`. */
export function municipalityRowKey({ key }: { readonly key?: string | undefined }): string {
  return `${PREFIX}${key}`;
}

/**
 * The page of the municipality that a row stands for, without the base: `kommune-skive` →
 * `/kommuner/skive/`; nothing for other rows.
 */
export function municipalityPath(rowKey: string): string | undefined {
  return rowKey.startsWith(PREFIX)
    ? entryPath({ kind: 'municipality', key: rowKey.slice(PREFIX.length) })
    : undefined;
}
