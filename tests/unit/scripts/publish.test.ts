import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPlace, planRuns } from '../../../scripts/publish/plan.ts';

describe('what rsync is told', () => {
  const release = { dist: 'dist/', target: 'me@host:/srv/site/', assets: ['b.js'] };

  test('scripts come first, and the first release deletes none', () => {
    const runs = planRuns({ ...release, before: undefined });
    expect(runs.map((run) => run.at(-1))).toEqual([
      'me@host:/srv/site/_astro/',
      'me@host:/srv/site/',
    ]);
    expect(runs.flat()).toContain('--exclude=/_astro/');
    expect(runs[0]).not.toContain('--delete-delay');
  });

  test('scripts of this release and the one before are kept, and others go last', () => {
    const last = planRuns({ ...release, before: ['a.js', 'b.js'] }).at(-1);
    expect(last).toContain('--delete-delay');
    expect(last?.filter((word) => word.startsWith('--filter'))).toEqual([
      '--filter=protect /a.js',
      '--filter=protect /b.js',
    ]);
  });

  test('the list of scripts lies beside the site', () => {
    expect(listPlace('me@host:/srv/site/')).toBe('me@host:/srv/site.assets.txt');
  });
});

test('no site, no target: nothing is sent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'udgiv mig (æ) '));
  const script = resolve('scripts/publish/rsync.ts');
  const target = join(folder, 'x');
  expect(spawnSync(process.execPath, [script, '--dist', folder, target]).status).toBe(1);
  expect(spawnSync(process.execPath, [script]).status).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
