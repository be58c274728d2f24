// Checks all that needs no search index: content first, then pages built for it alone, held against
// the source: npm run check:content
import { spawnSync } from 'node:child_process';
import { checkContent } from '../../src/build/content/content-check.ts';
import { CHECK_ONLY } from '../../src/build/finish.ts';

const FOLDER = './.cache/check';

const faults = await checkContent();
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`\n${faults.length === 1 ? '1 fejl.' : `${faults.length} fejl.`}`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `${FOLDER}/dist`],
    {
      env: {
        ...process.env,
        [CHECK_ONLY]: '1',
        SITE_CACHE: `${FOLDER}/astro`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status === 0) console.log('Indholdet er prøvet: der er ingen fejl.');
  process.exitCode = status ?? 1;
}
