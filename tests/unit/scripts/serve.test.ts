import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { ask } from './raw-request.ts';

const FILES = {
  'site/index.html': 'home',
  'site/404.html': 'not here',
  'site/papers/index.html': 'papers',
  'site/papers/a.b.txt': 'æøå',
  'site/papers/100 %.txt': 'escaped',
  'bare/index.html': 'no 404.html',
  'site-secret/index.html': 'SECRET',
  'secret.txt': 'SECRET',
};

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const servers: Server[] = [];
let site: Server;
let under: Server;

beforeAll(async () => {
  for (const [path, words] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), words);
  }
  site = await started({ root: join(folder, 'site') });
  under = await started({ root: join(folder, 'site'), base: 'papirer/moeder' });
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/', 200, 'home'],
  ['/?q=1', 200, 'home'],
  ['/index.html', 200, 'home'],
  ['/papers/', 200, 'papers'],
  ['/papers/a.b.txt', 200, 'æøå'],
  ['/papers/100%20%25.txt', 200, 'escaped'],
  ['/papers/../papers/', 200, 'papers'],
  ['/%70apers/', 200, 'papers'],
  ['http://localhost/papers/', 200, 'papers'],
  ['https://evil.example/papers/', 200, 'papers'],
  ['/none', 404, 'not here'],
  ['/none/', 404, 'not here'],
  ['/index.html/', 404, 'not here'],
  ['/papers/a.b.txt/', 404, 'not here'],
  ['//', 404, 'not here'],
  ['//papers', 404, 'not here'],
  ['//papers/', 404, 'not here'],
  ['//evil.example', 404, 'not here'],
  ['/\\papers', 404, 'not here'],
  ['//evil.example/..', 404, 'not here'],
  ['/papers%2F', 404, 'not here'],
  ['/papers%2Findex.html', 404, 'not here'],
  ['/../secret.txt', 404, 'not here'],
  ['/%2e%2e/secret.txt', 404, 'not here'],
  ['/%2e%2e%2fsecret.txt', 404, 'not here'],
  ['/..%5csecret.txt', 404, 'not here'],
  ['/../site-secret', 404, 'not here'],
  ['/..%2fsite-secret/', 404, 'not here'],
  ['/papers/%00', 404, 'not here'],
  [`/${'a/'.repeat(4000)}`, 404, 'not here'],
  [`/${'a'.repeat(8000)}`, 404, 'not here'],
  ['/%', 404, 'not here'],
  ['/%E0%A4%A', 404, 'not here'],
  ['/%F8konomi', 404, 'not here'],
  ['http://[/', 400, ''],
  ['*', 400, ''],
  ['/a b', 400, ''],
  [`/${'a'.repeat(20_000)}`, 431, ''],
])('GET %s', async (target, status, body) => {
  expect(await ask(site, target)).toMatchObject({ status, body });
});

test.each([
  ['/papers', '/papers/'],
  ['/papers?q=a%2Fb&c', '/papers/?q=a%2Fb&c'],
  ['/%70apers', '/%70apers/'],
  ['/x/../papers', '/papers/'],
  ['http://evil.example/papers', '/papers/'],
])('%s leads to %s', async (target, location) => {
  expect(await ask(site, target)).toMatchObject({ status: 301, headers: { location } });
});

test.each([
  ['/papirer/moeder/', 200],
  ['/papirer/moeder/papers/a.b.txt', 200],
  ['/papirer/moeder', 301],
  ['/papirer/moeder/papers?q', 301],
  ['/papirer/moeder//', 404],
  ['/papirer/moeder/../../papers/', 404],
  ['/papirer/moederpapers/', 404],
  ['/papirer/', 404],
  ['/papers/', 404],
  ['/', 404],
])('under a base path %s answers %i', async (target, status) => {
  const { headers, ...answer } = await ask(under, target);
  expect(answer.status).toBe(status);
  if (status === 404) expect(answer.body).toBe('not here');
  if (status === 301) expect(headers['location']).toBe(target.replace(/(?=\?|$)/, '/'));
});

