import { expect, type Page, test } from '@playwright/test';

const SITES = [
  { name: 'at the root', origin: 'http://localhost:4387/' },
  { name: 'under a path', origin: 'http://localhost:4388/papirer/moeder/' },
];

for (const { name, origin } of SITES) {
  test(`${name}, a search from the front page leads to the section`, async ({ page }) => {
    await page.goto(origin);
    await page.getByRole('searchbox', { name: 'Søg i bilagene' }).fill('fordelingsnøgle');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${origin}soeg/?q=fordelingsn%C3%B8gle`);
    await expect(page.getByRole('status')).toHaveText(/^»fordelingsnøgle« findes \d+ sted(er)?\.$/);
    const hit = hits(page).filter({ hasText: '6. Økonomi' }).first();
    await expect(hit.locator('mark').first()).toContainText(/fordelingsnøgle/i);
    await hit.getByRole('link').click();
    await expect(page).toHaveURL(`${origin}2019-04/resultatkontrakt/#oekonomi`);
    await expect(page.getByRole('heading', { name: '6. Økonomi' })).toBeInViewport();
  });
}

test('the address carries the search, and back brings the former one', async ({ page }) => {
  await page.goto('/soeg/?q=Skive');
  await expect(page.getByRole('status')).toContainText('»Skive«');
  const box = page.getByRole('searchbox');
  await expect(box).toHaveValue('Skive');
  await box.fill('sygeplejersker');
  await box.press('Enter');
  await expect(page.getByRole('status')).toContainText('»sygeplejersker«');
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('»Skive«');
  await expect(box).toHaveValue('Skive');
});

test('further hits are shown on demand, and the reader is moved on to them', async ({ page }) => {
  await page.goto('/soeg/?q=erhvervshus');
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Vis flere steder' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(hits(page).nth(10).getByRole('link')).toBeFocused();
});

test("an editor's note is found as a note", async ({ page }) => {
  await page.goto('/soeg/?q=praktikpladser');
  const note = hits(page).filter({ has: page.getByRole('link', { name: 'Redaktionens note' }) });
  await expect(note).toContainText('Støtte fra KKR');
  await note.getByRole('link').click();
  await expect(page).toHaveURL('/2019-04/stoette-kkr/#note-praktik');
});

for (const query of ['sundhedsaftale', 'EU-kontor', 'erhvervsservice', 'Støtte'])
  test(`every hit for ${query} has the word in its text or its heading`, async ({ page }) => {
    await page.goto(`/soeg/?q=${encodeURIComponent(query)}`);
    await expect(hits(page)).not.toHaveCount(0);
    const found = hits(page)
      .filter({ has: page.locator('mark') })
      .or(hits(page).filter({ has: page.getByRole('link', { name: query }) }));
    await expect(found).toHaveCount(await hits(page).count());
  });

test('a word that is nowhere is said to be nowhere', async ({ page }) => {
  await page.goto('/soeg/?q=qzxqzx');
  await expect(page.getByRole('status')).toHaveText('Vi fandt ikke »qzxqzx«. Prøv et kortere ord eller en anden stavemåde.');
  await expect(hits(page)).toHaveCount(0);
});

test('what is typed is never read as HTML', async ({ page }) => {
  await page.goto(`/soeg/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an index that cannot be fetched is told calmly, and the next search tries again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/soeg/?q=Skive');
  await expect(page.getByRole('status')).toHaveText(
    'Søgningen kan ikke hentes lige nu. Prøv igen om lidt, eller find vej i oversigten herunder.',
  );
  await expect(page.getByRole('searchbox')).toHaveValue('Skive');
  await page.unroute('**/pagefind/**');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toContainText('»Skive« findes');
});

test('nothing of the search is loaded before the reader turns to it', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/2019-04/resultatkontrakt/');
  await page.goto('/soeg/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => requests.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page explains itself and lists the papers', async ({ page }) => {
    await page.goto('/soeg/?q=Skive');
    await expect(page.locator('noscript p')).toContainText('Søgningen virker kun, når browseren må køre script.');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Midtjyllands EU-kontor' }).click();
    await expect(page).toHaveURL('/2019-04/eu-kontor/');
  });
});

function hits(page: Page) {
  return page.locator('.hits > li');
}
