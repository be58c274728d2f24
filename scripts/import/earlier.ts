import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { isMeetingFolder } from '../../src/domain/papers/meeting-date.ts';
import { NO_BODY } from '../../src/import/draft/meeting.ts';
import { type Originals, originalsSchema } from '../../src/schemas/originals.ts';
import type { GivenFile } from './import-papers.ts';
import { OWN, safeName } from './own-names.ts';

/**
 * What was received of a meeting before, with what comes now: one source is made of all. A newer
 * version of a file takes its place.
 * @param meeting as it is typed, so that it may be none
 */
export function withEarlier(
  root: string,
  meeting: string,
  given: readonly GivenFile[],
): readonly GivenFile[] {
  const earlier = isMeetingFolder(meeting) ? filesOf(root, meeting) : [];
  const newer = new Map(given.map((file) => [safeName(file.name, OWN), file]));
  const all = earlier.map((file) => {
    const replaced = newer.get(file);
    newer.delete(file);
    return replaced ?? { name: file, bytes: readFileSync(join(root, 'source', meeting, file)) };
  });
  return [...all, ...newer.values()];
}

/** The files that a meeting was made from, as the import tells of them; none when it was not. */
export function readOriginals(root: string, meeting: string): Originals {
  const told = join(root, 'source', meeting, 'received.yaml');
  if (!existsSync(told)) return [];
  return originalsSchema.safeParse(parse(readFileSync(told, 'utf8'))).data ?? [];
}

/** The body of a meeting that was imported before, when it was known or has been said since. */
export function earlierBody(root: string, meeting: string): string | undefined {
  const told = join(root, 'src/content', meeting, 'meeting.yaml');
  if (readOriginals(root, meeting).length === 0 || !existsSync(told)) return undefined;
  const body: unknown = parseDocument(readFileSync(told, 'utf8')).get('body');
  return typeof body === 'string' && body !== NO_BODY ? body : undefined;
}

/** The names of the files that a meeting was made from, those that are still there. */
function filesOf(root: string, meeting: string): string[] {
  const names = readOriginals(root, meeting).map(({ file }) => file);
  return names.filter((file) => existsSync(join(root, 'source', meeting, file)));
}
