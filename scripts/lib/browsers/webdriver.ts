import { type Actions, pressAt, pressWithControl, typeKeys } from './actions.ts';
import { startProgram } from './program.ts';
import type { Plain, Tab } from './tab.ts';

/** Which driver works which browser, and how. */
export interface Driver {
  readonly path: string;
  readonly port: number;
  readonly capabilities: object;
  readonly env: Readonly<Record<string, string>>;
}

/** Opens a window by a WebDriver that speaks HTTP. */
export async function openByDriver({ path, port, capabilities, env }: Driver): Promise<Tab> {
  const program = startProgram(path, [`--port=${port}`], env);
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(`${origin}/status`);
  const created = await ask(`${origin}/session`, {
    capabilities: { alwaysMatch: { ...capabilities, timeouts: { script: 20_000 } } },
  });
  const session = `${origin}/session/${(created as { sessionId: string }).sessionId}`;
  const perform = async (actions: Actions) => {
    await ask(`${session}/actions`, { actions });
  };
  return {
    open: async (url) => {
      await ask(`${session}/url`, { url });
    },
    run: (script, ...args) => run(session, `${script}`, args),
    press: (x, y) => perform(pressAt(x, y)),
    type: (keys) => perform(typeKeys(keys)),
    paste: () => perform(pressWithControl('v')),
    resize: async (width, height) => {
      await ask(`${session}/window/rect`, { x: 0, y: 0, width, height });
    },
    picture: async () => Buffer.from(String(await ask(`${session}/screenshot`)), 'base64'),
    print: async () => {
      const pdf = await ask(`${session}/print`, {}).catch(() => undefined);
      return pdf === undefined ? undefined : Buffer.from(String(pdf), 'base64');
    },
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => {});
      program.stop();
    },
  };
}

async function run<Result>(session: string, script: string, args: readonly Plain[]) {
  const answer = await ask(`${session}/execute/async`, {
    script:
      'const [...given] = arguments, done = given.pop();' +
      `Promise.resolve().then(() => (${script})(...given)).then(` +
      '(value) => done({ value: JSON.stringify(value) }), (error) => done({ error: String(error) }));',
    args,
  });
  const { value, error } = answer as { value?: string; error?: string };
  if (error !== undefined) throw new Error(error);
  // What a function of ours returned, said in JSON on the way.
  return (value === undefined || value === null ? undefined : JSON.parse(value)) as Result;
}

/** Asks the driver to do something, or what it knows when nothing is sent. */
async function ask(address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, body && { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

async function waitFor(address: string) {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer`);
}
