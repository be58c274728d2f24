import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { clipboard } from '../clipboard.ts';
import { toggleSources } from '../paper-tools.ts';

const PAPER = '/2019-04/erhvervsservice/';

test('a mark shows the whole note to pointer and focus, and Escape puts it away', async ({
  page,
}) => {
  await page.goto(PAPER);
  const mark = page.getByRole('link', { name: 'Fodnote 20', exact: true });
  const note = page.getByRole('dialog', { name: 'Fodnote 20' });
  await mark.hover();
  await expect(note).toContainText('I en netop offentliggjort afrapportering');
  await expect(note).toContainText('IRIS Group september 2018.');
  // The pointer can go into it, and it stays.
  await note.getByText('Endvidere har Region Midtjylland').hover();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.getByRole('link', { name: 'Fodnote 21', exact: true }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(mark).toBeFocused();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(mark).toBeFocused();
});

test('a pressed mark opens its note, the keys reach its links, Escape goes back', async ({
  page,
}) => {
  await page.goto(PAPER);
  const mark = page.getByRole('link', { name: 'Fodnote 20', exact: true });
  await mark.press('Enter');
  const note = page.getByRole('dialog', { name: 'Fodnote 20' });
  await expect(note).toBeFocused();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
  expect(new URL(page.url()).hash).toBe('');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(mark).toBeFocused();
  await expect(mark).not.toHaveAttribute('aria-expanded');
  await mark.press('Enter');
  await note.getByRole('link', { name: 'Gå til noten' }).click();
  await expect(note).toBeHidden();
  await expect(page).toHaveURL(`${PAPER}#fodnote-20`);
});

test.describe('by touch at 320 px', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 568 } });

  test('a tap opens the note inside the window, and an ordinary link is followed', async ({
    page,
  }) => {
    await page.goto(PAPER);
    await page.getByRole('link', { name: 'Fodnote 20', exact: true }).tap();
    const note = page.getByRole('dialog', { name: 'Fodnote 20' });
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    if (!box) throw new TypeError('the note has no place');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(568);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(
      note.getByRole('button', { name: 'Luk' }),
      'at hand, however long the note is',
    ).toBeInViewport({ ratio: 1 });
    const mark = page.getByRole('link', { name: 'Fodnote 20', exact: true });
    await mark.tap();
    await expect(note, 'a second tap puts it away').toBeHidden();
    await mark.tap();
    await note.getByRole('button', { name: 'Luk' }).tap();
    await expect(note).toBeHidden();
    await page.locator('.prose a[href="#basisydelser"]:visible').first().tap();
    await expect(page).toHaveURL(`${PAPER}#basisydelser`);
    await expect(page.locator('#link-preview')).toBeHidden();
  });
});

test('in a wide window the notes stand in the margin, near their marks and apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await page.goto(PAPER);
  await expect(page.locator('.side-notes > div')).toHaveCount(23);
  await expect.poll(() => distances(page).then((all) => all.at(0))).toBeLessThan(150);
  const boxes = await page
    .locator('.side-notes > div')
    .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON()));
  for (const [at, box] of boxes.entries()) {
    expect(box.right).toBeLessThanOrEqual(1600);
    if (at > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[at - 1].bottom);
  }
  const asides = await page
    .locator('.prose aside[popover]')
    .evaluateAll((all) => all.map((aside) => aside.getBoundingClientRect().toJSON()));
  expect(asides.length).toBeGreaterThan(3);
  for (const aside of asides)
    for (const box of boxes) expect(box.top >= aside.bottom || box.bottom <= aside.top).toBe(true);
  // Ten notes of one short list stand below each other; they too are in the same window as their
  // marks.
  for (const distance of await distances(page)) expect(distance).toBeLessThan(400);
  const right = await page
    .locator('.prose')
    .evaluate((prose) => prose.getBoundingClientRect().right);
  expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(right);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1600);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Fodnote 1', exact: true }).hover();
  await expect(page.locator('.side-notes .is-near')).toContainText('1');
  expect(await findings(page, '.side-notes')).toEqual([]);
  // What moves the paper moves the notes with it.
  await toggleSources(page);
  await expect(page.locator('.source-tool').first()).toBeVisible();
  await expect.poll(() => distances(page).then((all) => all.at(0))).toBeLessThan(150);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.side-notes')).toBeHidden();
  await expect(page.locator('#fodnote-20')).toBeVisible();
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a passage is copied without the marks in it', async ({ page }) => {
    await page.goto(PAPER);
    await page
      .locator('#indledning-1')
      .evaluate((passage) => getSelection()?.selectAllChildren(passage));
    await page.keyboard.press('ControlOrMeta+c');
    const { 'text/plain': text } = await clipboard(page);
    expect(text).toContain('en operationel erhvervsservicemodel. Den overordnede hensigt');
    expect(text).toMatch(/efterspørgsel\/behov\.\s*$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark leads to its note', async ({ page }) => {
    await page.goto(PAPER);
    await page.getByRole('link', { name: 'Fodnote 20', exact: true }).click();
    await expect(page).toHaveURL(`${PAPER}#fodnote-20`);
    await expect(page.locator('#fodnote-20')).toBeInViewport();
  });
});

/** How far each note in the margin stands below its mark, in whole pixels. */
function distances(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.side-notes > div')].map((note) => {
      const mark = document.getElementById(note.dataset['mark'] ?? '');
      return Math.round(
        note.getBoundingClientRect().top - (mark?.getBoundingClientRect().top ?? 0),
      );
    }),
  );
}
