import type { Page } from '@playwright/test';

/** Asks for the tools of a block, by pressing it at its edge, where there is no link. */
export async function askAt(page: Page, selector: string) {
  const block = page.locator(selector);
  const { width = 0 } = (await block.boundingBox()) ?? {};
  await block.click({ position: { x: width - 3, y: 3 } });
}

/** Shows the source at each paragraph, or puts it away again. */
export async function toggleSources(page: Page) {
  await page.getByRole('button', { name: 'Kilde', exact: true }).click();
  await page.getByRole('button', { name: 'Vis kilden ved hvert afsnit' }).click();
}
