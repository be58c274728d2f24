// Where the project's tools are, and how each is started: as its JavaScript, by Node itself. What
// npm lays in .bin needs a shell on Windows, which splits the name of a folder at its spaces.
// Plain JavaScript without dependencies, as run.mjs.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Where npm installs. */
const MODULES = join(ROOT, 'node_modules');
/** Where npm puts the project's tools, its own Node among them. */
export const BIN = join(MODULES, '.bin');

const PACKAGES = {
  astro: 'astro',
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  vitest: 'vitest',
};

/** What starts a tool, `{ program, args }`: `node` is the project's own, or one of the others. */
export function toolCommand(tool, args) {
  if (tool === 'node') return { program: ownNode(), args };
  const name = PACKAGES[tool];
  if (!name) throw new TypeError(`Unknown tool ${tool}: expected ${Object.keys(PACKAGES)}`);
  return { program: ownNode(), args: [fileOf(name, tool), ...args] };
}

/**
 * What starts npm, `{ program, args }`, on the Node it came with, not on the one it is about to
 * replace. `env` is what npm tells the scripts that it starts.
 */
export function npmCommand(args, env = process.env) {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [env.npm_execpath, beside].find(
    (path) => path && /npm-cli\.js$/.test(path) && existsSync(path),
  );
  if (!script) return { program: 'npm', args };
  return { program: env.npm_node_execpath || process.execPath, args: [script, ...args] };
}

/** The project's own Node; the one that runs this where npm has none for the platform. */
function ownNode() {
  const { optionalDependencies } = readPackage(ROOT);
  const name = Object.keys(optionalDependencies).find(
    (name) => name.startsWith('node-') && existsSync(join(MODULES, name, 'package.json')),
  );
  return name ? fileOf(name, 'node') : process.execPath;
}

/** The file that a package runs as `tool`. */
function fileOf(name, tool) {
  return join(MODULES, name, readPackage(join(MODULES, name)).bin[tool]);
}

function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
