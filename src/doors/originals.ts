import { existsSync, readFileSync } from 'node:fs';
import type { SourcePage } from '../domain/addresses/source-lines.ts';
import { type Originals, originalsSchema } from '../schemas/originals.ts';
import { readMeetingSource } from '../verification/meeting-content.ts';
import { readContentFile } from './content-file.ts';

/** A received file, and where its pages stand in the source. */
export type Original = Originals[number];

/** The bytes of what was received of a meeting, or of the picture of a page. */
export function originalBytes(meeting: string, name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`source/${meeting}/${name}`));
}

/**
 * The files that a meeting's papers were made from; none when something was taken down since, for
 * they have it still.
 */
export function getOriginals(meeting: string): readonly Original[] {
  const file = `source/${meeting}/received.yaml`;
  if (!existsSync(file)) return [];
  const { withdrawn } = readMeetingSource('.', meeting).ledger;
  return withdrawn.length > 0 ? [] : readContentFile(file, originalsSchema);
}

/** The pages on which lines of the source begin, in order. */
export function originalPages(
  originals: readonly Original[],
  lines: { readonly first: number; readonly last?: number | undefined },
): SourcePage[] {
  const { first, last = first } = lines;
  const pages = originals.flatMap((original) => original.pages);
  return pages.flatMap(({ page, line, picture }) =>
    line !== undefined && picture !== undefined && line >= first && line <= last
      ? [{ page, line, picture }]
      : [],
  );
}
