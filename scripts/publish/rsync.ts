// Publishes dist/ by rsync: npm run publish:rsync -- user@host:/srv/moedebilag [--dry-run]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listPlace, planRuns } from './plan.ts';

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, dist: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const [target] = positionals;
if (!target) fail('Say where to: npm run publish:rsync -- user@host:/srv/moedebilag [--dry-run]');
if (!existsSync(join(values.dist, '404.html'))) fail(`No site in ${values.dist}: npm run build`);

const dry = values['dry-run'] ? ['--dry-run', '--itemize-changes'] : [];
const own = mkdtempSync(join(tmpdir(), 'moedebilag-publish-'));
process.once('exit', () => rmSync(own, { recursive: true }));
const list = join(own, 'assets.txt');

// The first time there is none; rsync says so, and nothing is deleted from _astro/.
rsync([listPlace(target), list]);
const before = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : undefined;
const assets = readdirSync(join(values.dist, '_astro')).sort();
for (const run of planRuns({ dist: values.dist, target, assets, before })) {
  console.log(`\n> rsync ${run.filter((word) => !word.startsWith('--filter')).join(' ')}`);
  if (rsync([...dry, ...run]) !== 0) fail('rsync failed: nothing more is sent.');
}
writeFileSync(list, `${assets.join('\n')}\n`);
// By its words: two of one length, written in the same second, look the same to rsync.
if (rsync([...dry, '--checksum', list, listPlace(target)]) !== 0)
  fail('The list of scripts is not sent.');

function rsync(args: readonly string[]): number {
  const { error, status } = spawnSync('rsync', args, { stdio: 'inherit' });
  if (error) fail(`rsync does not start: ${error.message}`);
  return status ?? 1;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
