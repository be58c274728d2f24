import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderFault } from '../../../scripts/lib/project-folder.mjs';
import { npmCommand, ROOT, toolCommand } from '../../../scripts/lib/tools.mjs';

const folder = mkdtempSync(join(tmpdir(), 'npm of (ours) '));

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['astro', 'biome', 'playwright', 'vitest'])('%s is started as its script', (tool) => {
  const { program, args } = toolCommand(tool, ['a path', '#']);
  expect(program).toMatch(/[\\/]node(?:\.exe)?$/);
  expect(args[0]?.startsWith(join(ROOT, 'node_modules'))).toBe(true);
  expect(args.slice(1)).toEqual(['a path', '#']);
});

test('the Node of the project runs them', () => {
  const { program, args } = toolCommand('node', ['-v']);
  expect(program).toContain(join(ROOT, 'node_modules', 'node-'));
  expect(args).toEqual(['-v']);
  expect(() => toolCommand('eslint', [])).toThrow(TypeError);
});

test('npm is started as its script, by the Node that it came with', () => {
  const script = join(folder, 'npm-cli.js');
  writeFileSync(script, '');
  const env = { npm_execpath: script, npm_node_execpath: '/its own/node' };
  expect(npmCommand(['ci'], env)).toEqual({ program: '/its own/node', args: [script, 'ci'] });
});

test('what is no npm, or not there, is not started in its place', () => {
  const yarn = join(folder, 'yarn.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(yarn, '');
  for (const npm_execpath of [yarn, join(folder, 'gone', 'npm-cli.js')])
    expect(npmCommand(['ci'], { npm_execpath }).args).not.toContain(npm_execpath);
});

test.each(['/home/me/en mappe (æ)', "C:\\Users\\Åse Ø\\papirer & [x]{y}!;'"])(
  'the site is built in %s',
  (path) => {
    expect(folderFault(path)).toBeUndefined();
  },
);

test.each([
  ['/home/me/c#', '#'],
  ['/a/100 %/b', '%'],
  ['/a/b%20c', '%'],
  ['/hvad?/x', '?'],
])('of %s is told what to do', (path, sign) => {
  expect(folderFault(path)).toBe(
    `Siden kan ikke bygges i ${path}, for der står »${sign}« i stien: ` +
      'flyt mappen, eller giv den et navn uden # % og ?.',
  );
});
