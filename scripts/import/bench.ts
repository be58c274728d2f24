// How much of a received file the import reads as a key made by hand says. Prints a table:
// npm run bench:import [-- --folder <files of others> --only referat --differences]
// The first bundle's text is held against its papers as they were made by hand, in dist/.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPapers } from '../../src/import/read.ts';
import type { ReceivedPaper } from '../../src/import/received.ts';
import { type Difference, type Score, scorePaper, type Tally } from '../../src/import/score.ts';
import { type KeyLine, readKey } from '../../src/import/scoring/key.ts';
import { madeByHand } from './made-by-hand.ts';

const OWN = 'tests/fixtures/import';
/** How many differences of a file are told. */
const TOLD = 10;
const HEADS = 'file blocks kinds whole levels depths rows notes changes extra'.split(' ');

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    only: { type: 'string', default: '' },
    differences: { type: 'boolean', default: false },
  },
});
const { folder, only, differences } = values;

console.log(`\n| ${HEADS.join(' | ')} |`);
console.log(`|---|${'---:|'.repeat(HEADS.length - 1)}`);
const told = new Map<string, readonly Difference[]>();
const faults: string[] = [];
await score(`${OWN}/keys`, OWN);
if (folder) await score(`${OWN}/keys/outside`, folder);
if ('bilag.txt'.includes(only))
  await scoreFile('bilag.txt', 'source/2019-04/bilag.txt', () => madeByHand('2019-04'));
if (differences) for (const [name, found] of told) tell(name, found);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Reads the file of each key, in its folder or one in that. */
async function score(keys: string, files: string): Promise<void> {
  for (const path of globSync(`${keys}/*.txt`).sort()) {
    const name = basename(path, '.txt');
    if (!name.includes(only)) continue;
    const file = [name, join('small', name)]
      .map((part) => join(files, part))
      .find((one) => existsSync(one));
    if (file) await scoreFile(name, file, () => readKey(readFileSync(path, 'utf8')));
    else faults.push(`${name} is not in ${files}`);
  }
}

async function scoreFile(name: string, file: string, key: () => KeyLine[]): Promise<void> {
  try {
    const { papers } = await readPapers(name, readFileSync(file));
    const scored = scorePaper(joined(papers.map(({ paper }) => paper)), key());
    console.log(rowOf(name, scored));
    told.set(name, scored.differences);
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message.trim() : error}`);
  }
}

/** The papers of a bundle as one, for its key has them all. */
function joined([first, ...others]: readonly ReceivedPaper[]): ReceivedPaper {
  if (!first) throw new RangeError('a file has at least one paper');
  return { ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) };
}

function rowOf(name: string, score: Score): string {
  const { kinds, whole, levels, depths, rows, notes, changes, extra } = score;
  const shares = [kinds, whole, levels, depths].map(percent);
  const counts = [rows, notes, changes].map(({ right, of }) => (of ? `${right}/${of}` : ''));
  return `| ${[name, kinds.of, ...shares, ...counts, extra].join(' | ')} |`;
}

function percent({ right, of }: Tally): string {
  return of ? `${((100 * right) / of).toFixed(1)} %` : '';
}

/** How often each kind was taken for which, and the first of the places. */
function tell(name: string, found: readonly Difference[]): void {
  if (found.length === 0) return;
  const kindOf = ({ expected = 'nothing', found: read = 'missing' }: Difference) =>
    `${expected} → ${read}`.replaceAll(/(row|note) [^→]*(?= →|$)/g, '$1');
  const kinds = [...Map.groupBy(found, kindOf)].map(([kind, all]) => ({ kind, count: all.length }));
  kinds.sort((one, other) => other.count - one.count);
  console.log(`\n${name}: ${found.length} differences`);
  console.log(`  ${kinds.map(({ kind, count }) => `${count} × ${kind}`).join(', ')}`);
  for (const one of found.slice(0, TOLD))
    console.log(`  ${kindOf(one)}: ${one.words.slice(0, 70)}`);
}
