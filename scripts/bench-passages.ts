// Marks passages by chance, over every kind of block, copies the link to each and follows it in a
// fresh window: what the browser then marks must be those words, in view. 300 in Chromium, 30 in
// each other that is promised everything. Fails at the first that is not so, after telling all.
// `-- --dist <folder>` takes a built site, `--only <name>` one browser, `--count <number>` so many.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS } from './lib/browsers/installed.ts';
import { tryPassage } from './lib/passages/try-passage.ts';
import { createRandom } from './lib/random.ts';
import { buildSite, serving } from './lib/search/site.ts';

const PAPERS = [
  'erhvervsservice',
  'eu-kontor',
  'resultatkontrakt',
  'stoette-kkr',
  'stoette-region',
  'sundhedsaftale',
];
const SEED = 20190405;
const { values } = parseArgs({
  options: { dist: { type: 'string' }, only: { type: 'string' }, count: { type: 'string' } },
});
const site = values.dist ?? resolve('.cache/bench-passages');
if (values.dist === undefined) buildSite(site);

let faults = 0;
/** Of how many the link leads to their block alone, for nothing tells them from others. */
let blocks = 0;
for (const [at, { name, promise, from, find }] of BROWSERS.entries()) {
  if (promise !== 'everything' || (values.only ?? name) !== name) continue;
  const open = await find();
  if (!open) {
    console.log(`${name}: not tried, for it is not here (${from}).`);
    continue;
  }
  const random = createRandom(SEED);
  const count = Number(values.count ?? (at === 0 ? 300 : 30));
  const ways = new Map<string, number>();
  await serving(site, async (origin) => {
    const here = await open('light');
    await here.resize(1000, 700);
    for (let tried = 0; tried < count; tried++) {
      const paper = `${origin}/2019-04/${PAPERS[tried % PAPERS.length]}/`;
      const fresh = await open('light');
      await fresh.resize(1000, 700);
      const passage = await tryPassage(paper, Array.from({ length: 5 }, random), { here, fresh });
      await fresh.close();
      if (!passage.address.includes(':~:')) blocks++;
      ways.set(passage.way, (ways.get(passage.way) ?? 0) + 1);
      if (passage.fault === '') continue;
      faults++;
      console.log(`${name}: ${paper}#${passage.id}, ${passage.way}: ${passage.fault}`);
      console.log(`  ${passage.address}`);
    }
    await here.close();
  });
  console.log(
    `${name}: ${count} passages of ${ways.size} kinds; so far ${blocks} led to their block ` +
      `alone, ${faults} went wrong`,
  );
}
process.exitCode = faults > 0 ? 1 : 0;
