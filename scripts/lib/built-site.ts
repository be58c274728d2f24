import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** A page of the built site. */
export interface BuiltPage {
  /** Relative to the site's folder: `2019-04/eu-kontor/index.html`. */
  readonly file: string;
  /** The address without the base: `/2019-04/eu-kontor/`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** Every page in the folder of a built site, by address. Throws when there is none. */
export function readBuiltSite(folder: string): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  if (files.length === 0)
    throw new RangeError(`No built site in ${folder}: run npm run build first.`);
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { file, path: `/${file.replace(/index\.html$/, '')}`, html, tree: fromHtml(html) };
  });
}

/** The ids on a page, in order. */
export function idsOf(page: BuiltPage): string[] {
  return selectAll('[id]', page.tree).map(({ properties }) => String(properties.id));
}

/** Whether a page only sends its reader on. */
export function isForward(page: BuiltPage): boolean {
  return selectAll('meta[http-equiv=refresh]', page.tree).length > 0;
}
