// Runs the project's tools, on its own Node. Plain JavaScript without dependencies, as run.mjs.
import { spawn } from 'node:child_process';
import { freemem } from 'node:os';
import { delimiter } from 'node:path';
import { BIN, ROOT, toolCommand } from './lib/tools.mjs';

/** Free bytes with which parts may run at once: a build takes 0.8 GB, the type check 1.1 GB. */
const ROOM = 3 * 2 ** 30;

/**
 * Runs parts, each `{ name, tool, args, env }`, at once where there is memory for it. Resolves when
 * all have ended, to `{ name, status, seconds }` of each.
 */
export async function runParts(parts) {
  if (parts.length > 1 && freeMemory() > ROOM)
    return Promise.all(parts.map((part) => run(part, { collect: true })));
  const ended = [];
  for (const part of parts) ended.push(await run(part, { collect: false }));
  return ended;
}

/** Whether a part that has ended has failed. */
export function isFailed({ status }) {
  return status !== 0;
}

/** Prints how long each part took: `types  23.4 s`. */
export function tellSeconds(ended) {
  const width = Math.max(...ended.map(({ name }) => name.length));
  const lines = ended.map((part) => {
    const seconds = part.seconds.toFixed(1).padStart(7);
    return `${part.name.padEnd(width)} ${seconds} s${isFailed(part) ? '  FAILED' : ''}`;
  });
  console.log(`\n${lines.join('\n')}`);
}

/** What it says is told at once, or collected and told when it ends, mixed with nothing else. */
function run({ name, tool, args, env }, { collect }) {
  const title = `\n> ${name}\n`;
  const start = performance.now();
  if (!collect) process.stdout.write(title);
  const command = toolCommand(tool, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.args, {
      cwd: ROOT,
      env: {
        ...process.env,
        PATH: BIN + delimiter + process.env.PATH,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
      stdio: collect ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    const said = [Buffer.from(title)];
    child.stdout?.on('data', (words) => said.push(words));
    child.stderr?.on('data', (words) => said.push(words));
    child.once('error', reject);
    child.once('close', (code) => {
      if (collect) process.stdout.write(Buffer.concat(said));
      resolve({ name, status: code ?? 1, seconds: (performance.now() - start) / 1000 });
    });
  });
}

/** What is left inside the limits of a container too, where this Node knows of them. */
function freeMemory() {
  return process.availableMemory?.() ?? freemem();
}
