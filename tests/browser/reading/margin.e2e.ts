import { expect, type Page, test } from '@playwright/test';
import { PAPERS } from '../../papers.ts';

const NOTES = '.side-notes > div, .prose aside[popover]';

for (const slug of PAPERS)
  test(`no two notes in the margin of ${slug} lie above each other at any width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/2019-04/${slug}/`);
    const footnotes = await page.locator('.prose [data-footnote-ref]').count();
    await expect(page.locator('.side-notes > div')).toHaveCount(footnotes);
    await expect.poll(() => page.locator(NOTES).count()).toBeGreaterThan(2);
    for (const width of [1280, 1281, 1360, 1440, 1535, 1536, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => overlaps(page), `at ${width} px`).toEqual([]);
    }
    // What a fold holds comes into the margin with it.
    await page.locator('.prose details').evaluateAll((folds) => {
      for (const fold of folds) fold.toggleAttribute('open', true);
    });
    await expect.poll(() => overlaps(page), 'with all folds open').toEqual([]);
  });

test('what was opened in a narrow window goes to its place in a wide one', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto('/2019-04/sundhedsaftale/');
  await page.getByRole('button', { name: 'Indhold' }).click();
  await expect(page.locator('#indholdsliste')).toBeVisible();
  await page.setViewportSize({ width: 1100, height: 900 });
  await expect(page.locator(':popover-open')).toHaveCount(0);
  await expect(page.locator('#indholdsliste')).toBeVisible();
  await page.getByRole('button', { name: 'Redaktionens note' }).first().click();
  await expect(page.locator('#note-titel')).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.locator(':popover-open')).toHaveCount(0);
  const sheet = await page.locator('.prose').boundingBox();
  const note = await page.locator('#note-titel').boundingBox();
  expect(note?.x).toBeGreaterThanOrEqual((sheet?.x ?? 0) + (sheet?.width ?? 0));
  expect(await overlaps(page)).toEqual([]);
});

test('the menu that was opened in a narrow window stands in the header of a wide one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  for (const path of ['/', '/soeg/', '/2019-04/sundhedsaftale/']) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('#menu')).toBeVisible();
    await page.setViewportSize({ width: 1100, height: 900 });
    await expect(page.locator(':popover-open')).toHaveCount(0);
    const brand = await page.locator('.brand').boundingBox();
    const menu = await page.locator('#menu').boundingBox();
    expect(menu?.x).toBeGreaterThan((brand?.x ?? 0) + (brand?.width ?? 0));
    await page.setViewportSize({ width: 1000, height: 900 });
  }
});

/** The pairs of notes that lie above each other, and those that leave the window. */
function overlaps(page: Page): Promise<string[]> {
  return page.locator(NOTES).evaluateAll((notes) => {
    const shown = notes
      .filter((note) => note.checkVisibility())
      .map((note) => ({ name: note.textContent.slice(0, 60), box: note.getBoundingClientRect() }));
    return shown.flatMap(({ name, box }, at) => [
      ...(box.right > innerWidth ? [`${name} leaves the window`] : []),
      ...shown
        .slice(at + 1)
        .filter((other) => box.top < other.box.bottom && other.box.top < box.bottom)
        .map((other) => `${name} and ${other.name}`),
    ]);
  });
}
