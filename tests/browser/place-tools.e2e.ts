import { expect, type Page, test } from '@playwright/test';
import { askAt } from './paper-tools.ts';

const PAPER = '/2019-04/resultatkontrakt/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const width of [360, 1000, 1280])
  test(`at ${width} px tools and message hide neither each other nor their words`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(PAPER);
    await page.locator('#oekonomi-1').evaluate((block) => block.scrollIntoView({ block: 'end' }));
    const before = await overlaps(page);
    await askAt(page, '#oekonomi-1');
    await page.getByRole('button', { name: 'Kopiér link', exact: true }).click();
    const message = page.locator('block-links').getByRole('status');
    await expect(message).toContainText('Linket er kopieret');
    await expect(message).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('toolbar')).toBeInViewport({ ratio: 1 });
    expect(await overlaps(page)).toEqual(before);
  });

test('notes in the margin make room for the tools, and come back', async ({ page }) => {
  await page.goto(PAPER);
  await expect(page.locator('.side-notes > div').first()).toBeAttached();
  const tops = () =>
    page
      .locator('.prose aside[popover], .side-notes > div:not([hidden])')
      .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().top + scrollY));
  const before = await tops();
  const over = await overlaps(page);
  // Right beside a note, which the tools would lie over.
  for (const id of ['oekonomi', 'oekonomi-2', 'maal-9']) {
    await askAt(page, `#${id}`);
    await expect(page.getByRole('toolbar')).toBeVisible();
    expect(await overlaps(page)).toEqual(over);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('toolbar')).toBeHidden();
  }
  expect(await tops()).toEqual(before);
});

test('who tabs comes from a block to its tools, and past them to what follows', async ({
  page,
}) => {
  await page.goto(`${PAPER}#oekonomi`);
  await page.getByRole('button', { name: 'Link til et afsnit' }).press('Enter');
  await expect(page.locator('.prose :focus')).toBeVisible();
  const id = await page.evaluate(() => document.activeElement?.id);
  const toolbar = page.getByRole('toolbar');
  await page.keyboard.press('Tab');
  await expect(toolbar.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(`#${id}`)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Genvejstaster' }).focus();
  await page.keyboard.press('Tab');
  await expect(toolbar).toBeHidden();
  expect(
    await page.evaluate(
      (from) =>
        (document
          .getElementById(from ?? '')
          ?.compareDocumentPosition(document.activeElement ?? document) ?? 0) &
        Node.DOCUMENT_POSITION_FOLLOWING,
      id,
    ),
  ).toBeTruthy();
});

test('the contents open in a narrow window at the section that is read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${PAPER}#maal-9`);
  // Tables further down may move what is read until they have their tools.
  await page.waitForLoadState('networkidle');
  const current = page.locator('reading-position [aria-current]');
  await expect(current).toContainText(/Mål [89]/);
  await page.getByRole('button', { name: 'Indhold' }).focus();
  // What has the focus may scroll the page a little, and with it what is read.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.keyboard.press('Enter');
  await expect(current).toBeInViewport();
  await expect(current).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Indhold' })).toBeFocused();
});

/** What lies over something else: of the tools, their message, their words and the notes. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = '[role="toolbar"], block-links [role="status"], [data-asked]';
    const notes = '.prose aside[popover], .side-notes > div';
    const boxes = [...document.querySelectorAll<HTMLElement>(`${shown}, ${notes}`)]
      .map((it) => ({
        name: it.role ?? it.textContent?.slice(0, 20),
        box: it.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height > 0);
    return boxes.flatMap(({ name, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1,
        )
        .map((other) => `${name} / ${other.name}`),
    );
  });
}
