// What IBM Equal Access finds on every kind of page, in light and in dark. Prints the
// table of docs/measured.md; fails when there is a fault, or when a planted one is not found.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { isForward, isMailPage, readBuiltSite } from '../src/build/built-site.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';
import { ACCESS_STATES, type AccessState } from './lib/access-states.ts';
import { auditAccess } from './lib/equal-access.ts';
import { onePageOfEach } from './lib/kinds.ts';
import { buildSite, serving } from './lib/search/site.ts';

const SITE = resolve('.cache/bench-access');
const PLANTED = pathToFileURL('tests/fixtures/access/faults.html').href;
const COLOURS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
} as const;

buildSite(SITE);
const { BROWSER_PATH, ...env } = await findBrowser();
Object.assign(process.env, env);
const browser = await chromium.launch({ executablePath: BROWSER_PATH, args: LAUNCH_ARGS });
const faults = await findUnfound();
const pages = readBuiltSite(SITE).filter((page) => !isMailPage(page));
const states: AccessState[] = [
  ...onePageOfEach(pages)
    .filter((page) => !isForward(page))
    .map(({ path }) => ({ path, name: '', act: async () => {} })),
  ...ACCESS_STATES,
];
console.log('\n| page | light | dark | to look at |\n|---|---:|---:|---:|');
await serving(SITE, async (origin) => {
  for (const state of states) await measure(origin, state);
});
await browser.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The faults that are planted on a page of their own, and not told there. */
async function findUnfound(): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(PLANTED);
  const { faults } = await auditAccess(page);
  const told = faults.filter(({ rule, planted }) => rule === planted);
  const planted = await page.locator('[data-fault]').count();
  await page.close();
  return told.length < planted ? [`only ${told.length} of ${planted} planted faults found`] : [];
}

async function measure(origin: string, { path, name, act }: AccessState) {
  // A page of its own, so that nothing is kept from the one before.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin + path);
  await act(page);
  const audits = [];
  for (const [colours, media] of Object.entries(COLOURS))
    audits.push(await audit(page, colours, media, `${path} ${name}`));
  await context.close();
  const counts = audits.map((found) => found.faults.length).join(' | ');
  console.log(`| \`${path}\` ${name} | ${counts} | ${audits[0]?.toLookAt} |`);
}

async function audit(
  page: Page,
  colours: string,
  media: Parameters<Page['emulateMedia']>[0],
  where: string,
) {
  await page.emulateMedia(media);
  const found = await auditAccess(page);
  for (const { rule, at, says } of found.faults)
    faults.push(`${where}, ${colours}: ${rule} ${at}: ${says}`);
  return found;
}
