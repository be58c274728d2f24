import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMeetingFolder } from '../../../src/domain/papers/meeting-date.ts';
import { type GivenFile, OWN, safeName } from '../../import/import-papers.ts';
import { originalsOf } from './project.ts';

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
  const earlier = isMeetingFolder(meeting) ? originalsOf(root, meeting) : [];
  const newer = new Map(given.map((file) => [safeName(file.name, OWN), file]));
  const all = earlier.map(({ file }) => {
    const replaced = newer.get(file);
    newer.delete(file);
    return replaced ?? { name: file, bytes: readFileSync(join(root, 'source', meeting, file)) };
  });
  return [...all, ...newer.values()];
}
