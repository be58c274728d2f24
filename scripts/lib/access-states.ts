import type { Page } from '@playwright/test';

/** A page as a reader has brought it about. */
export interface AccessState {
  readonly path: string;
  readonly name: string;
  act(page: Page): Promise<void>;
}

const nothing = async () => {};

/** What is there only when a reader has done something. */
export const ACCESS_STATES: readonly AccessState[] = [
  { path: '/soeg/?q=væksthus', name: 'an answer', act: answered },
  { path: '/soeg/?q=xyzzyqq', name: 'no answer', act: answered },
  { path: '/soeg/?q=virksomheder&slags=Notat', name: 'a narrowed answer', act: narrowed },
  { path: '/soeg/', name: 'suggestions', act: typeOn },
  { path: '/2019-04/stoette-kkr/?fundet=praktikpladser', name: 'words found', act: goToWords },
  { path: '/2019-04/sundhedsaftale/?fundet=borgeren', name: 'words found', act: goToWords },
  { path: '/findes-ikke/', name: 'not found', act: nothing },
  { path: '/om/', name: 'a mail page', act: stayOnMailPage },
  { path: '/2019-04/resultatkontrakt/', name: 'all opened', act: openAll },
  { path: '/2019-04/sundhedsaftale/', name: 'all opened', act: openAll },
  { path: '/2019-04/eu-kontor/', name: 'all opened', act: openAll },
  { path: '/2019-04/resultatkontrakt/', name: 'a note opened', act: openNote },
  { path: '/2019-04/resultatkontrakt/', name: 'the tools of a place', act: askForTools },
  { path: '/2019-04/sundhedsaftale/', name: 'a change come to', act: goToChange },
  { path: '/gengivelse/citat/', name: 'a quote found', act: findQuote },
];

async function answered(page: Page) {
  await page.waitForFunction(() => {
    const list = document.querySelector('.hits');
    return list && !list.ariaBusy && document.querySelector('.count')?.textContent;
  });
}

async function narrowed(page: Page) {
  await answered(page);
  await page.locator('.facets label:visible input:checked').waitFor();
}

async function typeOn(page: Page) {
  await page.locator('#q').pressSequentially('midtj');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}

async function goToWords(page: Page) {
  await page.keyboard.press('j');
  await page.locator('.found-bar [role="status"]:not(:empty)').waitFor();
}

/** Opens every disclosure and popover, and uses the tools of the tables. */
async function openAll(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const opened of document.querySelectorAll<HTMLElement>('[popover="auto"], [popover=""]')) {
      opened.popover = 'manual';
      opened.showPopover();
    }
    for (const table of document.querySelectorAll('data-table')) {
      const controls = '[data-act="pick"], [data-box="row"], [data-box="computed"], thead button';
      for (const control of table.querySelectorAll<HTMLElement>(controls)) control.click();
    }
  });
  await page.waitForLoadState('networkidle');
}

/** It sends its reader on, and is looked at as it stands before that. */
async function stayOnMailPage(page: Page) {
  const response = await page.request.get(
    new URL('/2019-04/resultatkontrakt/oekonomi-2/', page.url()).href,
  );
  await page.setContent((await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, ''));
}

async function openNote(page: Page) {
  await page.locator('.prose [data-footnote-ref]').first().click();
  await page.locator('#link-preview:popover-open').waitFor();
}

async function askForTools(page: Page) {
  await page.locator('block-links button').first().press('Enter');
  await page.locator('block-links [role="toolbar"]:visible').waitFor();
}

async function goToChange(page: Page) {
  await page.keyboard.press('n');
  await page.locator('#aendring-1:focus').waitFor();
}

async function findQuote(page: Page) {
  await page.getByRole('textbox', { name: 'Citatet' }).fill('udviklingen af erhvervslivet');
  await page.getByRole('button', { name: 'Find citatet' }).click();
  await page.locator('.matches section').first().waitFor();
}
