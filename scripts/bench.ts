// What pages and searches cost, Lighthouse's scores, and whether two clean builds are the same.
// Prints the tables of the README.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isForward, readBuiltSite } from '../src/build/built-site.ts';
import { findBrowser } from './browser.mjs';
import { auditPage, type Scores } from './lib/lighthouse.ts';
import { BUDGETS, findExcess, weighPage } from './lib/page-weight.ts';
import { toolCommand } from './lib/tools.mjs';
import { serve } from './serve.mjs';

const PORT = 4389;
/** One page of each kind. */
const KINDS = [
  '/',
  '/2019-04/3.2/',
  '/2019-04/resultatkontrakt/',
  '/2019-04/sundhedsaftale/',
  '/soeg/',
  '/gengivelse/',
  '/om/',
];

const [first, second] = ['bench-1', 'bench-2'].map((name) => resolve('.cache', name)) as [
  string,
  string,
];
const seconds = [first, second].map(build);
const weights = readBuiltSite(first)
  .filter((page) => !isForward(page))
  .map((page) => weighPage(page, first, '/'))
  .sort((a, b) => b.htmlAndCss - a.htmlAndCss);

console.log(
  `\n| page | HTML + CSS | script | blocking requests | other hosts |\n|---|---:|---:|---:|---:|`,
);
for (const { path, htmlAndCss, script, scriptBudget, blocking, foreign } of weights)
  console.log(
    `| \`${path}\` | ${htmlAndCss} | ${script} of ${scriptBudget} | ${blocking} | ${foreign} |`,
  );
console.log(`| **budget** | ${BUDGETS.htmlAndCss} | | ${BUDGETS.blocking} | ${BUDGETS.foreign} |`);
console.log('\nBytes as sent with brotli, on a first visit.');

const isSame = digest(first) === digest(second);
console.log(
  `Two clean builds (${seconds.map((time) => `${time.toFixed(1)} s`).join(', ')}): ` +
    `${isSame ? 'byte-identical' : 'DIFFERENT'}.`,
);

const origin = `http://localhost:${PORT}`;
const server = await serve({ root: first, port: PORT });
const { BROWSER_PATH, ...env } = await findBrowser();
Object.assign(process.env, env);

console.log(
  '\n| Lighthouse, mobile | performance | accessibility | best practices | SEO |\n' +
    '|---|---:|---:|---:|---:|',
);
const scores: Scores[] = [];
for (const path of KINDS) {
  const score = await auditPage(origin + path, BROWSER_PATH);
  scores.push(score);
  console.log(`| \`${path}\` | ${Object.values(score).join(' | ')} |`);
}
server.close();

const faults = [
  ...weights.flatMap(findExcess),
  ...(isSame ? [] : ['the builds differ']),
  ...(scores.some((score) => Object.values(score).some((value) => value < 100))
    ? ['Lighthouse has something to say']
    : []),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Builds the site into `folder` and tells how many seconds it took. */
function build(folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const { program, args } = toolCommand('astro', ['build', '--force', '--outDir', folder]);
  const { status, stderr } = spawnSync(program, args, {
    env: {
      ...process.env,
      SITE_URL: 'https://example.org',
      BASE_PATH: '/',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return (performance.now() - start) / 1000;
}

/** One hash over the names and contents of all files in a folder. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync('**', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
