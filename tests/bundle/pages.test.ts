import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { findExcess, weighPage } from '../../scripts/lib/page-weight.ts';
import { type BuiltPage, isForward } from '../../src/build/built-site.ts';
import { findBrokenLinks, readLinks } from '../../src/build/links.ts';
import { hrefsOf, SITES, some, wordsAt } from './sites.ts';

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

/** What any page may load, besides its own style. */
const POLICY =
  "default-src 'none';script-src 'self';img-src 'self';connect-src 'self';" +
  "form-action 'self';base-uri 'none'";
/** Search is WebAssembly, and may be laid over any page that has the site's header. */
const SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

describe.each(SITES)(
  '$name',
  ({ dist, pages, mailPages, ownPages, readable, readBuilt, pageAt }) => {
    const isOldMail = (page: BuiltPage) =>
      page.path.startsWith('/2019-04/') && mailPages.includes(page);

    test('shows a figure that was received, beside its paper and with words for it', () => {
      const { tree } = pageAt('/2025-05/lampeplan/');
      const picture = select('#figur-1 img', tree)?.properties ?? {};
      expect(picture).toMatchObject({
        alt: 'Ni lamper på rad ved en kaj.',
        width: 320,
        height: 140,
      });
      expect(picture.src).toBe('/2025-05/lampeplan/figur-1.png');
      expect(wordsAt('#figur-1 figcaption', tree)).toBe('Figur 1. Lamperne ved kajen');
      const received = 'tests/fixtures/bundle/src/content/2025-05/figures/lamper.png';
      expect(readFileSync(join(dist, '2025-05/lampeplan/figur-1.png'))).toEqual(
        readFileSync(received),
      );
      expect(wordsAt('h1', pageAt('/2025-05/lampeplan/figur-1/').tree)).toBe('Lampeplan › figur 1');
      expect(pageAt('/2025-05/naboer/').html).not.toContain('figcaption');
    });

    test('is valid HTML', async () => {
      // The mail pages of the first meeting are looked at where it stands alone.
      for (const { html, file } of some(pages.filter((page) => !isOldMail(page)))) {
        const { results } = await validator.validateString(html, file);
        const faults = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`),
        );
        expect(faults).toEqual([]);
      }
    });

    test('tells the accessibility statement and whom to ask, as the publisher gives them', () => {
      for (const path of ['/was/', '/om/']) {
        const { tree } = pageAt(path);
        expect(hrefsOf('main a', tree)).toEqual(
          expect.arrayContaining([
            'https://www.was.digst.dk/egnen-example',
            'mailto:skriv@egnen.example',
            'tel:12345678',
          ]),
        );
        expect(wordsAt('main', tree)).toMatch(
          /så skriv til skriv@egnen\.example eller ring på 12 34 56 78\./,
        );
        expect(wordsAt('main', tree)).not.toMatch(/skal her angive/);
      }
    });

    test('has titles that are not taken for one another', () => {
      const titles = ownPages.map(({ tree }) => wordsAt('title', tree));
      expect(some(titles).filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      expect(titles).not.toContain('');
    });

    test('is in Danish, with one main heading a page', () => {
      for (const { path, tree } of some(ownPages)) {
        expect(select('html', tree)?.properties.lang).toBe('da');
        expect(selectAll('h1', tree), path).toHaveLength(1);
      }
    });

    test('has a policy that allows its own style and script, and nothing within the page', () => {
      for (const page of some(ownPages)) {
        const { path, html, tree } = page;
        const policy = select('meta[http-equiv=content-security-policy]', tree)?.properties.content;
        const expected = isForward(page) ? POLICY : SEARCH_POLICY;
        expect(String(policy).replace(/;style-src [^;]*$/, ''), path).toBe(expected);
        const styles = selectAll('style', tree).map(textOf);
        expect(styles, path).toHaveLength(isForward(page) ? 0 : 1);
        for (const style of styles) {
          // The layer that is named first yields to all others.
          expect(style, path).toMatch(/^@layer tokens\{/);
          const hash = createHash('sha256').update(style).digest('base64');
          expect(policy, path).toBe(`${expected};style-src 'self' 'sha256-${hash}'`);
        }
        expect(selectAll('script:not([src], [type="application/ld+json"])', tree)).toEqual([]);
        expect(html).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
      }
    });

    test('keeps to the budgets, and loads nothing from elsewhere', () => {
      expect(some(readable).flatMap((page) => findExcess(weighPage(page, dist, '/')))).toEqual([]);
    });

    test('has no link with a space at its end, which would be underlined', () => {
      const links = some(pages).flatMap(({ path, tree }) =>
        selectAll('a', tree).flatMap((link) => {
          const [first, last] = [link.children[0], link.children.at(-1)];
          const isPadded =
            (first?.type === 'text' && /^\s/.test(first.value)) ||
            (last?.type === 'text' && /\s$/.test(last.value));
          return isPadded ? [`${path}: ${textOf(link)}`] : [];
        }),
      );
      expect(links).toEqual([]);
    });

    test('has tiny pages behind its mail addresses, which search engines leave alone', () => {
      for (const { path, html, tree } of some(mailPages)) {
        expect(Buffer.byteLength(html), path).toBeLessThan(2048);
        expect(select('meta[name=robots]', tree)?.properties.content).toBe('noindex');
        expect(select('link[rel=canonical]', tree)?.properties.href).toBe(
          `https://example.org${path.replace(/[^/]+\/$/, '')}`,
        );
      }
    });

    test('has links that lead to a page and a place that exist', () => {
      const linked = some(pages).map(({ path, tree }) => ({ path, ...readLinks(tree) }));
      expect(findBrokenLinks(linked, '/', (path) => existsSync(join(dist, path)))).toEqual([]);
    });

    test('lists in its sitemap what may be found, each once', () => {
      const listed = [
        ...readBuilt('sitemap.xml').matchAll(/<loc>https:\/\/example\.org(.*?)<\/loc>/g),
      ]
        .map(([, path]) => path)
        .toSorted();
      const isListed = (path: string) => path !== '/404.html' && !path.startsWith('/kilde/');
      expect(some(listed)).toEqual(
        readable
          .map(({ path }) => path)
          .filter(isListed)
          .toSorted(),
      );
      expect(readBuilt('robots.txt')).toContain('https://example.org/sitemap.xml');
    });
  },
);
