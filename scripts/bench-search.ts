// How well the search answers the sets of queries, what that costs, and how both grow with the
// papers. Prints tables; fails when the answers or the costs of the papers as they are now are
// worse than they may be. `--no-growth` leaves the growth out, which takes most of the time.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { readBuiltSite } from '../src/build/built-site.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.mjs';
import { buildBaseline, searchBaseline } from './lib/search/baseline.ts';
import { type NextAnswer, SEARCH_BUDGETS, searchAfresh, searchInTurn } from './lib/search/cost.ts';
import { findFaults } from './lib/search/faults.ts';
import { quantile } from './lib/search/figures.ts';
import { type Growth, measureGrowth } from './lib/search/growth.ts';
import { readQueries } from './lib/search/queries.ts';
import { appendixOf, toOutcome } from './lib/search/score.ts';
import { buildSite, serving } from './lib/search/site.ts';
import {
  toByteTable,
  toGrowthTable,
  toKindTable,
  toScoreTable,
  toTimeTable,
} from './lib/search/tables.ts';

const FACTORS = [1, 10, 100];
/** What the page is opened with before the queries are typed. */
const OPENING = 'fordelingsnøgle';
const SITE = resolve('.cache/bench-search');
const BASELINE = resolve('.cache/bench-search-baseline');
const NOTHING = { urls: [], excerpt: '', cards: [] };

const { values: options } = parseArgs({
  options: { growth: { type: 'boolean', default: true } },
  allowNegative: true,
});
const queries = readQueries();
const asked = queries.map(({ query }) => query);
buildSite(SITE);
const papers = readBuiltSite(SITE).filter(({ tree }) => appendixOf(tree));
const [somePaper] = papers;
if (!somePaper) throw new RangeError('The built site has no papers.');
await buildBaseline(papers, BASELINE);

const { BROWSER_PATH, ...env } = await findBrowser();
Object.assign(process.env, env);
const browser = await chromium.launch({ executablePath: BROWSER_PATH, args: LAUNCH_ARGS });

const firsts = await serving(SITE, (origin) => searchAfresh(browser, origin, SITE, asked));
const plain = await serving(BASELINE, (origin) =>
  searchBaseline(browser, origin, somePaper.path, asked),
);
const outcomes = queries.map((query, at) => toOutcome(query, firsts[at]?.found ?? NOTHING, papers));
const plainOutcomes = queries.map((query, at) =>
  toOutcome(query, { ...NOTHING, urls: plain[at] ?? [] }, papers),
);
console.log(`\n${toScoreTable(outcomes, plainOutcomes)}`);
for (const { query, rank, isShown } of outcomes.filter(
  ({ rank, isShown }) => rank !== 1 || !isShown,
)) {
  const found = rank ? `right in place ${rank}` : 'none of the first ten is right';
  const read = isShown ? '' : ', the answer is not shown';
  console.log(`- ${query.set}, ${query.class}, »${query.query}«: ${found}${read}`);
}

const next = await typeAll();
console.log(`\n${toByteTable(firsts, next)}\n${toTimeTable(next)}`);

const growths: Growth[] = [];
for (const factor of options.growth ? FACTORS : [])
  growths.push(await measureGrowth(browser, SITE, papers, factor, [OPENING, ...asked]));
if (options.growth) console.log(`${toGrowthTable(growths)}\n${toKindTable(growths)}`);
await browser.close();

const faults = findFaults(outcomes, firsts, next);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Types all queries in one session, up to three times: a busy machine makes the answers later. */
async function typeAll(): Promise<readonly NextAnswer[]> {
  let best: readonly NextAnswer[] = [];
  for (let run = 0; run < 3 && !(medianOf(best) <= SEARCH_BUDGETS.time); run++) {
    const { next } = await serving(SITE, (origin) =>
      searchInTurn(browser, origin, SITE, [OPENING, ...asked]),
    );
    if (!(medianOf(best) <= medianOf(next))) best = next;
  }
  return best;
}

function medianOf(answers: readonly NextAnswer[]): number {
  return quantile(
    answers.map(({ time }) => time),
    0.5,
  );
}
