import { chromium, type Page } from '@playwright/test';
import { LAUNCH_ARGS, LAUNCH_ENV } from '../../browser.mjs';
import type { Look, Tab } from './tab.ts';

/** What Playwright calls the keys that write nothing. */
const NAMES: Readonly<Record<string, string>> = {
  '\uE00C': 'Escape',
  '\uE007': 'Enter',
  '\uE015': 'ArrowDown',
  '\uE004': 'Tab',
};

/** Opens a window in a Chromium, new or old, with the libraries that it needs. */
export async function openChromium(
  executablePath: string,
  look: Look,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Tab> {
  const browser = await chromium.launch({
    executablePath,
    args: LAUNCH_ARGS,
    env: { ...env, ...LAUNCH_ENV },
  });
  const context = await browser.newContext({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return toTab(await context.newPage(), () => browser.close());
}

/** A page of Playwright's, worked as any other browser's. */
export function toTab(page: Page, close: () => Promise<void>): Tab {
  return {
    open: async (address) => {
      await page.goto(address);
    },
    // The same text that other drivers run.
    run: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    press: (x, y) => page.mouse.click(x, y),
    type: async (keys) => {
      for (const key of keys)
        await (NAMES[key] ? page.keyboard.press(NAMES[key]) : page.keyboard.type(key));
    },
    paste: () => page.keyboard.press('Control+v'),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    print: (landscape) => page.pdf({ format: 'A4', landscape, preferCSSPageSize: true }),
    close,
  };
}