test.each([
  ['HEAD', 200],
  ['POST', 405],
  ['OPTIONS', 405],
  ['DELETE', 405],
  ['PROPFIND', 405],
  ['TRACE', 405],
  ['NONSENSE', 400],
])('%s / answers %i', async (method, status) => {
  const { headers, ...answer } = await ask(site, '/', { method });
  expect(answer).toEqual({ status, body: '' });
  if (status === 405) expect(headers['allow']).toBe('GET, HEAD');
});

test('CONNECT is not answered, and ends nothing', async () => {
  expect(await ask(site, 'evil.example:443', { method: 'CONNECT' })).toMatchObject({ body: '' });
  expect(await ask(site, '/')).toMatchObject({ status: 200 });
});

test('a page that the reader has is not sent again, and a range is the whole page', async () => {
  const { headers } = await ask(site, '/');
  const known = { 'if-none-match': headers['etag'] ?? '' };
  expect(await ask(site, '/', { headers: known })).toMatchObject({ status: 304, body: '' });
  for (const range of ['bytes=5-2', 'bytes=1-2', 'bytes=-1', 'nonsense'])
    expect(await ask(site, '/', { headers: { range } })).toMatchObject({ body: 'home' });
});

test.each([
  ['bib', 'application/x-bibtex; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['pagefind', 'application/octet-stream'],
  ['pf_fragment', 'application/octet-stream'],
  ['png', 'image/png'],
  ['ris', 'application/x-research-info-systems; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
])('a .%s file is %s', async (extension, type) => {
  writeFileSync(join(folder, 'site', `typed.${extension}`), '');
  const { headers } = await ask(site, `/typed.${extension}`);
  expect(headers['content-type']).toBe(type);
});

test('without a 404.html the status still tells', async () => {
  const bare = await started({ root: join(folder, 'bare') });
  expect(await ask(bare, '/none')).toMatchObject({ status: 404, body: '' });
  expect(await ask(bare, '/')).toMatchObject({ status: 200 });
});

test('a file that cannot be opened ends its answer alone', async () => {
  const path = join(folder, 'site', 'socket');
  const socket = createServer().listen(path);
  expect(await ask(site, '/socket')).toMatchObject({ body: '' });
  socket.close();
  expect(await ask(site, '/')).toMatchObject({ status: 200 });
});

test('a taken port is told', async () => {
  const { port } = site.address() as AddressInfo;
  await expect(serve({ root: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('stays up, and inside its folder, under 10,000 random paths', async () => {
  const pieces = ['/', '\\', '.', '..', '%', '%2e', '%2f', '%5c', '%00', '%E0%A4%A', '?', '#', '@'];
  const names = ['papers', 'site', 'site-secret', 'secret.txt', 'index.html', 'http://evil', 'a:b'];
  const piece = fc.oneof(fc.constantFrom(...pieces, ...names), fc.string({ unit: 'binary' }));
  const path = fc.array(piece, { maxLength: 12 }).map((parts) => `/${parts.join('')}`);
  const paths = fc.array(path, { minLength: 100, maxLength: 100 });
  const law = fc.asyncProperty(paths, async (targets) => {
    const answers = await Promise.all(targets.map((target) => ask(site, target)));
    for (const { status, headers, body } of answers) {
      expect([200, 301, 400, 404]).toContain(status);
      expect(headers['location'] ?? '/papers/').toMatch(/^\/papers\//);
      expect(body).not.toContain('SECRET');
    }
  });
  await fc.assert(law, { numRuns: 100 });
  expect(await ask(site, '/')).toMatchObject({ status: 200, body: 'home' });
});

async function started(options: { root: string; base?: string }): Promise<Server> {
  const server: Server = await serve({ ...options, port: 0 });
  servers.push(server);
  return server;
}
