import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve('scripts/publish/rsync.ts');

/** What is published in turn, and what then lies on the host: pages, and scripts. */
const RELEASES = [
  { script: '1.js', page: 'a.html', more: [], pages: 'a.html', scripts: '1.js' },
  { script: '2.js', page: 'b.html', more: [], pages: 'b.html', scripts: '1.js 2.js' },
  { script: '3.js', page: 'b.html', more: ['--dry-run'], pages: 'b.html', scripts: '1.js 2.js' },
  { script: '3.js', page: 'b.html', more: [], pages: 'b.html', scripts: '2.js 3.js' },
];

/**
 * Publishes releases of a small site to a folder by rsync: each keeps the scripts of the one
 * before, and the pages of none. Returns what is not so.
 */
export function tryReleases(): string[] {
  const own = mkdtempSync(join(tmpdir(), 'udgiv mig (æ) '));
  const [dist, target] = [join(own, 'dist'), join(own, 'host')];
  mkdirSync(target);
  try {
    return RELEASES.flatMap(({ script, page, more, pages, scripts }, at) => {
      rmSync(dist, { recursive: true, force: true });
      mkdirSync(join(dist, '_astro'), { recursive: true });
      for (const file of ['404.html', page, `_astro/${script}`])
        writeFileSync(join(dist, file), script);
      const { status } = spawnSync(process.execPath, [PROGRAM, '--dist', dist, target, ...more]);
      const is = `${status}: ${list(target)}, ${list(join(target, '_astro'))}`;
      const wanted = `0: 404.html _astro ${pages}, ${scripts}`;
      return is === wanted ? [] : [`Release ${at + 1} by rsync was to be ${wanted}, and is ${is}.`];
    });
  } finally {
    rmSync(own, { recursive: true });
  }
}

function list(folder: string): string {
  return readdirSync(folder).sort().join(' ');
}
