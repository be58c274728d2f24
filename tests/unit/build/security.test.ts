import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { checkPolicies, securePage } from '../../../src/build/security.ts';
import { readServed } from '../../../src/build/served-page.ts';
import { toScriptText } from '../../../src/domain/citing/structured-data.ts';

const head = '<meta charset="utf-8">';

const open = (html: string) => ({
  ...{ file: 'om/index.html', path: '/om/' },
  tree: fromHtml(html),
});

/** A page as it is written when it has its policy. */
function secure(html: string): string {
  const page = open(html);
  expect(securePage(page)).toEqual([]);
  return toHtml(page.tree, { omitOptionalTags: true, allowDangerousCharacters: true });
}

test('all styles become one, which the policy names by its hash', () => {
  const page = secure(
    `${head}<style>a{top:0}</style><title>x</title><style> p{color:red} </style>`,
  );
  const style = 'a{top:0}p{color:red}';
  expect(page).toContain(`<style>${style}</style><title>x</title>`);
  expect(page).toContain(
    `style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  expect(page.match(/<style>/g)).toHaveLength(1);
});

test('a page without style may have none', () => {
  expect(secure(head)).not.toContain('style-src');
});

test('the policy comes before anything that could load', () => {
  expect(
    secure(`${head}<link rel="icon" href="/x">`).indexOf('content-security-policy'),
  ).toBeLessThan(60);
});

test('words of a paper that look like style, charset or script change nothing', () => {
  const name = '</script><style>p{}</style><meta charset="utf-8">';
  const text = toScriptText({ name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name });
  const script = `<script type="application/ld+json">${text}</script>`;
  expect(secure(head + script)).toMatch(/^<meta charset="utf-8"><meta http-equiv[^>]+><script/);
  expect(secure(head + script).endsWith(script)).toBe(true);
  expect(secure(`${head}<style>a{top:0}</style>${script}`)).toContain(
    `<style>a{top:0}</style>${script}`,
  );
});

test.each(['<title>x</title>', '', `<main>${head}</main>`])(
  'a page without a charset in its head is a fault, and gets no policy: %j',
  (html) => {
    const page = open(html);
    expect(securePage(page)).toEqual([
      '/om/: siden har intet <meta charset>, som dens regler skal stå efter.',
    ]);
    expect(toHtml(page.tree)).not.toContain('content-security-policy');
  },
);

test.each<[string, (html: string) => string, boolean]>([
  ['the policy that its style needs', (html) => html, true],
  [
    'the policy of another style',
    (html) => html.replace('a{top:0}b{left:0}', 'a{top:0}b{color:red}'),
    false,
  ],
  ['the policy of no style', (html) => html.replace('<style>a{top:0}b{left:0}</style>', ''), false],
  [
    'a style beside the first',
    (html) => html.replace('a{top:0}b{left:0}', 'a{top:0}</style><style>b{left:0}'),
    false,
  ],
  ['no policy', (html) => html.replace(/<meta http-equiv[^>]+>/, ''), false],
])('a page with %s', (_, change, isRight) => {
  const html = secure(`${head}<style>a{top:0}b{left:0}</style>`);
  expect(change(html) === html).toBe(isRight);
  const pages = [readServed(open(change(html)), undefined)];
  expect(checkPolicies({ folder: '', base: '/', host: undefined, pages })).toEqual(
    isRight ? [] : ['/om/: sidens Content-Security-Policy passer ikke til dens stil.'],
  );
});
