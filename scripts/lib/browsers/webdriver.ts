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
    // Or a key that was held is held for ever.
    await fetch(`${session}/actions`, { method: 'DELETE' });
  };
  let frame: readonly [width: number, height: number] | undefined;
  return {
    open: async (url) => {
      await ask(`${session}/frame`, { id: null });
      await ask(`${session}/url`, { url: frame ? new URL('/robots.txt', url).href : url });
      if (!frame) return;
      await run(session, `${addFrame}`, [url, ...frame]);
      await ask(`${session}/frame`, { id: 0 });
    },
    run: async (script, ...args) => {
      // A frame that has gone to another page has to be entered again.
      if (frame) await ask(`${session}/frame`, { id: null });
      if (frame) await ask(`${session}/frame`, { id: 0 });
      return run(session, `${script}`, args);
    },
    press: (x, y) => perform(pressAt(x, y)),
    type: (keys) => perform(typeKeys(keys)),
    paste: () => perform(pressWithControl('v')),
    resize: async (width, height) => {
      await ask(`${session}/frame`, { id: null });
      await ask(`${session}/window/rect`, { x: 0, y: 0, width, height });
      const got = await run<number>(session, '() => innerWidth', []);
      // A window keeps room for the browser's own tools, or cannot be changed at all.
      frame = Math.abs(got - width) < 2 ? undefined : [width, height];
    },
    picture: async () => Buffer.from(String(await ask(`${session}/screenshot`)), 'base64'),
    print: async (isAcross) => {
      const orientation = isAcross ? 'landscape' : 'portrait';
      const pdf = await ask(`${session}/print`, { orientation }).catch(() => undefined);
      return pdf === undefined ? undefined : Buffer.from(String(pdf), 'base64');
    },
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => {});
      program.stop();
    },
  };
}

async function run<Result>(
  session: string,
  script: string,
  args: readonly Plain[],
): Promise<Result> {
  const answer = await ask(`${session}/execute/async`, {
    script:
      'const [...given] = arguments, done = given.pop();' +
      `Promise.resolve().then(() => (${script})(...given)).then(` +
      '(value) => done({ value: JSON.stringify(value) }),' +
      '(error) => done({ error: String(error) }));',
    args,
  });
  const { value, error } = answer as { value?: string; error?: string };
  if (error !== undefined) throw new Error(error);
  // What a function of ours returned, said in JSON on the way.
  return (value === undefined || value === null ? undefined : JSON.parse(value)) as Result;
}

/** Shows a page in a frame of some size, in a page that has no rules against it. */
function addFrame(url: string, width: number, height: number) {
  return new Promise<void>((resolve) => {
    const frame = document.createElement('iframe');
    frame.width = `${width}`;
    frame.height = `${height}`;
    // Where the window begins, so that a point in the one is the same in the other.
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
    frame.onload = () => resolve();
    frame.src = url;
    document.body.replaceChildren(frame);
  });
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
