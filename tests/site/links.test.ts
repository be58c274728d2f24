import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { findBrokenLinks, readLinks } from '../../src/build/links.ts';
import { BUILT_SITES } from './built-sites.ts';

test.each(BUILT_SITES)(
  'every link of $folder leads to a page and a place that exist',
  ({ folder, base, pages }) => {
    const read = pages.map(({ path, tree }) => ({ path, ...readLinks(tree) }));
    expect(read.flatMap(({ links }) => links).length).toBeGreaterThan(1000);
    expect(findBrokenLinks(read, base, (path) => existsSync(join(folder, path)))).toEqual([]);
  },
);

test.each([
  ['#findes-ikke', 'fører til et sted, der ikke findes på siden', '/a/#findes-ikke'],
  ['../b/', 'fører til en side, der ikke findes', '/b/'],
  ['/a/', 'fører ud af siden', '/a/'],
  ['//x.dk/papirer/a/', 'fører ud af siden', '/papirer/a/'],
  ['/papirer/fil.txt', 'fører til en side, der ikke findes', '/fil.txt'],
])('the link %s %s', (href, reason, target) => {
  const tree = fromHtml(
    `<p id="her"><a href="${href}">x</a> <a href="#her">y</a> <a href="https://x.dk">z</a></p>`,
  );
  const page = { path: '/a/', ...readLinks(tree) };
  expect(findBrokenLinks([page], '/papirer/', () => false)).toEqual([
    { path: '/a/', href, reason, target },
  ]);
});
