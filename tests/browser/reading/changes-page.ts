import type { Page } from '@playwright/test';

/** The paper with tracked changes. */
export const PAPER = '/2019-04/sundhedsaftale/';

/** The choice of a view, by its name. */
export function radio(page: Page, name: string) {
  return page.getByRole('radio', { name });
}

/** What is said of the change that the reader has come to. */
export function status(page: Page) {
  return page.locator('.change-steps').getByRole('status');
}
