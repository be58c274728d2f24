import { createHash } from 'node:crypto';
import type { Promises } from '../../src/domain/addresses/promise.ts';
import type { SourceLines } from '../../src/domain/addresses/source-lines.ts';
import { WITHDRAWN_LINE } from '../../src/verification/source-lines.ts';

/** Words that are shorter tell nothing of what was taken down. */
const TELLING = 4;

/** A run of lines whose words are taken down, as the ledger has it. */
export interface TakenDown {
  readonly first: number;
  readonly last: number;
  /** The fingerprint of the key and the lines. */
  readonly sha256: string;
}

/**
 * A source without the words of some lines, which keep their numbers. Empty lines stay as they are.
 * @param key what is hashed before the words: short ones could be guessed from a hash of them alone
 */
export function takeDown(
  source: string,
  numbers: readonly number[],
  key: string,
): { text: string; words: string; runs: TakenDown[] } {
  const lines = source.split('\n');
  const bare = lines.map((line) => line.replace(/\r$/, ''));
  const gone = new Set(numbers);
  const text = lines
    .map((line, index) =>
      gone.has(index + 1) && line.trim() !== '' ? line.replace(/^[^\r]*/, WITHDRAWN_LINE) : line,
    )
    .join('\n');
  const runs = toRuns(numbers, bare).map(({ first, last }) => ({
    first,
    last,
    sha256: createHash('sha256')
      .update([key, ...bare.slice(first - 1, last)].join('\n'))
      .digest('hex'),
  }));
  return { text, words: bare.filter((_, index) => gone.has(index + 1)).join('\n'), runs };
}

/** Runs of lines, with nothing but empty ones between those of a run. */
function toRuns(numbers: readonly number[], lines: readonly string[]) {
  const runs: { first: number; last: number }[] = [];
  for (const line of [...numbers].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    const isNext = run && lines.slice(run.last, line - 1).every((text) => text.trim() === '');
    if (isNext) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

/** A ledger with what was taken down. */
export function addToLedger(ledger: string, runs: readonly TakenDown[], why: string): string {
  const entries = runs.map(
    ({ first, last, sha256 }) =>
      `  - lines: { first: ${first}${last > first ? `, last: ${last}` : ''} }\n` +
      `    sha256: ${sha256}\n    why: '${why.replaceAll("'", "''")}'\n`,
  );
  const filled = ledger.replace(/^\{\}\s*$/m, '').trimEnd();
  if (/^withdrawn:$/m.test(filled))
    return `${filled.replace(/^withdrawn:$/m, `withdrawn:\n${entries.join('').trimEnd()}`)}\n`;
  return `${filled === '' ? '' : `${filled}\n`}withdrawn:\n${entries.join('')}`;
}

/** The promises without the words that were taken down, and those that are to be made again. */
export interface Released {
  readonly promises: Promises;
  /** Places that have lost a part of their words. */
  readonly changed: readonly string[];
}

/**
 * Releases the promises of what was taken down: the place itself says so, what stood in it says
 * why, and what it stood in is promised anew.
 * @param path the paper, `2025-08/referat/`
 * @param id the place; empty for the whole paper
 */
export function releasePromises(
  promises: Promises,
  {
    path,
    id,
    numbers,
    known,
    why,
  }: {
    readonly path: string;
    readonly id: string;
    readonly numbers: readonly number[];
    readonly known: SourceLines;
    readonly why: string;
  },
): Released {
  const gone = new Set(numbers);
  const addresses = { ...promises.addresses };
  const withdrawn = { ...promises.withdrawn };
  const changed: string[] = [];
  const release = (address: string) => {
    addresses[address] = '';
    withdrawn[address] = why;
  };
  if (id === '') {
    for (const address of Object.keys(addresses).filter((one) => one.startsWith(`${path}#`)))
      release(address);
    return { promises: { ...promises, addresses, withdrawn }, changed };
  }
  for (const [place, lines] of Object.entries(known.places)) {
    const address = `${path}#${place}`;
    if (!(address in addresses) || !lines.some((line) => gone.has(line))) continue;
    const isWhole = lines.every((line) => gone.has(line));
    if (!isWhole) {
      changed.push(address);
      delete addresses[address];
      continue;
    }
    // A footnote's mark can stand in the reason, so that the notes keep their numbers.
    if (place === id || place.startsWith('henvisning-')) addresses[address] = '';
    else release(address);
  }
  return { promises: { ...promises, addresses, withdrawn }, changed };
}

/** The lines of the source that a place renders. Throws when it renders none. */
export function linesOfPlace(known: SourceLines, id: string): readonly number[] {
  const lines = known.places[id];
  if (lines) return lines;
  throw new RangeError(`Papiret har intet sted, der hedder »${id}«. Se efter i adressen.`);
}

/** Where words that were taken down may still stand: lines with one that no other text has. */
export function findLeftovers(
  words: string,
  others: string,
  files: Readonly<Record<string, string>>,
): { file: string; line: number; word: string }[] {
  const known = new Set(toWords(others));
  const sought = new Set(toWords(words).filter((word) => !known.has(word)));
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const word = toWords(line).find((candidate) => sought.has(candidate));
      return word === undefined ? [] : [{ file, line: index + 1, word }];
    }),
  );
}

function toWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= TELLING || /\d/.test(word));
}
