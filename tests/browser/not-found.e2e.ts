import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';

const CONTRACT = '2019-04/resultatkontrakt/';
const WRAPPER = 'https://eur02.safelinks.protection.outlook.com/?url=';

for (const origin of ['http://localhost:4387/', 'http://localhost:4388/papirer/moeder/']) {
  test.describe(`at ${origin}`, () => {
    const lost = [
      [`${CONTRACT}%23oekonomi-2`, `${CONTRACT}#oekonomi-2`],
      [`${CONTRACT}%2523oekonomi-2).`, `${CONTRACT}#oekonomi-2`],
      [`${CONTRACT}kommune-ski`, `${CONTRACT}#kommune-skive`],
      [`2019-04/Resultatkontrakt/#Oekonomi-2`, `${CONTRACT}#oekonomi-2`],
      [`${CONTRACT}%23Økonomi-2`, `${CONTRACT}#oekonomi-2`],
      [`${CONTRACT}%23%C3%83%C2%B8konomi-2`, `${CONTRACT}#oekonomi-2`],
      [`${CONTRACT}%23%F8konomi-2`, `${CONTRACT}#oekonomi-2`],
      ['2019-04/eu\u00adkontor/', '2019-04/eu-kontor/'],
      ['2019-04resultatkontrakt', CONTRACT],
      [`${origin}${CONTRACT}#oekonomi-2`, `${CONTRACT}#oekonomi-2`],
      [
        `${WRAPPER}${encodeURIComponent(`${origin}${CONTRACT}#oekonomi-2`)}` +
          '&data=05%7C02&reserved=0',
        `${CONTRACT}#oekonomi-2`,
      ],
      ['https://evil.example/2019-04/3.2/', '2019-04/3.2/'],
    ] as const;

    test('a damaged address leads to the place that is meant', async ({ page }) => {
      for (const [address, place] of lost)
        await test.step(`${address} leads to ${place}`, async () => {
          const complaints = collectComplaints(page);
          await page.goto('about:blank');
          await page.goto(origin + address, { waitUntil: 'commit' });
          await expect(page).toHaveURL(origin + place);
          await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Siden findes ikke');
          expect(complaints).toEqual([]);
        });
    });

    const hostile = [
      'javascript:alert(1)',
      '%3Cimg%20src=x%20onerror=alert(1)%3E',
      'x?url=javascript:document.title=1',
      'https://evil.example/',
      '%00%0D%0A%ED%A0%80',
      'a'.repeat(8_000),
    ];

    test('a hostile address leads nowhere', async ({ page }) => {
      for (const address of hostile)
        await test.step(address.slice(0, 50), async () => {
          const complaints = collectComplaints(page);
          await page.goto('about:blank');
          const list = page.waitForResponse(`${origin}adresser.json`);
          await page.goto(origin + address, { waitUntil: 'networkidle' });
          await list;
          await expect(page.getByRole('searchbox')).toBeVisible();
          await expect(page.locator('address-repair')).toHaveText('');
          await expect(page.locator('main img')).toHaveCount(0);
          expect(new URL(page.url()).origin).toBe(new URL(origin).origin);
          await expect(page).toHaveTitle(/^Siden findes ikke/);
          expect(complaints).toEqual([]);
        });
    });

    test('the reader is told what was changed before being sent on', async ({ page }) => {
      // The page that the reader is sent to has no content, so that the browser stays and the words
      // before it can be read.
      await page.route(`${origin}${CONTRACT}`, (route) => route.fulfill({ status: 204 }));
      await page.goto(`${origin}${CONTRACT}%23Oekonomi-2.`, { waitUntil: 'commit' });
      await expect(page.locator('address-repair').getByRole('status')).toHaveText(
        'Vi læste koder som »%23« som tegn, skrev små bogstaver og fjernede tegnsætning. ' +
          `Siden ligger her: ${new URL(origin).pathname}${CONTRACT}#oekonomi-2`,
      );
      await expect(page.locator('address-repair a')).toHaveAttribute(
        'href',
        `${new URL(origin).pathname}${CONTRACT}#oekonomi-2`,
      );
    });

    test('an address that may be meant for several pages shows them, and stays', async ({
      page,
    }) => {
      await page.goto(`${origin}2019-04/stoette-`);
      const links = page.locator('address-repair').getByRole('link');
      await expect(links).toHaveCount(5);
      await expect(links.first()).toHaveText(`${new URL(origin).pathname}2019-04/stoette-kkr/`);
      await expect(page).toHaveURL(`${origin}2019-04/stoette-`);
      expect(await findings(page)).toEqual([]);
      await links.first().click();
      await expect(page).toHaveURL(`${origin}2019-04/stoette-kkr/`);
    });
  });
}

test('back does not lead to the address that was not there', async ({ page }) => {
  await page.goto('/om/');
  await page.goto(`/${CONTRACT}%23oekonomi-2`, { waitUntil: 'commit' });
  await expect(page).toHaveURL(`/${CONTRACT}#oekonomi-2`);
  await page.goBack();
  await expect(page).toHaveURL('/om/');
});

test('a page that should be there and is not sends nobody round in a ring', async ({ page }) => {
  const visits: string[] = [];
  await page.route('/om/**', async (route) => {
    visits.push(route.request().url());
    await route.fulfill({
      response: await route.fetch({ url: 'http://localhost:4387/404.html' }),
      status: 404,
    });
  });
  const list = page.waitForResponse('/adresser.json');
  await page.goto('/om/#maal', { waitUntil: 'networkidle' });
  await list;
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.locator('address-repair')).toHaveText('');
  expect(visits).toHaveLength(1);
});

test('without the list of addresses the page is as it was', async ({ page }) => {
  const complaints = collectComplaints(page);
  await page.route('**/adresser.json', (route) => route.abort());
  await page.goto(`/${CONTRACT}%23oekonomi-2`);
  await expect
    .poll(() => complaints)
    .toContainEqual(expect.stringMatching(/^address-repair: TypeError/));
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.locator('.card')).toHaveCount(6);
  await expect(page).toHaveURL(`/${CONTRACT}%23oekonomi-2`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers home, the papers and the search', async ({ page }) => {
    await page.goto(`/${CONTRACT}%23oekonomi-2`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('.card')).toHaveCount(6);
    await expect(page.locator('header a[href="/"]').first()).toBeVisible();
    await expect(page).toHaveURL(`/${CONTRACT}%23oekonomi-2`);
  });
});

/** What the page complains of, but for the answer 404 itself. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isAnswer = message
      .text()
      .startsWith('Failed to load resource: the server responded with a status of 404');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  return complaints;
}
