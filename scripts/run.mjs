// The commands of the README. Plain JavaScript without dependencies: it runs before anything is
// installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { basePath } from './lib/base-path.mjs';
import { folderFault } from './lib/project-folder.mjs';
import { BIN, npmCommand, ROOT } from './lib/tools.mjs';
import { isFailed, runParts, tellSeconds } from './parts.mjs';

const STAMP = join(ROOT, 'node_modules', '.installed');
const DIST = join(ROOT, 'dist');
const SUBPATH_DIST = join(ROOT, '.cache', 'subpath');

const commands = { start, build, test, redaktion };
const command = commands[process.argv[2]];
if (!command)
  throw new TypeError(
    `Unknown command ${process.argv[2]}: expected ${Object.keys(commands).join(' or ')}`,
  );
const fault = folderFault(ROOT);
if (fault) {
  console.error(fault);
  process.exit(1);
}
await command();

/** Installs, builds and serves the site on http://localhost:4321, or on PORT. */
async function start() {
  const base = readBase();
  install();
  await buildSite();
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
  await buildSite();
}

/** Installs and opens the editor's desk. */
async function redaktion() {
  install();
  const desk = 'node --disable-warning=ExperimentalWarning scripts/desk/redaktion.ts';
  const [closed] = await runParts([part('redaktionens bord', desk)]);
  process.exitCode = closed.status;
}

/** Installs, then runs every check there is, stage by stage until one fails. */
async function test() {
  install();
  const ended = [];
  for (const stage of stages()) {
    ended.push(...(await runParts(await stage())));
    if (ended.some(isFailed)) break;
  }
  tellSeconds(ended);
  process.exitCode = ended.some(isFailed) ? 1 : 0;
}

/** What `npm test` does; the parts of a stage run at once, where there is memory for it. */
function stages() {
  const site = { SITE_URL: 'https://example.org', BASE_PATH: '/' };
  // Of its own: what is cached in one build, the other must not find half written.
  const subpath = { ...site, BASE_PATH: '/papirer/moeder', SITE_CACHE: './.cache/subpath.astro' };
  return [
    () => [part('lint', 'biome check --error-on-warnings .')],
    // Before the builds: it leaves in .astro what two of them at once would both write, else.
    () => [part('types', 'astro check'), part('unit tests', 'vitest run --project unit')],
    () => [building('build', DIST, site), building('build under a path', SUBPATH_DIST, subpath)],
    () => [
      part('proof', 'node scripts/verify.ts'),
      part('site', 'vitest run --project site'),
      part('bundle', 'vitest run --project bundle'),
    ],
    async () => {
      const { findBrowser } = await import('./browser.mjs');
      return [part('browser', 'playwright test', await findBrowser())];
    },
  ];
}

function part(name, command, env = {}) {
  const [tool, ...args] = command.split(' ');
  return { name, tool, args, env };
}

function building(name, outDir, env = {}) {
  rmSync(outDir, { recursive: true, force: true });
  return { name, tool: 'astro', args: ['build', '--force', '--outDir', outDir], env };
}

/** Builds into dist/; ends everything when that fails. */
async function buildSite() {
  const [built] = await runParts([building('build', DIST)]);
  if (isFailed(built)) process.exit(built.status);
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

/** Runs `npm ci` when the lockfile or the platform has changed since the last time. */
function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  // What npm starts in turn must not find the Node that it is about to replace.
  const path = process.env.PATH.split(delimiter)
    .filter((folder) => folder !== BIN)
    .join(delimiter);
  freeRunningNode();
  const { program, args } = npmCommand([
    ...['ci', '--include=dev', '--include=optional'],
    ...['--no-audit', '--no-fund', '--loglevel=error'],
  ]);
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, wanted);
}

/**
 * Windows deletes no program that runs, and npm would stop at this one when it is the project's
 * own; but it lets it be moved.
 */
function freeRunningNode() {
  if (process.platform !== 'win32' || !process.execPath.startsWith(join(ROOT, 'node_modules')))
    return;
  const folder = join(ROOT, '.cache', 'old-node');
  mkdirSync(folder, { recursive: true });
  renameSync(process.execPath, join(folder, `${process.pid}.exe`));
}
