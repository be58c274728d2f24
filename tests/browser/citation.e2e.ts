import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { clipboard } from './clipboard.ts';

test('a citation opens by keyboard, says how to cite the paper, and hands out its files', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto('/2019-04/stoette-kkr/');
  const citation = page.locator('.citation');
  const reference = citation.getByText('KKR Midtjylland (2019): Støtteerklæring');
  await expect(reference).toBeHidden();
  await page.getByRole('button', { name: 'Citér' }).focus();
  await page.keyboard.press('Enter');
  await expect(reference).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(citation.getByRole('link', { name: 'BibTeX' })).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('stoette-kkr.bib');
  expect(complaints).toEqual([]);
});

test('a citation is copied, and closed, in its box at any width', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/2019-04/stoette-kkr/');
    await page.getByRole('button', { name: 'Citér' }).click();
    const citation = page.locator('.citation');
    await citation.getByRole('button', { name: 'Kopiér henvisning' }).click();
    await expect(citation.getByRole('status')).toHaveText('Kopieret');
    expect((await clipboard(page))['text/plain']).toBe(
      await citation.locator('p').first().textContent(),
    );
    const box = await citation.boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(width);
    expect(await findings(page)).toEqual([]);
    await citation.getByRole('button', { name: 'Luk' }).click();
    await expect(citation).toBeHidden();
    await expect(page.getByRole('button', { name: 'Citér' })).toBeFocused();
  }
});

test('an open citation has no place on paper', async ({ page }) => {
  await page.goto('/2019-04/stoette-kkr/');
  await page.getByRole('button', { name: 'Citér' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.citation')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the citation opens all the same', async ({ page }) => {
    await page.goto('/2019-04/resultatkontrakt/');
    await page.getByRole('button', { name: 'Citér' }).click();
    await expect(page.getByRole('link', { name: 'CSL-JSON' })).toBeVisible();
  });
});
