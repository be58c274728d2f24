import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Nodes, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type BuiltPage, isForward, readBuiltSite } from '../../src/build/built-site.ts';
import { fileSchemas, schemas } from '../../src/schemas/index.ts';
import { BUNDLE_SITES } from '../fixtures/bundle-sites.ts';

/** The sites that hold our own bundle, as they are built, with what their content files say. */
export const SITES = BUNDLE_SITES.map(({ name, folder, meetings }) => {
  const dist = join(folder, 'dist');
  const pages = readBuiltSite(dist);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const read = (file: string) => readFileSync(join(folder, 'src/content', file), 'utf8');
  const has = (file: string) => existsSync(join(folder, 'src/content', file));
  const readYaml = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> =>
    schema.parse(parse(read(file)));
  const mailPages = pages.filter(({ html }) => html.includes('<meta property="og:type"'));
  const ownPages = pages.filter((page) => !mailPages.includes(page));
  return {
    name,
    folder,
    dist,
    pages,
    mailPages,
    /** All but those behind mail addresses. */
    ownPages,
    readable: ownPages.filter((page) => !isForward(page)),
    papers: ownPages.filter(({ tree }) => select('[data-paper]', tree)),
    register: readYaml('register.yaml', fileSchemas.register),
    meetings: meetings.map((id) => ({
      id,
      ...readYaml(`${id}/meeting.yaml`, schemas.meetings),
      papers: globSync(`${id}/*.mdx`, { cwd: join(folder, 'src/content') })
        .sort()
        .map((file) => {
          const [, front = '', text = ''] = read(file).split(/^---$/m);
          const slug = basename(file, '.mdx');
          return { ...schemas.appendices.parse(parse(front)), slug, path: `/${id}/${slug}/`, text };
        }),
      tables: globSync(`${id}/tables/*.yaml`, { cwd: join(folder, 'src/content') })
        .sort()
        .map((file) => ({ name: basename(file, '.yaml'), ...readYaml(file, schemas.tables) })),
      ...(has(`${id}/goals.yaml`) && { goals: readYaml(`${id}/goals.yaml`, schemas.goals) }),
      dates: has(`${id}/timeline.yaml`)
        ? readYaml(`${id}/timeline.yaml`, schemas.timelines).entries
        : [],
    })),
    /** The pages that hold a list: its own, or its parts when it is divided. */
    pagesOf(list: string): BuiltPage[] {
      const own = ownPages.filter(({ path }) => path.startsWith(list));
      const isWhole = own.some(({ path, tree }) => path === list && !select('.parts', tree));
      return own.filter(({ path, tree }) =>
        isWhole ? path === list : !select('.parts', tree) && path !== '/gengivelse/citat/',
      );
    },
    readBuilt: (file: string) => readFileSync(join(dist, file), 'utf8'),
    /** The page at `path`; throws when there is none. */
    pageAt(path: string): BuiltPage {
      const page = byPath.get(path);
      if (!page) throw new RangeError(`No page at ${path} of the site »${name}«`);
      return page;
    },
  };
});

export type Site = (typeof SITES)[number];

/** The words of what a selector finds first; empty when it finds nothing. */
export function wordsAt(selector: string, within: Parameters<typeof select>[1]): string {
  const element = select(selector, within);
  return element ? squeeze(textOf(element)) : '';
}

/** Where what a selector finds leads. */
export function hrefsOf(selector: string, within: Parameters<typeof select>[1]): string[] {
  return selectAll(selector, within).map(({ properties }) => String(properties.href));
}

/** The words of a place without footnote marks, and without what in it is the site's. */
export function printedWords(place: Nodes): string {
  if (place.type === 'text') return place.value;
  if (!('children' in place)) return '';
  const children: readonly RootContent[] = place.children;
  const isPrinted = (node: RootContent) =>
    node.type !== 'element' || (node.tagName !== 'sup' && !('dataSite' in node.properties));
  return squeeze(children.filter(isPrinted).map(printedWords).join(''));
}

/** A text with each run of white space as one space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A list that a law is held against. Throws when it is empty, for then the law says nothing. */
export function some<Item>(items: Iterable<Item>): Item[] {
  const all = [...items];
  if (all.length === 0) throw new RangeError('there is nothing to hold the law against');
  return all;
}
