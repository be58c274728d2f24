import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readUse, type Use } from './process-use.ts';

/** What a build tells of itself, in the file that BUILD_REPORT names. */
const reportSchema = z.object({
  steps: z.array(z.object({ name: z.string(), seconds: z.number(), heapMB: z.number() })),
  parsed: z.object({ whole: z.number(), papers: z.number(), most: z.number() }).optional(),
});

export type BuildReport = z.infer<typeof reportSchema>;

/** What a build took. */
export interface MeasuredBuild extends Use {
  readonly seconds: number;
  /** Nothing when the build tells nothing of itself. */
  readonly report: BuildReport | undefined;
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
    report: readReport(file),
  };
}

function readReport(file: string): BuildReport | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    // Today's build may tell nothing; what it does tell must be as expected.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return reportSchema.parse(JSON.parse(text));
}
