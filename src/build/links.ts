import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { isReferenceLink } from '../domain/connections/references.ts';
import { isPlace, readWords } from '../domain/papers/read-blocks.ts';
import { nearestOf } from '../domain/text/spelling.ts';
import { type BuiltSite, eachElement, papersOf } from './built-site.ts';
import { findInContent } from './content/find-in-content.ts';

/** A link of a page, or another way out of it. */
export interface PageLink {
  readonly href: string;
  /** The words of a reference that an editor wrote, and the id of the place it stands in. */
  readonly reference?: { readonly words: string; readonly id: string };
}

/** A page as far as links go. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Those that stand on it more than once. */
  readonly doubledIds: ReadonlySet<string>;
  readonly links: readonly PageLink[];
}

/** A link that leads nowhere. */
export interface BrokenLink extends PageLink {
  readonly path: string;
  /** Where it leads, without the base: `/2019-04/eu-kontor/#finansering`. */
  readonly target: string;
  readonly reason: string;
  /** The page or the place that was probably meant. */
  readonly meant?: string | undefined;
}

const OUTSIDE = /^(?:https?:|mailto:|tel:)/;

/**
 * The links of a page that lead to the site itself, and the places on it that links can lead to.
 */
export function readLinks(tree: Root): PageLinks {
  const ids = new Set<string>();
  const doubledIds = new Set<string>();
  const links: PageLink[] = [];
  let place = '';
  eachElement(tree, (element) => {
    const { id } = element.properties;
    if (id) (ids.has(String(id)) ? doubledIds : ids).add(String(id));
    if (isPlace(element)) place = String(element.properties.id);
    const href = addressOf(element);
    if (href === undefined || OUTSIDE.test(href)) return;
    links.push(
      isReferenceLink(element)
        ? { href, reference: { words: readWords(element.children), id: place } }
        : { href },
    );
  });
  return { ids, doubledIds, links };
}

/**
 * Links to a page or a place that is not there, each with where it is written, when that is known.
 */
export function checkLinks(site: BuiltSite): string[] {
  const hasFile = (path: string) => existsSync(join(site.folder, path));
  const broken = findBrokenLinks(site.pages, site.base, hasFile);
  // An overview that lists what a paper says repeats its mistake.
  const papers = new Set(papersOf(site).map(({ path }) => path));
  const written = new Set(broken.flatMap(({ path, target }) => (papers.has(path) ? target : [])));
  const told = broken.filter(({ path, target }) => papers.has(path) || !written.has(target));
  return [...new Set(told.map(describe))];
}

function describe({ path, href, reason, reference, meant }: BrokenLink): string {
  const asked = meant === undefined ? '' : ` Mente du »${meant}«?`;
  const sought = reference ? `[${reference.words}](ref:` : `(${href})`;
  const found = findInContent(path, [sought, href.replace(/.*#/, '#')]);
  if (!reference || reason !== MISSING.place)
    return `${path}: linket »${href}« ${reason}.${asked} Ret det, hvor det står${found}.`;
  const fault = `henvisningen »${reference.words}« fører til et sted, der ikke findes.`;
  return `${path}#${reference.id}: ${fault}${asked} Ret adressen i dens (ref:…)${found}.`;
}

const MISSING = {
  outside: 'fører ud af siden',
  page: 'fører til en side, der ikke findes',
  place: 'fører til et sted, der ikke findes på siden',
};

/**
 * The links of a site served under `base` that lead nowhere. `hasFile` tells whether a file lies in
 * the site's folder.
 */
export function findBrokenLinks(
  pages: readonly (PageLinks & { readonly path: string })[],
  base: string,
  hasFile: (path: string) => boolean,
): BrokenLink[] {
  const idsByPath = new Map(pages.map(({ path, ids }) => [path, ids]));
  const resolve = (
    from: string,
    href: string,
  ): Pick<BrokenLink, 'target' | 'reason' | 'meant'> | undefined => {
    const { origin, pathname, hash } = new URL(href, `http://host${base}${from.slice(1)}`);
    if (origin !== 'http://host' || !pathname.startsWith(base))
      return { target: pathname, reason: MISSING.outside };
    const path = `/${pathname.slice(base.length)}`;
    const target = path + hash;
    const ids = idsByPath.get(path);
    if (!ids && (path.endsWith('/') || !hasFile(path.slice(1))))
      return { target, reason: MISSING.page, meant: nearestOf(path, idsByPath.keys()) };
    const id = decodeURIComponent(hash.slice(1));
    if (!ids || !hash || ids.has(id)) return undefined;
    const meant = nearestOf(id, ids);
    return { target, reason: MISSING.place, meant: meant && `#${meant}` };
  };
  return pages.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const found = resolve(path, link.href);
      return found ? [{ path, ...link, ...found }] : [];
    }),
  );
}

function addressOf({ tagName, properties }: Element): string | undefined {
  // What our own elements fetch stands in their `from`.
  const { href, src, action, from, httpEquiv, content } = properties;
  const address = href ?? src ?? action ?? from;
  if (address !== undefined && address !== null) return String(address);
  const isForward = tagName === 'meta' && [httpEquiv].flat().includes('refresh');
  return isForward ? String(content).replace(/^0;url=/, '') : undefined;
}
