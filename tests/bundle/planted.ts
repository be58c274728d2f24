import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A fault in a file of the bundle's site as Astro makes it, and what must be told of it. */
export interface PlantedFault {
  readonly name: string;
  readonly file: string;
  readonly plant: (path: string) => void;
  readonly told: RegExp;
}

/** Plants other words in a file. */
export function edit(before: RegExp, after: string): PlantedFault['plant'] {
  return (path) => editFile(path, before, after);
}

/** Takes a file away. */
export function remove(path: string) {
  rmSync(path);
}

/** Lays a copy of another file of its folder. */
export function copyOf(other: string): PlantedFault['plant'] {
  return (path) => copyFileSync(join(dirname(path), other), path);
}

/** Edits a file. Throws when the edit changes nothing: a fault must be there to be found. */
export function editFile(path: string, before: RegExp, after: string) {
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(before, after);
  if (edited === text) throw new RangeError(`${before} changes nothing in ${path}`);
  writeFileSync(path, edited);
}

/** The faults in rounds, in each of which no file has two: they are told together. */
export function toRounds(faults: readonly PlantedFault[]) {
  const rounds: PlantedFault[][] = [];
  for (const fault of faults) {
    const free = rounds.find((round) => round.every(({ file }) => file !== fault.file));
    if (free) free.push(fault);
    else rounds.push([fault]);
  }
  return rounds.map((round) => ({ names: round.map(({ name }) => name).join(', '), round }));
}
