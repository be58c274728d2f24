import { sourcePath } from '../../domain/addresses/permalink.ts';
import {
  SOURCE_LINES_FILE,
  type SourceLines,
  tellLines,
  toSourceLines,
} from '../../domain/addresses/source-lines.ts';
import { getOriginals, originalPages } from '../../doors/originals.ts';
import { listMeetings, readSource } from '../../verification/meeting-content.ts';
import { type BuiltSite, readSiteFile, writeSiteFile } from '../built-site.ts';
import { regionsOf } from './proof.ts';

/**
 * Lays the source lines of each paper in one file: a host is spared some hundred, and a reader who
 * opens one place's source gets the next at once.
 */
export function writeBlockSources(site: BuiltSite) {
  for (const meeting of listMeetings('.')) {
    const source = readSource('.', meeting);
    const originals = getOriginals(meeting);
    for (const { path, lines, linesById } of regionsOf(site, meeting)) {
      const known = toSourceLines(source, linesById, originalPages(originals, lines));
      writeSiteFile(site.folder, fileOf(path), JSON.stringify(known));
    }
  }
}

/** Places whose source lines no reader can fetch. */
export function checkBlockSources(site: BuiltSite): string[] {
  const regions = listMeetings('.').flatMap((meeting) => regionsOf(site, meeting));
  return regions.flatMap(({ path, linesById }) => {
    const file = fileOf(path);
    const text = readSiteFile(site.folder, file);
    if (text === undefined) return [`${file}: papirets linjer i kilden er ikke lagt ud.`];
    const known: SourceLines = JSON.parse(text);
    return [...linesById.keys()]
      .filter((id) => tellLines(known, id) === '')
      .map((id) => `${file}: linjerne til #${id} i kilden er ikke lagt ud.`);
  });
}

function fileOf(path: string): string {
  return `${sourcePath(`/${path}/`).slice(1)}${SOURCE_LINES_FILE}`;
}
