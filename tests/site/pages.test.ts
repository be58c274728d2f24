import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { onePageOfEach } from '../../scripts/lib/kinds.ts';
import { findExcess, weighPage } from '../../scripts/lib/page-weight.ts';
import { type BuiltPage, isForward } from '../../src/build/built-site.ts';
import { pages as allPages, BUILT_SITES, pageAt } from './built-sites.ts';

const mailPages = allPages.filter(({ tree }) => select('meta[property="og:type"]', tree));
const pages = allPages.filter((page) => !mailPages.includes(page));
const readable = pages.filter((page) => !isForward(page));
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How void elements and the doctype are written is the build's own matter.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Printed titles are as long as they are.
    'long-title': 'off',
    // A telephone number is printed with ordinary spaces.
    'tel-non-breaking': 'off',
  },
});

async function complaintsOf({ html, file, path }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${path} ${line} ${ruleId}: ${message}`),
  );
}

test('the validator finds what is wrong', async () => {
  const [page] = pages;
  if (!page) throw new RangeError('no page');
  const html = page.html.replace('</main>', '<p><p id="x"><a href="/"><h7></main>');
  expect(await complaintsOf({ ...page, html })).not.toEqual([]);
});

test('titles are unique', () => {
  const titles = pages.map(({ tree }) =>
    textOf(select('title', tree) ?? { type: 'root', children: [] }),
  );
  const doubled = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(doubled).toEqual([]);
  expect(titles).not.toContain('');
});

test.each(onePageOfEach(pages))('$path is valid HTML', async (page) => {
  expect(await complaintsOf(page)).toEqual([]);
});

describe.each(pages)('$path', (page) => {
  test('is in Danish and has one main heading', () => {
    expect(select('html', page.tree)?.properties.lang).toBe('da');
    expect(selectAll('h1', page.tree)).toHaveLength(1);
  });

  test('loads nothing from elsewhere', () => {
    expect(weighPage(page, 'dist', '/').foreign).toBe(0);
  });

  test('has a policy that allows its own style and script, and nothing written in the page', () => {
    const policy = String(
      select('meta[http-equiv=content-security-policy]', page.tree)?.properties.content,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    const styles = selectAll('style', page.tree).map(textOf);
    expect(styles).toHaveLength(isForward(page) ? 0 : 1);
    for (const style of styles)
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(selectAll('script:not([src]):not([type="application/ld+json"])', page.tree)).toEqual([]);
    expect(page.html).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  });
});

test('the site has fewer pages than 2,500', () => {
  for (const site of BUILT_SITES) expect(site.pages.length).toBeLessThan(2500);
});

test('every mail page is tiny, unlisted, and leads to its block by refresh and by link', () => {
  expect(mailPages.length).toBeGreaterThan(700);
  for (const { path, html, tree } of mailPages) {
    const [, paper, id] = path.match(/^(\/.+\/)([^/]+)\/$/) ?? [];
    const to = `${paper}#${id}`;
    expect(Buffer.byteLength(html), path).toBeLessThan(2048);
    expect(select('meta[http-equiv=refresh]', tree)?.properties.content).toBe(`0;url=${to}`);
    expect(select('main a', tree)?.properties.href).toBe(to);
    expect(select('link[rel=canonical]', tree)?.properties.href).toBe(
      `https://example.org${paper}`,
    );
    expect(select('meta[name=robots]', tree)?.properties.content).toBe('noindex');
    // Browsers that may not ask for the icon report it on every page.
    expect(html).toContain("default-src 'none';img-src 'self'");
    expect(select('meta[property="og:title"]', tree)?.properties.content).toContain(' › ');
  }
});

/** Mail pages from all over, the first of them and every so many after it. */
const someMailPages = mailPages.filter((_, at) => at % Math.ceil(mailPages.length / 12) === 0);

test('a dozen mail pages are valid HTML', async () => {
  expect(someMailPages.length).toBeGreaterThan(9);
  for (const page of someMailPages) expect(await complaintsOf(page)).toEqual([]);
});

test.each(readable)('$path keeps to the budgets', (page) => {
  expect(findExcess(weighPage(page, 'dist', '/'))).toEqual([]);
});

test('the sitemap lists what may be found, under its own address', () => {
  const sitemap = readFileSync('.cache/subpath/sitemap.xml', 'utf8');
  const listed = [
    ...sitemap.matchAll(/<loc>https:\/\/example\.org\/papirer\/moeder(.*?)<\/loc>/g),
  ].map(([, path]) => path);
  expect(listed.length).toBeGreaterThan(60);
  const isUnlisted = (path: string) => path === '/404.html' || path.startsWith('/kilde/');
  expect(listed).toEqual(readable.map(({ path }) => path).filter((path) => !isUnlisted(path)));
  expect(readFileSync('.cache/subpath/robots.txt', 'utf8')).toContain(
    'https://example.org/papirer/moeder/sitemap.xml',
  );
});

test('the reading page keeps to the budgets under a path too', () => {
  const [, { folder, base, pages: subpath }] = BUILT_SITES as [
    unknown,
    (typeof BUILT_SITES)[number],
  ];
  const page = subpath.find(({ path }) => path === '/2019-04/resultatkontrakt/');
  if (!page) throw new RangeError('no page');
  expect(weighPage(page, folder, base)).toMatchObject({ foreign: 0, blocking: 0 });
});

test.each([
  ['/2019-04/3.2/1/', '/2019-04/resultatkontrakt/'],
  ['/2019-04/3.2/2/', '/2019-04/erhvervsservice/'],
  ['/2019-04/2.1/2/', '/2019-04/stoette-region/'],
])('%s sends its reader to %s', (from, to) => {
  const refresh = select('meta[http-equiv=refresh]', pageAt(from).tree);
  expect(refresh?.properties.content).toBe(`0;url=${to}`);
});

test.each(['/was/', '/om/'])('%s says what the publisher must supply', (path) => {
  expect(textOf(pageAt(path).tree).replace(/\s+/g, ' ')).toContain(
    'skal her angive sin tilgængelighedserklæring, en mailadresse og et telefonnummer. ' +
      'Det er ikke sket endnu.',
  );
});
