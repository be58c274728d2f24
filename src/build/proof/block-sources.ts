import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourcePath } from '../../domain/addresses/permalink.ts';
import { listMeetings, readSource } from '../../verification/meeting-content.ts';
import { type BuiltSite, writeSiteFile } from '../built-site.ts';
import { regionsOf } from './proof.ts';

/**
 * Tells a browser that what follows is UTF-8, whatever the host says of it or leaves unsaid: these
 * files are ours, and what fetches them drops it. The source itself, whose hash is told, is not
 * published; data and citations are downloaded, and what reads those has rules of its own.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Lays the source lines of each address in a file of its own, so that a reader fetches no more than
 * those.
 */
export function writeBlockSources(site: BuiltSite) {
  for (const meeting of listMeetings('.')) {
    const source = readSource('.', meeting);
    for (const { path, linesById } of regionsOf(site, meeting))
      for (const [id, lines] of linesById) {
        const text = [...lines]
          .sort((one, other) => one - other)
          .map((line) => `${line}\t${source[line - 1]}\n`);
        writeSiteFile(site.folder, sourceFile(path, id), BYTE_ORDER_MARK + text.join(''));
      }
  }
}

/** Addresses whose source lines no reader can fetch. */
export function checkBlockSources(site: BuiltSite): string[] {
  const regions = listMeetings('.').flatMap((meeting) => regionsOf(site, meeting));
  return regions.flatMap(({ path, linesById }) =>
    [...linesById.keys()]
      .map((id) => sourceFile(path, id))
      .filter((file) => !existsSync(join(site.folder, file)))
      .map((file) => `${file}: stedets linjer i kilden er ikke lagt ud.`),
  );
}

function sourceFile(path: string, id: string): string {
  return `${sourcePath(`/${path}/`).slice(1)}${id}.txt`;
}
