import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** A desk that was started, and where it answers. */
export interface StartedDesk {
  readonly process: ChildProcess;
  readonly address: string;
}

/**
 * Starts the desk as an editor does, and reads its address from the line that it prints.
 * @param port 0 for any that is free
 */
export async function startDesk(folder: string, port: number): Promise<StartedDesk> {
  const quiet = '--disable-warning=ExperimentalWarning';
  const desk = spawn(process.execPath, [quiet, resolve('scripts/desk/redaktion.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(desk.stdout, 'data');
  const [address = ''] = /http:\S+/.exec(String(line)) ?? [];
  return { process: desk, address };
}

/** Stops it as Ctrl+C does, and waits until it is gone. */
export async function stopDesk({ process: desk }: StartedDesk) {
  desk.kill();
  await once(desk, 'exit');
}

/** Opens the list of meetings, which the desk is asked for when its page has come. */
export async function openStart(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
}

/** Opens the imported meeting. */
export async function openMeeting(page: Page, address: string) {
  await page.goto(`${address}#2025-08-27`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('27. august 2025', { timeout: 30_000 });
}

/** The question that is asked. */
export const card = (page: Page) => page.locator('.card');

/** Goes on until a question is asked whose words are these. */
export async function goTo(page: Page, asked: string) {
  const next = page.getByRole('button', { name: 'Næste', exact: true });
  while (!(await card(page).textContent())?.includes(asked)) await next.click({ timeout: 5000 });
}

/** Where the words of the letter are written. */
export const words = (page: Page) =>
  page.locator('.draft').getByRole('textbox', { name: 'Svar på jeres' });

/** The desk's last sentence. */
export const status = (page: Page) => page.getByRole('status');

/** Presses the button of just that name. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** Whether nothing stands beside the window. */
export const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

/** How wide a picture is that has come; 0 when it has not. */
export const widthOf = (image: Element) =>
  image instanceof HTMLImageElement ? image.naturalWidth : 0;

/** Fills a field and leaves it, as one who goes on to the next. */
export async function fillIn(field: Locator, words: string) {
  await field.fill(words);
  await field.press('Tab');
}

/** What the browser complains of, as it comes. */
export function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}
