import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { PAPER, radio, status } from './changes-page.ts';

test('the view can be chosen where one reads, and the text stays there', async ({ page }) => {
  await page.goto(PAPER);
  for (let count = 0; count < 9; count++) await page.keyboard.press('n');
  await expect(status(page)).toHaveText('Ændring 9 af 10: indsat');
  const top = () =>
    page
      .locator('#aendring-8')
      .evaluate((change) => change.parentElement?.getBoundingClientRect().top);
  const before = await top();
  const choice = page.getByRole('combobox', { name: 'Læs teksten' });
  await choice.selectOption('Gammel tekst');
  await expect(page.locator('#aendring-9')).toBeHidden();
  await expect(page).toHaveURL(`${PAPER}?vis=foer`);
  await expect(radio(page, 'Gammel tekst')).toBeChecked();
  expect(Math.abs(((await top()) ?? 0) - (before ?? 0))).toBeLessThan(100);
  await page.goBack();
  await expect(choice).toHaveValue('');
  expect(await findings(page)).toEqual([]);
});

test('a link to a change that the view leaves out shows it marked, until one goes back', async ({
  page,
}) => {
  await page.goto(`${PAPER}?vis=foer`);
  await page.getByText('10 ændringer:').click();
  await page.getByRole('link', { name: 'Herunder også forsøg' }).click();
  await expect(page.locator('#aendring-3')).toBeFocused();
  await expect(page.locator('#aendring-3')).toBeInViewport();
  await expect(page).toHaveURL(`${PAPER}#aendring-3`);
  await expect(status(page)).toHaveText('Ændring 3 af 10: indsat. Nu med ændringer markeret');
  // Else the address would lead back to the marked view.
  await radio(page, 'Gammel tekst').check();
  await expect(page).toHaveURL(`${PAPER}?vis=foer`);
  await page.goto(`${PAPER}?vis=foreslaaet#aendring-10`);
  await expect(page.locator('#aendring-10')).toBeFocused();
  await expect(page).toHaveURL(`${PAPER}#aendring-10`);
});

test('the keys n and p go from change to change, not while typing, and can be turned off', async ({
  page,
}) => {
  await page.goto(PAPER);
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-1')).toBeFocused();
  await expect(status(page)).toHaveText('Ændring 1 af 10: indsat');
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-2')).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page.locator('#aendring-10')).toBeFocused();
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
  await page.getByRole('searchbox').pressSequentially('np');
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
  await page.getByRole('checkbox', { name: 'Genvejstaster, f.eks. n og p' }).uncheck();
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
});

test('who has read on goes on from there', async ({ page }) => {
  await page.goto(PAPER);
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-1')).toBeFocused();
  await page.locator('#implementering-1').evaluate((block) => block.scrollIntoView());
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText('Ændring 5 af 10: indsat');
  await page.locator('#implementering-1').evaluate((block) => block.scrollIntoView());
  await page.evaluate(() => scrollBy(0, -4000));
  await page.keyboard.press('p');
  await expect(status(page)).toHaveText('Ændring 10 af 10: slettet');
});

test('what takes the marks of a search away stands in the bar of changes, not over it', async ({
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${PAPER}?fundet=borgeren`);
    const remove = page.getByRole('button', { name: 'Fjern markering' });
    await remove.scrollIntoViewIfNeeded();
    const boxes = await page
      .locator('.change-steps')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((it) => it.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(5);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(one.right <= other.left || one.bottom <= other.top || other.right <= one.left).toBe(
          true,
        );
    await remove.click();
    await expect(remove).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Næste' })).toBeVisible();
  }
});

test('the way through keeps to the chosen view, and a print has its address', async ({ page }) => {
  await page.goto(`${PAPER}?vis=foreslaaet`);
  await expect(radio(page, 'Ny tekst')).toBeChecked();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(status(page)).toHaveText(
    'Ændring 2 af 10: slettet: »starte med«. Ikke med i visningen',
  );
  await expect(page.locator('p:has(> #aendring-2)')).toBeFocused();
  await expect(page.locator('p:has(> #aendring-2)')).toBeInViewport();
  await expect(page).toHaveURL(`${PAPER}?vis=foreslaaet`);
  await page.keyboard.press('n');
  await expect(page.locator('#aendring-3')).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.imprint')).toContainText(/\/sundhedsaftale\/\?vis=foreslaaet$/);
  await page.emulateMedia({ media: 'screen' });
  await radio(page, 'Med ændringer').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.imprint')).toContainText(/\/sundhedsaftale\/$/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

  test('the buttons lead on, and stay at hand', async ({ page }) => {
    // A finger presses what is there; Playwright's own tap would scroll on the page first.
    const press = async (name: string) => {
      const box = await page.getByRole('button', { name }).boundingBox();
      if (!box) throw new TypeError(`the button ${name} has no place`);
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await page.goto(`${PAPER}#psykiatri`);
    await expect(page.getByRole('button', { name: 'Næste' })).toBeInViewport();
    await press('Næste');
    await expect(page.locator('#aendring-2')).toBeInViewport();
    await press('Næste');
    await expect(page.locator('#aendring-3')).toBeInViewport();
    await expect(status(page)).toHaveText('Ændring 3 af 10: indsat');
    await press('Forrige');
    await expect(page.locator('#aendring-2')).toBeInViewport();
  });
});
