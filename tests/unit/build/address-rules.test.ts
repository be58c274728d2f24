import { afterEach, expect, test } from 'vitest';
import {
  hasMailPage,
  RULED_HOSTS,
  ruledHost,
  toIisRules,
  toRules,
} from '../../../src/build/hosts/address-rules.ts';

const papers = ['eu-kontor', 'sundhedsaftale'].map((slug) => ({ meeting: '2019-04', slug }));
const place = (id: string, tag: string) => {
  const block = { id, tag, place: [], words: '', ownWords: '', isOurs: false, lines: [] };
  return hasMailPage(block);
};

afterEach(() => {
  delete process.env['ADDRESS_RULES'];
});

test('without the variable, every place has its page', () => {
  expect(ruledHost()).toBeUndefined();
  expect(place('oekonomi-2', 'p')).toBe(true);
});

test.each(RULED_HOSTS)('with %s, what previews are made for keeps its page', (host) => {
  process.env['ADDRESS_RULES'] = host;
  expect(ruledHost()).toBe(host);
  for (const [id, tag] of [
    ['oekonomi', 'h2'],
    ['maal-5', 'h3'],
    ['oekonomi-3', 'table'],
    ['fodnote-12', 'li'],
    ['figur-1', 'figure'],
  ] as const)
    expect(place(id, tag), id).toBe(true);
  for (const [id, tag] of [
    ['oekonomi-2', 'p'],
    ['oekonomi-2-3', 'li'],
    ['kommune-aarhus', 'tr'],
    ['fodnote-12-1', 'p'],
    ['note-1', 'aside'],
  ] as const)
    expect(place(id, tag), id).toBe(false);
});

test('a host that there are no rules for is told', () => {
  process.env['ADDRESS_RULES'] = 'caddy';
  expect(ruledHost).toThrow('ADDRESS_RULES is »caddy«; it can be netlify, nginx, apache, iis.');
});

test('rules name the papers, know the base, and answer with and without a slash', () => {
  const [rule] = toRules('nginx', { base: '/a.b/', papers })['nginx-rules.conf']?.split('\n') ?? [];
  const [, pattern = ''] = /"(.*)"/.exec(rule ?? '') ?? [];
  const address = new RegExp(pattern);
  for (const path of ['eu-kontor/finansiering-2', 'sundhedsaftale/aendring-4/'])
    expect(address.test(`/a.b/2019-04/${path}`), path).toBe(true);
  for (const path of ['', 'eu-kontor/', 'eu-kontor/a.json', 'eu-kontor/a/b', 'nej/a', '3.2/1/'])
    expect(address.test(`/a.b/2019-04/${path}`), path).toBe(false);
  expect(address.test('/axb/2019-04/eu-kontor/a')).toBe(false);
  expect(address.test('/x/a.b/2019-04/eu-kontor/a')).toBe(false);
});

test('each host has its own', () => {
  const site = { base: '/', papers };
  expect(toRules('netlify', site)['_redirects']).toContain(
    '/2019-04/eu-kontor/:id /2019-04/eu-kontor/#:id 302\n',
  );
  expect(toRules('apache', site)['.htaccess']).toContain(
    'RewriteRule ^2019-04/(eu-kontor|sundhedsaftale)/([a-z][a-z0-9-]*)/?$ ' +
      '/2019-04/$1/#$2 [R=302,NE,QSD,L]\n',
  );
  expect(toRules('iis', site)).toEqual({});
  expect(toIisRules(site).join('\n')).toContain('url="/2019-04/{R:1}/#{R:2}"');
});
