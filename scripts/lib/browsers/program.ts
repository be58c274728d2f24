import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that was started. */
export interface Program {
  /** What it says, until it says something that matches. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  stop(): void;
}

const PATIENCE = 30_000;

/** Where a program lies, if it is installed. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Starts a program without the libraries that our own Chromium brings: others have theirs. */
export function startProgram(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const { LD_LIBRARY_PATH: _, FONTCONFIG_PATH: __, ...own } = process.env;
  const child = spawn(path, args, { env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  return {
    says: (pattern) => waitFor(child, pattern, () => said),
    stop: () => child.kill(),
  };
}

function waitFor(child: ChildProcess, pattern: RegExp, said: () => string) {
  return new Promise<RegExpMatchArray>((resolve, reject) => {
    const fail = () => reject(new Error(`${child.spawnfile} did not start: ${said()}`));
    const timer = setTimeout(fail, PATIENCE);
    const look = () => {
      const match = said().match(pattern);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    };
    child.once('error', fail);
    child.once('exit', fail);
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    look();
  });
}
