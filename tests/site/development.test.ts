import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAt } from './built-sites.ts';

/** Pages whose words come from all papers. */
const PATHS = [
  '/kommuner/skive/',
  '/organisationer/',
  '/organisationer/kkr-midtjylland/',
  '/programmer/',
  '/henvisninger/',
  '/soeg/register/',
  '/2019-04/resultatkontrakt/',
  '/2019-04/erhvervsservice/',
  '/2019-04/sundhedsaftale/',
];

let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const args = ['dev', '--ignore-lock', '--port', `${port}`];
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), ...args], {
    env: {
      ...process.env,
      SITE_URL: 'https://example.org',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'development',
      VITEST: '',
    },
  });
  await new Promise<void>((ready, fail) => {
    let output = '';
    const listen = (data: Buffer) => {
      output += data;
      if (output.includes(`:${port}/`)) ready();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('close', () => fail(new Error(output)));
  });
}, 120_000);

afterAll(() => void server.kill());

test.each(PATHS)(
  'the development server shows %s with the words and links of the built site',
  {
    timeout: 120_000,
  },
  async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    const shown = fromHtml(await response.text());
    const built = pageAt(path).tree;
    expect(wordsOf(built).length).toBeGreaterThan(200);
    expect(wordsOf(shown)).toBe(wordsOf(built));
    expect(linksOf(built).length).toBeGreaterThan(3);
    expect(linksOf(shown)).toEqual(linksOf(built));
  },
);

/**
 * The words of a page as a reader has them: spaces, styles and scripts are told apart by the build
 * alone.
 */
function wordsOf(tree: Root): string {
  const main = select('main', tree);
  if (!main) throw new RangeError('no main');
  const words: string[] = [];
  visit(main, (node) => {
    if (node.type === 'element' && /^(?:style|script)$/.test(node.tagName)) return SKIP;
    if (node.type === 'text') words.push(node.value);
    return undefined;
  });
  return words.join('').replace(/\s+/g, '');
}

function linksOf(tree: Root): string[] {
  return selectAll('main a[href]', tree).map(({ properties }) => String(properties.href));
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
