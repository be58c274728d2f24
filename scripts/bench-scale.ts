// What a build takes as meetings are added: seconds and memory by step, files, the largest pages.
// Prints tables; fails when a budget is exceeded. `-- --plain` makes word-for-word copies of the
// first meeting; otherwise each has words, names and numbers of its own. `-- 1 3` builds other
// numbers of meetings.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from './lib/project-copy.ts';
import { measureBuild } from './lib/scale/build.ts';
import { addAlteredMeetings, addPlainMeetings, readPapers } from './lib/scale/meetings.ts';
import { costPerPaper, measureSite, type Scale, toTables } from './lib/scale/tables.ts';

/**
 * The most that the largest build may take on two cores, and how much more a paper may cost there
 * than in the one before.
 */
const BUDGET = { papers: 600, seconds: 180, peakMB: 4096, growth: 1.2 };

/** Where the copies lie until all are measured. */
const FOLDER = resolve('.cache/scale');

const given = process.argv.slice(2).filter((argument) => argument !== '--plain');
const sizes = given.length > 0 ? given.map(Number) : [1, 10, 100];
const addMeetings = process.argv.includes('--plain') ? addPlainMeetings : addAlteredMeetings;

const scales: Scale[] = [];
for (const meetings of sizes) {
  const folder = join(FOLDER, `${meetings}`);
  copyProject(folder);
  addMeetings(folder, meetings);
  const build = await measureBuild(folder);
  const papers = meetings * countPapers(folder);
  scales.push({ meetings, papers, build, site: measureSite(join(folder, 'dist')) });
  // A hundred meetings take minutes: what is known so far is told.
  const [seconds, ofProcessor] = [build.seconds, build.cpuSeconds].map((value) =>
    value?.toFixed(1),
  );
  console.error(`${papers} papers: ${seconds} s, ${ofProcessor ?? '–'} of the processor`);
}
console.log(toTables(scales));
rmSync(FOLDER, { recursive: true });

const faults = findFaults(scales);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function countPapers(folder: string): number {
  return [...readPapers(folder).files.keys()].filter((path) => path.endsWith('.mdx')).length;
}

function findFaults(measured: readonly Scale[]): string[] {
  const heavy = measured.flatMap(({ papers, site }) =>
    [...site.heavy].map(([file, bytes]) => `${papers} papers: ${file} weighs ${bytes} bytes.`),
  );
  return [...heavy, ...findCostFaults(measured)];
}

function findCostFaults(measured: readonly Scale[]): string[] {
  const [former, last] = measured.slice(-2);
  if (!former || last?.papers !== BUDGET.papers) return [];
  const { seconds, peakMB = 0 } = last.build;
  const growth = costPerPaper(last) / costPerPaper(former);
  return [
    seconds > BUDGET.seconds && `${seconds.toFixed(0)} s; ${BUDGET.seconds} is the most.`,
    peakMB > BUDGET.peakMB && `${peakMB.toFixed(0)} MB; ${BUDGET.peakMB} is the most.`,
    growth > BUDGET.growth &&
      `A paper costs ${growth.toFixed(2)} times as much; ${BUDGET.growth} is the most.`,
  ].filter((fault) => fault !== false);
}
