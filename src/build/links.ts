import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

/** A built page as far as links go. */
export interface LinkedPage {
  /** The address below the base, with its slashes: `/2019-04/eu-kontor/`. */
  readonly path: string;
  readonly tree: Root;
}

/** A link that leads nowhere. */
export interface BrokenLink {
  readonly path: string;
  readonly link: string;
  readonly reason: string;
}

const OUTSIDE = /^(?:https?:|mailto:|tel:)/;

/** Fails the build on a link to a page or a place that is not there. */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
        const pages = await Promise.all(
          files.map(async (file) => ({
            path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
            tree: fromHtml(await readFile(root + file, 'utf8')),
          })),
        );
        const broken = findBrokenLinks(pages, base, (path) => existsSync(root + path));
        for (const { path, link, reason } of broken)
          logger.error(`${path}: linket »${link}« ${reason}. Ret det, hvor det står.`);
        if (broken.length > 0) throw new Error(`${broken.length} links fører ingen steder hen.`);
      },
    },
  };
}

/** The links of a site served under `base` that lead nowhere. `hasFile` tells whether a file lies in the site's folder. */
export function findBrokenLinks(
  pages: readonly LinkedPage[],
  base: string,
  hasFile: (path: string) => boolean,
): BrokenLink[] {
  const idsByPath = new Map(
    pages.map(({ path, tree }) => [
      path,
      new Set(selectAll('[id]', tree).map(({ properties }) => properties.id)),
    ]),
  );
  const findReason = (from: string, link: string): string | undefined => {
    const { pathname, hash } = new URL(link, `http://host${base}${from.slice(1)}`);
    if (!pathname.startsWith(base)) return 'fører ud af siden';
    const path = `/${pathname.slice(base.length)}`;
    const ids = idsByPath.get(path);
    if (!ids)
      return !path.endsWith('/') && hasFile(path.slice(1))
        ? undefined
        : 'fører til en side, der ikke findes';
    return hash && !ids.has(decodeURIComponent(hash.slice(1)))
      ? 'fører til et sted, der ikke findes på siden'
      : undefined;
  };
  return pages.flatMap(({ path, tree }) =>
    selectAll('[href], [src], [action], meta[http-equiv=refresh]', tree)
      .map(addressOf)
      .filter((link) => !OUTSIDE.test(link))
      .flatMap((link) => {
        const reason = findReason(path, link);
        return reason ? [{ path, link, reason }] : [];
      }),
  );
}

function addressOf({ properties: { href, src, action, content } }: Element): string {
  return String(href ?? src ?? action ?? String(content).replace(/^0;url=/, ''));
}
