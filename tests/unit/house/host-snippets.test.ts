import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adapt, PLACE, readSnippet } from '../../../scripts/lib/hosts/snippets.ts';
import { CACHING, HEADERS, LASTING, TYPES } from '../../../scripts/lib/serving.mjs';

/** Types as a host has them that writes the charset by itself. */
const bareTypes = Object.entries(TYPES).map(([ending, type]) => {
  return { ending: ending.slice(1), type: type.split(';')[0] ?? '' };
});

describe.each(['nginx', 'apache', 'caddy'] as const)('the snippet for %s', (host) => {
  const snippet = readSnippet(host);

  test('sends each header, and says how long a file is kept', () => {
    for (const [name, value] of Object.entries(HEADERS))
      expect(snippet).toContain(`${name} "${value}"`);
    for (const value of Object.values(CACHING)) expect(snippet).toContain(`"${value}"`);
    expect(snippet).toContain(`/${LASTING}`);
  });

  test('sends 404.html for what is not there', () => {
    expect(snippet).toContain(' /404.html');
    expect(snippet).toContain(PLACE);
  });
});

test('nginx and Apache send 404.html also for half an escape and a folder without a page', () => {
  expect(readSnippet('nginx')).toMatch(/error_page 400 403 404 =404 \/404\.html;/);
  for (const status of [400, 403, 404])
    expect(readSnippet('apache')).toContain(`ErrorDocument ${status} /404.html\n`);
});

test('nginx knows every type', () => {
  const [, block = ''] = /types \{([^}]*)\}/.exec(readSnippet('nginx')) ?? [];
  const known = block
    .trim()
    .split(/;\s*/)
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [type = '', ...endings] = line.split(/\s+/);
      return endings.map((ending) => ({ ending, type }));
    });
  expect(sorted(known)).toEqual(sorted(bareTypes));
});

test('Apache knows every type', () => {
  const known = [...readSnippet('apache').matchAll(/AddType (\S+) (.*)/g)].flatMap(
    ([, type = '', endings = '']) =>
      endings.split(' ').map((ending) => ({ ending: ending.slice(1), type })),
  );
  expect(sorted(known)).toEqual(sorted(bareTypes));
});

test('busybox knows every type', () => {
  const [missing, ...types] = readSnippet('busybox').trim().split('\n');
  expect(missing).toBe('E404:404.html');
  expect(types).toEqual(Object.entries(TYPES).map(([ending, type]) => `${ending}:${type}`));
});

test('Caddy is told what it does not know', () => {
  const told = [
    ...readSnippet('caddy').matchAll(/@(\w+) path (.*)\n\theader @\1 Content-Type "(.*)"/g),
  ];
  const known = told.flatMap(([, , paths = '', type = '']) =>
    paths.split(' ').map((path) => [path.slice(1), type]),
  );
  const itself = ['.css', '.html', '.js'];
  expect(Object.fromEntries(known)).toEqual(
    Object.fromEntries(Object.entries(TYPES).filter(([ending]) => !itself.includes(ending))),
  );
});

test('what must stand in a snippet is not missed unseen', () => {
  expect(adapt('a /404.html;', { '/404.html': '/x/404.html' })).toBe('a /x/404.html;');
  expect(() => adapt('a', { b: 'c' })).toThrow(RangeError);
});

test('each host of the table has what it refers to', () => {
  const text = readFileSync('docs/publish.md', 'utf8');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
    words.toLowerCase().replaceAll(' ', '-'),
  );
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((id) => !headings.includes(id ?? ''))).toEqual([]);
});

function sorted(types: readonly { readonly ending: string; readonly type: string }[]) {
  return types.map(({ ending, type }) => `${ending} ${type}`).sort();
}
