import { setTimeout } from 'node:timers/promises';

/** What a reader may have asked the browser for. */
export type Look = 'light' | 'dark' | 'forced colours';

/** What can be handed to a page, and come back from it. */
export type Plain = string | number | boolean | null | readonly Plain[];

/** The window of a browser, as far as every driver can work one. */
export interface Tab {
  open(address: string): Promise<void>;
  /** Runs a function in the page: it knows only what it is handed. */
  run<Args extends readonly Plain[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses and lets go at a point of the window. */
  press(x: number, y: number): Promise<void>;
  /** Types, one key after the other; those that write nothing by their code in WebDriver. */
  type(keys: string): Promise<void>;
  /** Pastes what is on the clipboard. */
  paste(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What is seen, as PNG. */
  picture(): Promise<Buffer>;
  /** The page as PDF on A4, upright or across; nothing when the driver cannot print. */
  print(isAcross: boolean): Promise<Buffer | undefined>;
  close(): Promise<void>;
}

/** Keys that write nothing. */
export const KEYS = { escape: '\uE00C', enter: '\uE007', down: '\uE015', tab: '\uE004' } as const;

/** So long a page has to do what it is waited for, in milliseconds. */
const PATIENCE = 6_000;

/** Waits until something holds in the page; throws `otherwise` when it never does. */
export async function until<Args extends readonly Plain[]>(
  tab: Tab,
  otherwise: string,
  script: (...args: Args) => boolean,
  ...args: Args
) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    // A page that is being left cannot answer.
    if (await tab.run(script, ...args).catch(() => false)) return;
    await setTimeout(100);
  }
  throw new Error(otherwise);
}

/** Clicks in the middle of the first element of a selector that is seen and has these words. */
export async function click(tab: Tab, selector: string, words = '') {
  const find = (wanted: string, said: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
      (element) => element.getClientRects().length > 0 && element.textContent.includes(said),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found?.getClientRects()[0];
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
  };
  const name = `${selector}${words && ` »${words}«`}`;
  await until(
    tab,
    `${name} is not seen`,
    (wanted, said) =>
      [...document.querySelectorAll(wanted)].some(
        (element) => element.getClientRects().length > 0 && element.textContent.includes(said),
      ),
    selector,
    words,
  );
  const [x = 0, y = 0] = await tab.run(find, selector, words);
  await tab.press(x, y);
}

/** The words of the first element of a selector, as they are seen. */
export function wordsOf(tab: Tab, selector: string): Promise<string> {
  return tab.run(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
    selector,
  );
}
