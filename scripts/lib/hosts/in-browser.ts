import { chromium } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../../browser.mjs';
import type { Check } from './checks.ts';

/** What a host is to do for a browser: our scripts run, and find what they ask for. */
export async function browserChecks(): Promise<{
  checks: readonly Check[];
  close: () => Promise<void>;
}> {
  const { BROWSER_PATH, ...env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: BROWSER_PATH,
    args: LAUNCH_ARGS,
    env: { ...process.env, ...env },
  });
  const open = async (address: string, sees: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      await sees(page);
      return undefined;
    } catch (error) {
      const [line = ''] = String(error).split('\n');
      return `${new URL(page.url()).pathname}: ${line}`;
    } finally {
      await page.close();
    }
  };
  const checks: Check[] = [
    {
      name: 'a search answers',
      run: ({ origin, base }) =>
        open(`${origin}${base}soeg/?q=skive`, (page) =>
          page.locator('main a[href*="#kommune-skive"]').first().waitFor({ timeout: 15_000 }),
        ),
    },
    {
      name: 'a broken link is repaired',
      run: ({ origin, base }) =>
        open(`${origin}${base}2019-04/eu-kontor).`, (page) =>
          page.waitForURL(`${origin}${base}2019-04/eu-kontor/**`, { timeout: 15_000 }),
        ),
    },
  ];
  return { checks, close: () => browser.close() };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>;
