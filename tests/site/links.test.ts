import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { findBrokenLinks } from '../../src/build/links.ts';
import { BUILT_SITES } from './built-sites.ts';

test.each(BUILT_SITES)(
  'every link of $folder leads to a page and a place that exist',
  ({ folder, base, pages }) => {
    expect(findBrokenLinks(pages, base, (path) => existsSync(join(folder, path)))).toEqual([]);
  },
);

test.each([
  ['#findes-ikke', 'fører til et sted, der ikke findes på siden'],
  ['../b/', 'fører til en side, der ikke findes'],
  ['/a/', 'fører ud af siden'],
  ['/papirer/fil.txt', 'fører til en side, der ikke findes'],
])('the link %s %s', (link, reason) => {
  const page = {
    path: '/a/',
    tree: fromHtml(
      `<p id="her"><a href="${link}">x</a> <a href="#her">y</a> <a href="https://x.dk">z</a></p>`,
    ),
  };
  expect(findBrokenLinks([page], '/papirer/', () => false)).toEqual([
    { path: '/a/', link, reason },
  ]);
});
