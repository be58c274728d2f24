import { expect, type Page, test } from '@playwright/test';
import { clipboard } from '../clipboard.ts';
import { askAt } from '../paper-tools.ts';
import { PAPER, radio } from './changes-page.ts';

const SITE = `https://example.org${PAPER}`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('from home it takes two presses to copy what was changed, with a link', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.getByRole('link', { name: 'Hvad er ændret i sundhedsaftalen?' }).click();
  const list = page.locator('tracked-changes ol');
  // The list begins in the upper half of the window.
  await expect(list.getByRole('button')).toHaveCount(10);
  expect((await list.locator('li').first().boundingBox())?.y).toBeLessThan(370);
  await list.getByRole('button', { name: /ændring 10$/ }).click();
  await expect(list.getByRole('status').nth(9)).toHaveText('Link og citat er kopieret.');
  const { 'text/plain': text, 'text/html': html } = await clipboard(page);
  expect(text).toMatch(/^Gammel tekst: »halv«\n.+, ændring 10:\n/);
  expect(text).toContain(`${SITE}aendring-10\n`);
  expect(html).toContain('<blockquote>Gammel tekst: halv</blockquote>');
});

test('an opened list begins right below what opens it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAPER);
  const summary = page.locator('tracked-changes summary');
  await summary.click();
  const [above, first] = await Promise.all([
    summary.boundingBox(),
    page.locator('tracked-changes li').first().boundingBox(),
  ]);
  expect((first?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(24);
});

test('a copy that is refused can be made by hand where it was asked for', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto(`${PAPER}#aendringer`);
  await page.getByRole('button', { name: /ændring 2$/ }).click();
  await expect(page.locator('tracked-changes li').nth(1).getByRole('status')).toContainText(
    `${SITE}aendring-2`,
  );
});

test('a change is quoted by its own words and kind, and the link keeps the view', async ({
  page,
}) => {
  await page.goto(PAPER);
  expect(await quote(page, '#aendring-10')).toMatch(/^Gammel tekst: »halv«\n/);
  await radio(page, 'Ny tekst').check();
  const text = await quote(page, '#aendring-3');
  expect(text).toMatch(
    /^Ny tekst: »Herunder også forsøg med fælles ledelse og fælles økonomi.«\n.+, ændring 3:\n/,
  );
  expect(text).toContain(`${SITE}?vis=foreslaaet#aendring-3\n`);
});

test('a passage with changes is quoted in each wording, or in the chosen one', async ({ page }) => {
  await page.goto(PAPER);
  await askAt(page, '#mental-sundhed-2');
  const both = await pressed(page);
  expect(both).toMatch(/^Gammel tekst: »Samtidig .+ derfor starte med finde løsninger .+«\n/);
  expect(both).toMatch(/\nNy tekst: »Samtidig .+ derfor finde løsninger .+«\n/);
  await page.goto(`${PAPER}?vis=foer`);
  await expect(radio(page, 'Gammel tekst')).toBeChecked();
  await askAt(page, '#mental-sundhed-2');
  const former = await pressed(page);
  expect(former).toMatch(/^Gammel tekst: »Samtidig /);
  expect(former).not.toContain('Ny tekst');
  expect(former).toContain(`${SITE}?vis=foer#mental-sundhed-2\n`);
  await askAt(page, '#mental-sundhed-1');
  expect(await pressed(page)).toMatch(/^»/);
});

/** What is copied as a link with a quote at a change. */
async function quote(page: Page, selector: string): Promise<string> {
  await page.locator(selector).click();
  return pressed(page);
}

async function pressed(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Link med citat', exact: true }).click();
  await expect(page.locator('block-links').getByRole('status')).toContainText('er kopieret');
  return (await clipboard(page))['text/plain'] ?? '';
}
