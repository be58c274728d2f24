import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securePage } from '../../../src/build/security.ts';
import { toScriptText } from '../../../src/domain/citing/structured-data.ts';

const head = '<meta charset="utf-8">';

test('all styles become one, which the policy names by its hash', () => {
  const page = securePage(
    `${head}<style>@layer a;</style><title>x</title><style> p{color:red} </style>`,
  );
  const style = '@layer a;p{color:red}';
  expect(page).toContain(`<style>${style}</style><title>x</title>`);
  expect(page).toContain(
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  expect(page.match(/<style>/g)).toHaveLength(1);
});

test('a page without style may have none', () => {
  expect(securePage(head)).not.toContain('style-src');
});

test('the policy comes before anything that could load', () => {
  expect(
    securePage(`${head}<link rel="icon" href="/x">`).indexOf('content-security-policy'),
  ).toBeLessThan(60);
});

test('words of a paper that look like style, charset or script change nothing', () => {
  const name = '</script><style>p{}</style><meta charset="utf-8">';
  const text = toScriptText({ name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name });
  const script = `<script type="application/ld+json">${text}</script>`;
  expect(securePage(head + script)).toMatch(/^<meta charset="utf-8"><meta http-equiv[^>]+><script/);
  expect(securePage(head + script).endsWith(script)).toBe(true);
  expect(securePage(`${head}<style>a{}</style>${script}`)).toContain(`<style>a{}</style>${script}`);
});
