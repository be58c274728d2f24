import { expect, test } from 'vitest';
import { refusal, STALE } from '../../../scripts/desk/guard.ts';

const desk = { port: 4399, token: 'hemmeligt' };
const page = { host: '127.0.0.1:4399' };
const write = { ...page, origin: 'http://127.0.0.1:4399', 'x-desk': 'hemmeligt' };
const asks = (method: string, headers: Record<string, string>, path = '/api/meetings') =>
  refusal({ method, path, headers }, desk);

test('the desk answers its own pages', () => {
  expect(asks('GET', page)).toBeUndefined();
  expect(asks('GET', { host: 'localhost:4399', 'sec-fetch-site': 'same-origin' })).toBeUndefined();
  expect(asks('POST', write)).toBeUndefined();
  const web = { method: 'GET', path: '/', headers: { host: 'localhost' } };
  expect(refusal(web, { ...desk, port: 80 })).toBeUndefined();
});

test.each([
  ['a name of another that leads here', { host: 'evil.example:4399' }],
  ['another port', { host: '127.0.0.1:80' }],
  ['no port', { host: 'localhost' }],
  ['no host', {}],
  ['an image in a page of another', { ...page, 'sec-fetch-site': 'cross-site' }],
  ['a page of another server on this machine', { ...page, 'sec-fetch-site': 'same-site' }],
  ['a script of another', { ...page, origin: 'http://evil.example' }],
  ['a page without an address', { ...page, origin: 'null' }],
])('it does not answer %s', (_, headers) => {
  expect(asks('GET', headers as Record<string, string>)).toContain('svarer kun');
});

test('a link from elsewhere leads to the first page alone', () => {
  const link = { ...page, 'sec-fetch-site': 'cross-site' };
  expect(asks('GET', link, '/')).toBeUndefined();
  expect(asks('GET', link, '/forhaandsvisning/')).toContain('svarer kun');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s needs an origin and the token', (method) => {
  const { origin: _, ...unnamed } = write;
  expect(asks(method, unnamed)).toContain('svarer kun');
  expect(asks(method, { ...write, origin: 'http://localhost:4321' })).toContain('svarer kun');
  expect(asks(method, { ...write, 'x-desk': 'forkert' })).toBe(STALE);
  expect(asks(method, { ...page, origin: write.origin })).toBe(STALE);
});
