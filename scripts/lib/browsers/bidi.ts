import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actions, pressAt, pressWithControl, typeKeys } from './actions.ts';
import { startProgram } from './program.ts';
import type { Look, Plain, Tab } from './tab.ts';

/** Firefox's settings for each look. */
const PREFERENCES: Readonly<Record<Look, Readonly<Record<string, number | boolean>>>> = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  'forced colours': {
    'browser.display.document_color_use': 2,
    'ui.useAccessibilityTheme': 1,
  },
};

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Opens a window in Firefox by WebDriver BiDi, which Firefox speaks without a driver. */
export async function openFirefox(path: string, look: Look): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'moedebilag-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(PREFERENCES[look])
      .map(([name, value]) => `user_pref("${name}", ${value});\n`)
      .join(''),
  );
  const program = startProgram(path, [
    '--headless',
    '--no-remote',
    '--remote-debugging-port=0',
    '--profile',
    profile,
    // A page to begin with: in an empty window the address bar has the focus, and keeps it.
    'data:,',
  ]);
  const [, address = ''] = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
  const { send, close } = await connect(`${address}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const [{ context }] = contexts as [{ context: string }];
  const perform = async (actions: Actions) => {
    await send('input.performActions', { context, actions });
  };
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: (script, ...args) => run(send, context, `${script}`, args),
    press: (x, y) => perform(pressAt(x, y)),
    type: (keys) => perform(typeKeys(keys)),
    paste: () => perform(pressWithControl('v')),
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    picture: async () => decode(await send('browsingContext.captureScreenshot', { context })),
    print: async (isAcross) =>
      decode(
        await send('browsingContext.print', {
          context,
          orientation: isAcross ? 'landscape' : 'portrait',
          page: { width: 21, height: 29.7 },
        }),
      ),
    close: async () => {
      await send('browser.close', {}).catch(() => {});
      close();
      program.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function run<Result>(send: Send, context: string, script: string, args: readonly Plain[]) {
  const call = `(${script})(...${JSON.stringify(args)})`;
  const expression = `(async () => JSON.stringify(await ${call}))()`;
  const { type, result, exceptionDetails } = await send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (type !== 'success') throw new Error((exceptionDetails as { text: string }).text);
  const { value } = result as { value?: string };
  // What a function of ours returned, said in JSON on the way.
  return (value === undefined ? undefined : JSON.parse(value)) as Result;
}

/** Answers come in any order, each with the number of its question. */
async function connect(address: string): Promise<{ send: Send; close: () => void }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(data) as { id?: number };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const send: Send = async (method, params) => {
    const id = ++last;
    const answer = await new Promise<Record<string, unknown>>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer['type'] === 'error') throw new Error(`${method}: ${answer['message']}`);
    return answer['result'] as Record<string, unknown>;
  };
  return { send, close: () => socket.close() };
}

function decode({ data }: Record<string, unknown>): Buffer {
  return Buffer.from(String(data), 'base64');
}
