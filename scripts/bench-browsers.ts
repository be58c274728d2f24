// Walks what readers do in each browser that is here, newest and oldest, and tells what works.
// Prints a table, and keeps pictures in .cache/browsers to be looked at. Fails when no browser but
// our own Chromium could be tried, or when one does not do what is promised for it.
// `-- --dist <folder>` takes a built site, `--only <name>` one browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type Browser } from './lib/browsers/installed.ts';
import { type Journey, Untried } from './lib/browsers/journeys/journey.ts';
import { LOOKING } from './lib/browsers/journeys/looking.ts';
import { READING } from './lib/browsers/journeys/reading.ts';
import { REFERRING } from './lib/browsers/journeys/referring.ts';
import { WORKING } from './lib/browsers/journeys/working.ts';
import type { Look, Tab } from './lib/browsers/tab.ts';
import { type Tried, toSentence, toTable, type Walk } from './lib/browsers/walks.ts';
import { buildSite, serving } from './lib/search/site.ts';

const PICTURES = resolve('.cache/browsers/pictures');
const JOURNEYS = [...READING, ...REFERRING, ...WORKING, ...LOOKING];

const { values } = parseArgs({ options: { dist: { type: 'string' }, only: { type: 'string' } } });
const site = values.dist ?? resolve('.cache/bench-browsers');
if (values.dist === undefined) buildSite(site);
mkdirSync(PICTURES, { recursive: true });

const tried: Tried[] = [];
for (const browser of BROWSERS.filter(({ name }) => (values.only ?? name) === name)) {
  const open = await browser.find();
  if (open) tried.push(await serving(site, (origin) => tryOut(browser, open, origin)));
  else console.log(`${browser.name}: not tried, for it is not here (${browser.from}).`);
}
console.log(`\n${toTable(tried)}`);

const faults = tried.flatMap(({ browser, walks }) =>
  walks
    .filter(({ journey, fault }) => fault !== '' && isPromised(browser, journey))
    .map(({ journey, look, fault }) => `${browser.name}, ${journey.name} (${look}): ${fault}`),
);
if (tried.every(({ browser }) => browser === BROWSERS[0])) faults.push('no other browser is here');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Walks all journeys in one browser, each look in a window of its own. */
async function tryOut(
  browser: Browser,
  open: (look: Look) => Promise<Tab>,
  origin: string,
): Promise<Tried> {
  const walks: Walk[] = [];
  let version = '';
  for (const look of browser.looks) {
    const tab = await open(look);
    version = await tab.run(() => navigator.userAgent);
    for (const journey of JOURNEYS.filter(({ looks }) => looks.includes(look))) {
      const walk = await walkOne(tab, journey, look, origin);
      walks.push(walk);
      console.log(`${browser.name}, ${look}: ${journey.name}: ${walk.fault || 'works'}`);
      const picture = await tab.picture().catch(() => undefined);
      const name = `${browser.name} ${journey.name} ${look}`.replace(/[^\w]+/g, '-');
      if (picture) writeFileSync(join(PICTURES, `${name}.png`), picture);
    }
    await tab.close();
  }
  return { browser, version, walks };
}

async function walkOne(tab: Tab, journey: Journey, look: Look, origin: string): Promise<Walk> {
  try {
    await journey.walk(tab, origin);
    return { journey, look, fault: '', isTried: true };
  } catch (error) {
    if (error instanceof Untried) return { journey, look, fault: '', isTried: false };
    return { journey, look, fault: toSentence(error), isTried: true };
  }
}

/** Whether the journey is to work in the browser: all of them in new ones, reading in old ones. */
function isPromised({ promise }: Browser, journey: Journey): boolean {
  if (promise === 'reading') return [...READING, ...LOOKING].includes(journey);
  return promise === 'everything';
}
