import { expect, type Page, test } from '@playwright/test';
import { PAPER, status } from './reading/changes-page.ts';

const FIRST = 'Ændring 1 af 10: indsat';

test('a shortcut is one sign alone: what goes with Ctrl, Alt or Cmd is the browser’s', async ({
  page,
}) => {
  await page.goto(PAPER);
  const before = await status(page).textContent();
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'])
    for (const key of ['n', 'p', '/']) await press(page, 'body', { key, [modifier]: true });
  expect(await status(page).textContent()).toBe(before);
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText(FIRST);
  await press(page, '#aendring-1', { key: 'c', ctrlKey: true });
  await page.keyboard.press('/');
  await expect(page.locator('#over-q')).toBeFocused();
});

test('what is typed into a field is no shortcut', async ({ page }) => {
  await page.goto(PAPER);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<textarea id="area"></textarea><p id="rich" contenteditable>x</p>',
    );
  });
  const before = await status(page).textContent();
  for (const field of ['#q', '#area', '#rich', '.change-steps select'])
    for (const key of ['n', 'p', '/']) {
      await page.locator(field).press(key);
      await expect(page.locator(field)).toBeFocused();
    }
  expect(await status(page).textContent()).toBe(before);
});

test('one switch turns all shortcuts off, on every page, until it turns them on', async ({
  page,
}) => {
  await page.goto('/2019-04/resultatkontrakt/');
  await page.getByRole('button', { name: 'Link til et afsnit' }).press('Enter');
  await page.locator('.prose :focus').press('?');
  const dialog = page.getByRole('dialog', { name: 'Genvejstaster' });
  await dialog.getByRole('checkbox', { name: 'Brug genvejstaster' }).uncheck();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  for (const key of ['c', 'q', 'a', '?', '/']) await page.locator('.prose :focus').press(key);
  await expect(page.locator('.prose :focus')).toBeVisible();
  await expect(page.locator('block-links').getByRole('status')).toBeEmpty();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.prose :focus')).toBeVisible();

  await page.goto(PAPER);
  await page.keyboard.press('n');
  await expect(page.locator('body')).toBeFocused();
  await expect(page.locator('.change-steps').getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Næste' })).toHaveAttribute(
    'aria-keyshortcuts',
    '',
  );
  // Said once the key is listened for.
  await expect(page.locator('#q')).toHaveAttribute('aria-keyshortcuts', 'Control+K');
  await page.keyboard.press('Control+k');
  await expect(page.locator('#over-q')).toBeFocused();

  await page.goto('/om/#genvejstaster');
  await page.getByRole('checkbox', { name: 'Brug genvejstaster' }).check();
  await page.keyboard.press('/');
  await expect(page.locator('#over-q')).toBeFocused();
  await page.goto(PAPER);
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText(FIRST);
});

function press(page: Page, at: string, keys: Record<string, string | boolean>) {
  const event = { bubbles: true, cancelable: true, ...keys };
  return page.locator(at).dispatchEvent('keydown', event);
}
