// How soon the fee split has answered a sort and a key in its filter, as it is printed and with
// 2,000 rows. Prints a table;
// fails when a median is over its budget.
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';
import { clockInteractions, type Delays, type Interaction } from './lib/interaction.ts';
import { lengthenTable } from './lib/long-table.ts';
import { quantile } from './lib/search/figures.ts';
import { buildSite, serving } from './lib/search/site.ts';

/** How many rows, and the most that the median may take then, in milliseconds. */
const SIZES = [
  { rows: 19, budget: 50 },
  { rows: 2000, budget: 100 },
];
const PATH = '/2019-04/resultatkontrakt/';
const ROUNDS = 12;
const SITE = resolve('.cache/bench-tables');

buildSite(SITE);
const { BROWSER_PATH, ...env } = await findBrowser();
Object.assign(process.env, env);
const browser = await chromium.launch({ executablePath: BROWSER_PATH, args: LAUNCH_ARGS });

console.log(
  '\n| milliseconds to the next paint | median | 95 % | median by the browser ' +
    '| budget of the medians |',
);
console.log('|---|---:|---:|---:|---:|');
const faults: string[] = [];
for (const { rows, budget } of SIZES) {
  const measured = await serving(SITE, (origin) => measure(origin, rows));
  for (const [what, { clocked, reported }] of Object.entries(measured)) {
    const median = quantile(clocked, 0.5);
    const times = [median, quantile(clocked, 0.95)].map((time) => time.toFixed(1));
    console.log(`| ${what}, ${rows} rows | ${times.join(' | ')} | ${reported} | ${budget} |`);
    if (Math.max(median, reported) > budget) faults.push(`${what} of ${rows} rows takes too long`);
  }
}
await browser.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Opens the page with so many rows in its table, sorts and types. */
async function measure(origin: string, length: number): Promise<Record<string, Delays>> {
  const page = await browser.newPage();
  await page.route(`**${PATH}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lengthenTable(await response.text(), length) });
  });
  await page.goto(origin + PATH);
  const table = page.locator('data-table', { has: page.locator('#kommune-horsens') });
  const found = await table.locator('tbody tr:not(.sum)').count();
  if (found !== length)
    throw new RangeError(`The table has ${found} rows, and must have ${length}.`);
  const heads = ['1.000 kr.', 'Kommune'].map((name) =>
    table.getByRole('button', { name, exact: true }),
  );
  const box = table.getByRole('searchbox');
  const clicks = heads.flatMap((head): Interaction[] =>
    // One way, the other, and as printed.
    Array(3).fill({ first: 'click', last: 'click', act: () => head.click() }),
  );
  const keys = [...'ski', ...Array<string>(3).fill('Backspace')].map(
    (key): Interaction => ({ first: 'keydown', last: 'input', act: () => box.press(key) }),
  );
  const delays = {
    'a click that sorts': await clockInteractions(page, repeat(clicks)),
    'a key in the filter': await clockInteractions(page, repeat(keys)),
  };
  await page.close();
  return delays;
}

function repeat(interactions: readonly Interaction[]): Interaction[] {
  return Array.from({ length: ROUNDS }, () => interactions).flat();
}
