import { withBase } from '../../domain/addresses/permalink.ts';
import { briefLine } from '../../domain/papers/facts.ts';
import { HEAD_GAP } from '../../domain/search/record.ts';
import type { BuiltSite } from '../built-site.ts';
import { papersOf } from '../built-site.ts';
import { readAppendix } from '../content/read-content.ts';

/** What the hits of papers are headed by that the page of the search does not list, by path. */
export function readHeads(site: BuiltSite): ReadonlyMap<string, string> {
  const search = site.pages.find(({ path }) => path === '/soeg/');
  const listed = new Set(search?.links.map(({ href }) => href));
  return new Map(
    papersOf(site).flatMap(({ path, paper }) => {
      if (listed.has(withBase(site.base, path))) return [];
      const { data } = readAppendix(`src/content/${paper.meeting}/${paper.slug}.mdx`);
      const name = [paper.title, paper.meetingTitle].join(', ');
      return data ? [[path, [name, briefLine(data)].join(HEAD_GAP)] as const] : [];
    }),
  );
}
