// The commands of the README. Plain JavaScript without dependencies: it runs before anything is
// installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from './base-path.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.installed');
const DIST = join(ROOT, 'dist');
const SUBPATH = '/papirer/moeder';

const commands = { start, build, test };
const command = commands[process.argv[2]];
if (!command)
  throw new TypeError(
    `Unknown command ${process.argv[2]}: expected ${Object.keys(commands).join(' or ')}`,
  );
await command();

/** Installs, builds and serves the site on http://localhost:4321, or on PORT. */
async function start() {
  const base = readBase();
  install();
  buildSite({ outDir: DIST });
  const { serve } = await import('./serve.mjs');
  const port = Number(process.env.PORT ?? 4321);
  try {
    await serve({ root: DIST, port, base });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${port} is taken. Choose another one: PORT=4322 npm start`);
    process.exit(1);
  }
  console.log(`\nMødebilag is served on http://localhost:${port}${base}\nStop it with Ctrl+C.`);
}

/** Installs and builds the site into dist/. */
async function build() {
  readBase();
  install();
  buildSite({ outDir: DIST });
}

/**
 * Installs, then runs every check there is: lint, format and types, then the tests without and with
 * a browser.
 */
async function test() {
  install();
  run('biome', ['check', '--error-on-warnings', '.']);
  run('astro', ['check']);
  run('vitest', ['run', '--project', 'unit']);
  buildSite({ outDir: DIST, env: { SITE_URL: 'https://example.org' } });
  buildSite({
    outDir: join(ROOT, '.cache', 'subpath'),
    env: { SITE_URL: 'https://example.org', BASE_PATH: SUBPATH },
  });
  run('node', ['scripts/verify.ts']);
  run('vitest', ['run', '--project', 'site', '--project', 'bundle']);
  const { findBrowser } = await import('./browser.mjs');
  run('playwright', ['test'], await findBrowser());
}

/** Where the site is served; stops at once when BASE_PATH says nothing that can be. */
function readBase() {
  try {
    return basePath(process.env.BASE_PATH);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/**
 * Runs `npm ci` when the lockfile or the platform has changed since the last time, and else
 * nothing.
 */
function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  // npm must run on the Node it came with, not on the one it is about to replace.
  const path = process.env.PATH.split(delimiter)
    .filter((folder) => folder !== BIN)
    .join(delimiter);
  execute(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { PATH: path },
  );
  writeFileSync(STAMP, wanted);
}

function buildSite({ outDir, env = {} }) {
  rmSync(outDir, { recursive: true, force: true });
  run('astro', ['build', '--force', '--outDir', outDir], env);
}

/** Runs a tool of the project's on the project's own Node. */
function run(tool, args, env = {}) {
  execute(join(BIN, tool), args, {
    PATH: BIN + delimiter + process.env.PATH,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...env,
  });
}

function execute(file, args, env) {
  const { status, error } = spawnSync(file, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
