import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listPlace, planRuns } from '../../../scripts/publish/plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'udgiv mig (æ) '));
const hasRsync = spawnSync('rsync', ['--version']).status === 0;

afterAll(() => rmSync(folder, { recursive: true }));

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

describe.skipIf(!hasRsync)('three releases by rsync', () => {
  const dist = join(folder, 'dist');
  const target = join(folder, 'host');

  const publish = (script: string, page: string, ...more: string[]) => {
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(join(dist, '_astro'), { recursive: true });
    writeFileSync(join(dist, '404.html'), 'not here');
    writeFileSync(join(dist, page), script);
    writeFileSync(join(dist, '_astro', script), script);
    const program = resolve('scripts/publish/rsync.ts');
    return spawnSync(process.execPath, [program, '--dist', dist, target, ...more]).status;
  };
  const there = () => [readdirSync(target).sort(), readdirSync(join(target, '_astro')).sort()];

  test('keep the scripts of the release before, and the pages of none', () => {
    mkdirSync(target);
    expect(publish('1.js', 'a.html')).toBe(0);
    expect(there()).toEqual([['404.html', '_astro', 'a.html'], ['1.js']]);
    expect(publish('2.js', 'b.html')).toBe(0);
    expect(there()).toEqual([
      ['404.html', '_astro', 'b.html'],
      ['1.js', '2.js'],
    ]);
    expect(publish('3.js', 'b.html', '--dry-run')).toBe(0);
    expect(there()[1]).toEqual(['1.js', '2.js']);
    expect(publish('3.js', 'b.html')).toBe(0);
    expect(there()).toEqual([
      ['404.html', '_astro', 'b.html'],
      ['2.js', '3.js'],
    ]);
  });

  test('no site, no target: nothing is sent', () => {
    rmSync(dist, { recursive: true });
    const script = resolve('scripts/publish/rsync.ts');
    expect(spawnSync(process.execPath, [script, '--dist', dist, join(folder, 'x')]).status).toBe(1);
    expect(spawnSync(process.execPath, [script]).status).toBe(1);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
