import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Arrival, HOSTILE_FRAGMENTS, ON_PAGES } from '../unit/repair/arrivals.ts';
import { LOST } from '../unit/repair/lost-arrivals.ts';
import { findings } from './axe.ts';

const CONTRACT = '2019-04/resultatkontrakt/';
const A_WHILE = 300;

const messageOn = (page: Page) => page.locator('.arrival');

for (const origin of ['http://localhost:4387/', 'http://localhost:4388/papirer/moeder/']) {
  test.describe(`at ${origin}`, () => {
    for (const [kind, [first]] of Object.entries<readonly [Arrival, ...Arrival[]]>(ON_PAGES))
      test(`on a page that is there: ${kind}`, async ({ page }) => {
        const complaints = collectComplaints(page);
        const [address, to] = first;
        await page.goto(origin + address);
        const { pathname } = new URL(origin);
        if (typeof to === 'string') {
          const [shown = ''] = to.split(':~:');
          await expect(page).toHaveURL(origin + shown);
          await expect(messageOn(page)).toContainText(`Adressen er nu: ${pathname}${shown}`);
          await expectArrival(page);
        } else {
          await expect(messageOn(page)).toContainText('findes ikke på denne side');
          await expect(page).toHaveURL(encodeURI(decodeURI(origin + address)));
          for (const id of to.offers)
            await expect(messageOn(page).getByRole('link', { name: `#${id}` })).toBeVisible();
        }
        expect(complaints).toEqual([]);
      });

    for (const [kind, [first]] of Object.entries<readonly [Arrival, ...Arrival[]]>(LOST))
      test(`on the page for what is not there: ${kind}`, async ({ page }) => {
        const [address, to] = first;
        await page.goto(origin + address, { waitUntil: 'commit' });
        if (typeof to === 'string') {
          await expect(page).toHaveURL(origin + to);
          await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/findes ikke/);
          return;
        }
        const links = page.locator('address-repair').getByRole('link');
        const base = new URL(origin).pathname;
        for (const id of to.offers)
          await expect(links.filter({ hasText: `${base}${CONTRACT}#${id}` })).toBeVisible();
        await expect(page).toHaveURL(origin + address);
      });
  });
}

test('what follows a hash or asks for something is never run, and leads nowhere', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints = collectComplaints(page);
  for (const text of HOSTILE_FRAGMENTS)
    await test.step(text.slice(0, 40), async () => {
      await page.goto('about:blank');
      // Hosts take no longer address; a fragment never comes to them.
      await page.goto(`/${CONTRACT}?vis=${encodeURIComponent(text).slice(0, 4_000)}#${text}`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(new URL(page.url()).origin).toBe('http://localhost:4387');
      await expect(page).toHaveTitle(/^Resultatkontrakt/);
      await expect(page.locator('.arrival img, .arrival script')).toHaveCount(0);
    });
  expect(complaints).toEqual([]);
});

test('a sound address fetches nothing of this, nor one that marks words', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const sound = [
    `${CONTRACT}#oekonomi-2`,
    `${CONTRACT}?fordelingsnoegle.sorter=-amount#kommune-skive`,
    `${CONTRACT}#:~:text=Skive`,
    `${CONTRACT}?utm_source=brev&fbclid=abc`,
    'soeg/?q=%C3%B8konomi+i+Skive',
    '2019-04/sundhedsaftale/?vis=foer#aendring-1',
  ];
  for (const address of sound) {
    await page.goto('about:blank');
    await page.goto(`/${address}`, { waitUntil: 'networkidle' });
    await expect(messageOn(page)).toHaveCount(0);
  }
  expect(scripts.filter((url) => url.includes('mend.'))).toEqual([]);
});

test('the message leaves after a while, and by its button', async ({ page }) => {
  await page.clock.install();
  const readAfter = async (locator: Locator) => {
    await page.clock.runFor(A_WHILE);
    return locator.allTextContents();
  };
  const status = messageOn(page).getByRole('status');
  await page.goto(`/${CONTRACT}#Oekonomi-2.`);
  await expect
    .poll(() => readAfter(status))
    .toEqual([
      `Vi skrev små bogstaver og fjernede tegnsætning. Adressen er nu: /${CONTRACT}#oekonomi-2`,
    ]);
  await page.clock.runFor(10_000);
  await expect(messageOn(page)).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#kommune-sk';
  });
  await expect
    .poll(() => readAfter(messageOn(page).getByRole('link')))
    .toEqual(['#kommune-skanderborg', '#kommune-skive']);
  await page.clock.runFor(60_000);
  await expect(messageOn(page)).toBeVisible();
  await messageOn(page).getByRole('button', { name: 'Luk' }).click();
  await expect(messageOn(page)).toHaveCount(0);
});

test('a damaged link within the page is mended, and back leads to where it did', async ({
  page,
}) => {
  await page.goto('/om/');
  await page.goto(`/${CONTRACT}`);
  await page.evaluate(() => {
    location.hash = '#Kommune-Skive.';
  });
  await expect(page).toHaveURL(`/${CONTRACT}#kommune-skive`);
  await expectArrival(page);
  await page.goBack();
  await expect(page).toHaveURL(`/${CONTRACT}`);
  await page.goBack();
  await expect(page).toHaveURL('/om/');
});

test('what is offered is gone to, and the contents are a press away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/${CONTRACT}#kommune-sk`);
  expect(await findings(page)).toEqual([]);
  await messageOn(page).getByRole('link', { name: '#kommune-skive' }).click();
  await expect(page).toHaveURL(`/${CONTRACT}#kommune-skive`);
  await expectArrival(page);
  await page.goto(`/${CONTRACT}#findes-ikke`);
  await messageOn(page).getByRole('link', { name: 'Se indholdet' }).click();
  await expect(page.locator('#indholdsliste')).toBeVisible();
  await expect(messageOn(page)).toHaveCount(0);
});

test('a table and a search answer the mended address', async ({ page }) => {
  const view = 'fordelingsnoegle.filter=sk&amp;fordelingsnoegle.valgte=kommune-skive';
  await page.goto(`/${CONTRACT}?${view}`);
  await expect(page.locator('data-table [data-box="row"]:checked')).toHaveCount(1);
  await page.goto('/soeg/?q=skive&amp;bilag=2019-04/resultatkontrakt');
  await expect(page.getByRole('searchbox')).toHaveValue('skive');
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await expect(page).toHaveURL('/soeg/?q=skive&bilag=2019-04/resultatkontrakt');
});

test('a passage is still marked when the place before it is damaged', async ({ page }) => {
  await page.goto(`/${CONTRACT}#Oekonomi-2.:~:text=Skive`);
  await expect(page).toHaveURL(`/${CONTRACT}#oekonomi-2`);
  await page.goto('about:blank');
  await page.goto(`/2019-04/Resultatkontrakt/#oekonomi-2:~:text=Skive`, { waitUntil: 'commit' });
  await expect(page).toHaveURL(`/${CONTRACT}#oekonomi-2`);
});

test('when the help cannot be fetched, the page is as it was', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('**/arrival-mending.*', (route) => route.abort());
  await page.goto(`/${CONTRACT}#oekonomi-2.`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(messageOn(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

/** The place that the address names is in view. */
async function expectArrival(page: Page) {
  const id = new URL(page.url()).hash.slice(1);
  if (id) await expect(page.locator(`#${id}`)).toBeInViewport();
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
