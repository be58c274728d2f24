import { expect, type Page, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { count, hits } from './search-page.ts';

const field = (page: Page) => page.locator('#q');
const options = (page: Page) => page.getByRole('listbox', { name: 'Forslag' }).getByRole('option');

test('what is typed is completed, by the keys of a combobox', async ({ page }) => {
  await page.goto('/soeg/');
  await field(page).pressSequentially('midtj');
  await expect(options(page).first()).toBeVisible();
  const box = page.getByRole('combobox', { name: 'Søg i bilagene' });
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(box).toBeFocused();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const id = await options(page).first().getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
  await expect(box).toHaveValue('midtj');
  await page.keyboard.press('Home');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  const text = (await options(page).last().locator('span').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(text);
  await expect(options(page)).toHaveCount(0);
  await expect(count(page)).toContainText(`»${text}`);
  await expect(box).toBeFocused();
});

test('Escape closes the list first, and then Down goes to the hits', async ({ page }) => {
  await page.goto('/soeg/');
  await field(page).pressSequentially('virksomhed');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('virksomhed');
  await expect(field(page)).toBeFocused();
  await expect(page.locator('.hits a')).not.toHaveCount(0);
  // What is told last: no answer comes above the hits after it.
  await expect(count(page)).toContainText('»virksomhed');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':is(.known, .hits) a').first()).toBeFocused();
});

test('Enter asks what is typed, and Tab goes on', async ({ page }) => {
  await page.goto('/soeg/');
  await field(page).pressSequentially('hor');
  await expect(options(page).first()).toContainText('Horsens');
  await page.keyboard.press('Enter');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('hor');
  await field(page).pressSequentially('s');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).not.toBeFocused();
});

test('nothing moves for the list, and a press on it leaves the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/soeg/?q=vibo');
  await expect(hits(page)).not.toHaveCount(0);
  await field(page).press('End');
  await field(page).pressSequentially('r');
  await expect(count(page)).toContainText('»vibor«');
  const before = await count(page).boundingBox();
  await expect(options(page).first()).toBeVisible();
  expect(await count(page).boundingBox()).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await findings(page)).toEqual([]);
  await page.evaluate(() => {
    const input = document.querySelector('#q');
    input?.addEventListener('blur', () => input.setAttribute('data-was-left', ''));
  });
  await options(page).filter({ hasText: 'Viborg' }).first().click();
  await expect(field(page)).toHaveValue('Viborg');
  await expect(field(page)).not.toHaveAttribute('data-was-left');
});

test('without its files the search works as before', async ({ page }) => {
  await page.route('**/pagefind/forslag/**', (route) => route.abort());
  await page.goto('/soeg/');
  await field(page).pressSequentially('horsens');
  await expect(count(page)).toContainText('passer til »horsens«');
  await expect(options(page)).toHaveCount(0);
});

test('one file for a beginning, and none on a page that is not typed on', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/forslag/.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  await page.goto('/soeg/?q=Skive');
  await expect(hits(page)).not.toHaveCount(0);
  expect(asked).toEqual([]);
  await field(page).fill('');
  await field(page).pressSequentially('horsens', { delay: 60 });
  await expect(count(page)).toContainText('»horsens«');
  await expect
    .poll(() => [...asked].sort())
    .toEqual(['/pagefind/forslag/alle.json', '/pagefind/forslag/ho.json']);
});

test('former queries are suggested when they are kept, in the search over a page too', async ({
  page,
}) => {
  await page.goto('/om/');
  await page.evaluate(() =>
    localStorage.setItem('moedebilag:soegninger', JSON.stringify(['horsens 2.508'])),
  );
  await page.keyboard.press('Control+k');
  const over = page.getByRole('dialog', { name: 'Søg i bilagene' });
  await over.locator('#over-q').pressSequentially('hors');
  await expect(options(page).first()).toContainText('horsens 2.508');
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(over).toBeVisible();
  await page.evaluate(() => localStorage.clear());
});
