import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { caseCollisions, fileNameFault } from '../../../src/domain/addresses/file-name.ts';

/** What the project's folder has that is no part of the project: .gitignore, and Git's own. */
const OTHERS = new Set(['.git', ...(readFileSync('.gitignore', 'utf8').match(/[^\s/]+/g) ?? [])]);

const files = filesIn('.');
const folder = mkdtempSync(join(tmpdir(), 'moedebilag-clone-'));

afterAll(() => rmSync(folder, { recursive: true }));

test('a clone has the same bytes where Git writes the line ends of Windows', () => {
  const origin = join(folder, 'origin');
  for (const file of files) {
    mkdirSync(dirname(join(origin, file)), { recursive: true });
    cpSync(file, join(origin, file));
  }
  const name = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  git(origin, 'init', '--quiet');
  git(origin, '-c', 'core.autocrlf=true', 'add', '--all', '--force');
  git(origin, ...name, 'commit', '--quiet', '--message', 'x');
  const windows = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf'];
  git(folder, ...windows, 'clone', '--quiet', 'origin', 'en klon (æ)');
  const changed = files.filter(
    (file) => !readFileSync(file).equals(readFileSync(join(folder, 'en klon (æ)', file))),
  );
  expect(files.length).toBeGreaterThan(650);
  expect(changed).toEqual([]);
});

test('what is held by its hash, and what is no text, Git leaves alone', () => {
  const held = files.filter((file) => /(?:^|\/)source\/|\.png$/.test(file));
  expect(held.length).toBeGreaterThanOrEqual(3);
  git(folder, 'init', '--quiet', 'attributes');
  cpSync('.gitattributes', join(folder, 'attributes/.gitattributes'));
  const told = git(join(folder, 'attributes'), 'check-attr', 'text', '--', ...held);
  expect(told.trim().split('\n')).toEqual(held.map((file) => `${file}: text: unset`));
});

test('no file has a name that Windows cannot hold', () => {
  expect(files.length).toBeGreaterThan(650);
  expect(files.flatMap((file) => fileNameFault(file) ?? [])).toEqual([]);
  expect(caseCollisions(files)).toEqual([]);
});

test('nothing is started through a shell, which splits a path at its spaces', () => {
  const scripts = files.filter((file) => /^(?:scripts|tests)\/.*\.(?:mjs|ts)$/.test(file));
  expect(scripts.length).toBeGreaterThan(200);
  const through = /\bshell\s*:|\b(?:execSync|exec)\(\s*[`'"]/;
  expect(scripts.filter((file) => through.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** The project's files in a folder, hidden ones too, with `/` between folders on any machine. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OTHERS.has(entry.name)) return [];
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

/** Runs Git as if nothing had been set up on the machine. */
function git(cwd: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
