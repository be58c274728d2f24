// Serves the built site by each host that is installed, set up as docs/publish.md says, at the root
// and under a path, and tries what readers ask of it; publishes releases by rsync. Prints a table;
// what is not here is named. Fails when no host is, or when one does not do what its snippet
// promises.
// `-- --dist <folder> --under <folder>` takes two built sites, `--only <name>` one host; `--rules`
// builds for nginx and Apache with their ADDRESS_RULES, and tries those.
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tryReleases } from './lib/hosts/by-rsync.ts';
import { CHECKS, type Check, publishedFiles } from './lib/hosts/checks.ts';
import { browserChecks } from './lib/hosts/in-browser.ts';
import { findProgram, HOSTS, type Host, type Site, whileServed } from './lib/hosts/installed.ts';
import { type Tried, toTable } from './lib/hosts/report.ts';
import { RULE_CHECKS } from './lib/hosts/rule-checks.ts';
import { buildSite } from './lib/search/site.ts';

const BASE = '/papirer/moeder/';
const FOLDER = resolve('.cache/bench-hosts');
const FIRST_PORT = 4710;
/** What a host cannot do, whatever it is told: docs/publish.md says so. */
const CANNOT: Readonly<Record<string, readonly string[]>> = {
  Apache: ['folder without a page', 'half an escape'],
  Caddy: ['half an escape'],
  busybox: ['half an escape', 'headers', 'caching', 'compression'],
  Jekyll: ['folder without a page', 'half an escape', 'types', 'headers', 'caching', 'compression'],
};

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    under: { type: 'string' },
    only: { type: 'string' },
    rules: { type: 'boolean' },
  },
});
/** The hosts whose rules are tried, by what the build calls them. */
const RULED: Readonly<Record<string, string>> = { nginx: 'nginx', Apache: 'apache' };
const sites = values.rules ? [] : await bothSites();
const { checks: browsing, close } = await browserChecks();
const checks = values.rules
  ? [...RULE_CHECKS, ...CHECKS.filter(({ name }) => name !== 'mail addresses'), ...browsing]
  : [...CHECKS, ...browsing];

const tried: Tried[] = [];
try {
  for (const [at, host] of HOSTS.filter(({ name }) => (values.only ?? name) === name).entries()) {
    if (findProgram(host.program) === undefined)
      console.log(`${host.name}: not tried, for ${host.program} is not installed.`);
    else if (!values.rules || host.name in RULED)
      for (const [place, site] of (await sitesFor(host)).entries())
        tried.push(await tryOut(host, site, FIRST_PORT + 2 * at + place));
  }
} finally {
  await close();
}
console.log(
  `\n${toTable(
    tried,
    checks.map(({ name }) => name),
  )}`,
);

const broken = tried.flatMap(({ name, faults }) =>
  [...faults]
    .filter(([check, fault]) => fault && !CANNOT[name.split(',')[0] ?? '']?.includes(check))
    .map(([check]) => `${name} was to do this: ${check}.`),
);
if (tried.length === 0) broken.push('No host is installed: apt-get install nginx apache2 caddy');
if (findProgram('rsync') === undefined) console.log('rsync: not tried, for it is not installed.');
else broken.push(...tryReleases());
for (const fault of broken) console.error(fault);
process.exitCode = broken.length > 0 ? 1 : 0;

/** Tries a site on a host, one check after the other. */
async function tryOut(host: Host, site: Site, port: number): Promise<Tried> {
  const folder = join(site.root, site.base);
  const files = publishedFiles(folder);
  const faults = new Map<string, string | undefined>();
  const own = { folder: join(FOLDER, `${host.program}-${port}`), port };
  await whileServed(host, site, own, async (origin) => {
    const served = { origin, base: site.base, folder, files };
    for (const check of checks) faults.set(check.name, await faultOf(check, served));
  });
  const name = site.base === '/' ? host.name : `${host.name}, under a path`;
  console.log(`${name}: tried`);
  return { name, faults };
}

async function faultOf(check: Check, served: Parameters<Check['run']>[0]) {
  try {
    return await check.run(served);
  } catch (error) {
    return `${error}`;
  }
}

/** The sites that a host is tried with: with rules, each has its own. */
async function sitesFor({ name }: Host): Promise<readonly Site[]> {
  if (!values.rules) return sites;
  process.env['ADDRESS_RULES'] = RULED[name];
  return bothSites();
}

async function bothSites(): Promise<Site[]> {
  return [await atRoot(values.dist), await underBase(values.under)];
}

async function atRoot(dist: string | undefined): Promise<Site> {
  const root = resolve(dist ?? join(FOLDER, 'root'));
  if (dist === undefined) buildSite(root);
  return { root, base: '/' };
}

/** The site below an empty root, as docs/publish.md has it. */
async function underBase(dist: string | undefined): Promise<Site> {
  const root = join(FOLDER, 'under');
  const folder = join(root, BASE.slice(0, -1));
  if (existsSync(root)) rmSync(root, { recursive: true });
  await mkdir(dirname(folder), { recursive: true });
  if (dist === undefined) buildSite(folder, BASE);
  else symlinkSync(resolve(dist), folder);
  return { root, base: BASE };
}
