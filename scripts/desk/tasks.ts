import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ContentError, type ContentFault } from '../../src/domain/papers/content-error.ts';

/** What a thread says: a sentence on the way, its end, or what is wrong with a file. */
export type Said =
  | { readonly tell: string }
  | { readonly done: unknown }
  | { readonly fault: ContentFault };

/** No file takes more memory than this, in MB. */
const MOST_MEMORY = 1000;

/** Does long work in a thread of its own, so that the desk goes on answering. */
export function runWorker(
  script: string,
  workerData: unknown,
  { tell = () => undefined, patience }: { tell?: (sentence: string) => void; patience?: number },
): Promise<unknown> {
  return new Promise((done, failed) => {
    const worker = new Worker(join(import.meta.dirname, script), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    const timer =
      patience === undefined ? undefined : setTimeout(() => void worker.terminate(), patience);
    worker.on('message', (said: Said) => {
      if ('tell' in said) tell(said.tell);
      else if ('done' in said) done(said.done);
      else failed(new ContentError(said.fault.message, said.fault));
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      clearTimeout(timer);
      failed(new RangeError(`${script} ended without an answer.`));
    });
  });
}

/** What a program that was run has written, and whether it went well. */
export interface Ran {
  readonly isSound: boolean;
  readonly told: string;
}

/** Runs a script of Node in a folder. */
export function runNode(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ isSound: code === 0, told }));
  });
}
