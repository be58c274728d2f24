import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isMeetingFolder } from '../../src/domain/papers/meeting-date.ts';
import { originalsSchema } from '../../src/schemas/originals.ts';
import { type GivenFile, OWN, safeName } from './import-papers.ts';

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

/** The names of the files that a meeting was made from, those that are still there. */
function filesOf(root: string, meeting: string): string[] {
  const told = join(root, 'source', meeting, 'received.yaml');
  if (!existsSync(told)) return [];
  const received = originalsSchema.safeParse(parse(readFileSync(told, 'utf8'))).data ?? [];
  const names = received.map(({ file }) => file);
  return names.filter((file) => existsSync(join(root, 'source', meeting, file)));
}
