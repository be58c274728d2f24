import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { BuiltPage } from '../../src/build/built-site.ts';

/** Pages that one component makes of many things, by path: the rest have words of their own. */
const GENERATED = [
  /^\/kommuner\/[^/]+\/$/,
  /^\/organisationer\/[^/]+\/$/,
  /^\/kilde\/[^/]+\/[^/]+\/$/,
  /^\/data\/[^/]+\/$/,
  /^\/[\d-]+\/[\d.]+\/$/,
  /^\/[\d-]+\/[\d.]+\/\d+\/$/,
];

/**
 * Every page with words of its own, and of each generated kind the fullest, the emptiest and the
 * longest-named.
 */
export function onePageOfEach(pages: readonly BuiltPage[]): BuiltPage[] {
  const kindOf = ({ path }: BuiltPage) => GENERATED.findIndex((pattern) => pattern.test(path));
  const own = pages.filter((page) => kindOf(page) < 0);
  const generated = GENERATED.flatMap((pattern, kind) => {
    const members = pages.filter((page) => kindOf(page) === kind);
    if (members.length === 0) throw new RangeError(`No page is like ${pattern}`);
    return [most(members, wordsIn), most(members, (page) => -wordsIn(page)), most(members, nameOf)];
  });
  return [...new Set([...own, ...generated])];
}

function most(pages: readonly BuiltPage[], measure: (page: BuiltPage) => number): BuiltPage {
  return pages.reduce((best, page) => (measure(page) > measure(best) ? page : best));
}

function wordsIn({ tree }: BuiltPage): number {
  return textOf(select('main', tree) ?? tree).length;
}

function nameOf({ tree }: BuiltPage): number {
  return textOf(select('h1', tree) ?? tree).length;
}
