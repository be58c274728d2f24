import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readUse, type Use } from './process-use.ts';

/** What a build tells of itself, in the file that BUILD_REPORT names. */
const reportSchema = z.object({
  pages: z.number(),
  /** How often a page of a meeting was parsed, and one of the others. */
  parsed: z.object({ proven: z.number(), others: z.number() }),
  /** The steps after Astro's own, with the memory in use at the end of each. */
  steps: z.array(z.object({ name: z.string(), seconds: z.number(), megabytes: z.number() })),
});

export type BuildReport = z.infer<typeof reportSchema>;

/** What a build took. */
export interface MeasuredBuild extends Use {
  readonly seconds: number;
  readonly report: BuildReport;
}

/** How often a build is looked at, in milliseconds. */
const INTERVAL = 100;

/** Builds the project in `folder`. Throws when that fails. */
export async function measureBuild(folder: string): Promise<MeasuredBuild> {
  const file = join(folder, 'build-report.json');
  const start = performance.now();
  const build = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force'],
    {
      cwd: folder,
      env: {
        ...process.env,
        SITE_URL: 'https://example.org',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        BUILD_REPORT: file,
      },
    },
  );
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (data) => (output += data));
  const use = readUse(build.pid ?? 0);
  const timer = setInterval(use.look, INTERVAL);
  const status = await new Promise((done) => build.on('close', done));
  clearInterval(timer);
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${output.slice(-4000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    ...use.sum(),
    report: reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
  };
}
