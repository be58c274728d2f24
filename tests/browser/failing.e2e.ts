import { expect, type Page, test } from '@playwright/test';
import { watchShifts } from './shifts.ts';

const PAPER = '/2019-04/resultatkontrakt/';
const CHANGED = '/2019-04/sundhedsaftale/';
const CALM = /hentes lige nu|udgivet på ny|virkede ikke/;

/** What waits for an act: where it is done, by which button, and what then can be seen. */
const ACTS = [
  ['block-tools', PAPER, 'block-links button >> nth=0', '[role="toolbar"]'],
  ['source-tools', PAPER, 'source-view button', '.source-tool >> nth=0'],
  ['citation-tools', PAPER, '[popovertarget="citer"]', '#citer .close'],
  ['table-chart', PAPER, '[data-act="chart"] >> nth=0', '.as-chart'],
  ['table-files', PAPER, '[data-act="take"] >> nth=0', '[data-act="csv"] >> nth=0'],
  ['own-row-answer', PAPER, 'select[aria-label="Min kommune"] >> nth=0', '.own-row a >> nth=0'],
  ['print-alone', CHANGED, 'print-part button', 'body:has(> .printed-part)'],
  ['table-scenario', PAPER, '.scenario summary', '.scenario input >> nth=0'],
  ['change-reader', CHANGED, '.change-steps [data-by="1"]', ':is(ins, del):focus'],
] as const;

/** In a narrow window a button may lie in what opens: how that opens is not what is tried. */
async function press(page: Page, control: string) {
  if (control.startsWith('select')) await page.locator(control).selectOption({ index: 1 });
  else await page.locator(control).dispatchEvent('click');
}

function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

for (const [chunk, path, button, seen] of ACTS)
  test(`when ${chunk} does not come, the press is answered, and works later`, async ({ page }) => {
    const faults = watch(page);
    const blocked = `**/_astro/${chunk}.*`;
    let asked = 0;
    await page.addInitScript(() => Object.assign(window, { print() {} }));
    await page.route(blocked, (route) => {
      asked++;
      return route.abort();
    });
    await page.goto(path);
    await press(page, button);
    await expect(page.locator('.trouble')).toHaveText(/hentes lige nu. Prøv igen om lidt/);
    expect(asked).toBeGreaterThan(0);
    await page.unroute(blocked);
    // A popover that is open is closed by the first press on its button.
    if (chunk === 'citation-tools') await press(page, button);
    await press(page, button);
    await expect(page.locator(seen).first()).toBeVisible();
    await expect(page.locator('.trouble')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

test('each script that a page begins with, blocked in turn, leaves no uncaught error', async ({
  page,
}) => {
  const faults = watch(page);
  let blocked = 0;
  let pressed = 0;
  for (const path of [`${PAPER}?fundet=skive#oekonomi`, CHANGED]) {
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().includes('/_astro/')) asked.add(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const script of [...asked].filter((url) => url.endsWith('.js'))) {
      await page.route(`${script}*`, (route) => route.abort());
      await page.goto(path);
      blocked++;
      const buttons = page.locator('block-links button:visible, .change-steps button:visible');
      for (const button of (await buttons.all()).slice(0, 1)) {
        await button.click();
        const answer = '.place-tools [role="toolbar"]:visible, .trouble, :is(ins, del):focus';
        await expect(page.locator(answer).first()).toBeVisible();
        pressed++;
      }
      await page.unroute(`${script}*`);
    }
  }
  expect(blocked).toBeGreaterThan(10);
  expect(pressed).toBeGreaterThan(5);
  expect(faults).toEqual([]);
});

test('a new release is told, and reading anew keeps place and words', async ({ page }) => {
  await page.route('**/_astro/block-tools.*', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${PAPER}#oekonomi`);
  await page.locator('#q').first().fill('tandpleje');
  const from = await page.evaluate(() => scrollY);
  await press(page, 'block-links button >> nth=0');
  await expect(page.locator('.trouble')).toHaveText(/Siden er udgivet på ny\. Genindlæs/);
  await page.unroute('**/_astro/block-tools.*');
  await page.locator('.trouble button').click();
  await expect(page.locator('.trouble')).toHaveCount(0);
  await expect(page.locator('#q')).toHaveValue('tandpleje');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from - 50);
});

test('a part that hangs is told of', async ({ page }) => {
  await page.route('**/_astro/source-tools.*', () => new Promise(() => undefined));
  await page.goto(PAPER);
  await press(page, 'source-view button');
  await expect(page.locator('.trouble')).toBeVisible({ timeout: 10_000 });
  await expect(page.locator('.trouble')).toHaveText(CALM);
});

for (const [path, words] of [
  ['/soeg/?q=skive', 'registeret fra A til Å'],
  ['/findes-ikke', 'registeret fra A til Å'],
  ['/gengivelse/citat/', 'Dit citat bliver stående'],
] as const)
  test(`without its scripts ${path} says so after a while, and nothing moves`, async ({ page }) => {
    const shifted = await watchShifts(page);
    await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(path);
    const late = page.locator('.late');
    await expect(late).toBeHidden();
    await expect(late).toBeVisible();
    await expect(late).toContainText(words);
    if (path.includes('?q=')) await expect(page.locator('#q')).toHaveValue('skive');
    expect(await shifted()).toBe(0);
    await page.unroute('**/_astro/*.js');
    await page.goto(path);
    await page.waitForTimeout(2_500);
    await expect(page.locator('.late')).toBeHidden();
  });

test('a host that does not serve the index is told what to do, once', async ({ page }) => {
  await page.route('**/pagefind/**/*.pf_*', (route) => route.fulfill({ status: 403 }));
  await page.route('**/pagefind/*.pf_*', (route) => route.fulfill({ status: 403 }));
  await page.goto('/soeg/?q=Skive');
  await expect(page.locator('.count')).toContainText('Søgningen kan ikke hentes lige nu.');
  await page.locator('#q').press('Enter');
  await expect(page.locator('.readings details')).toHaveCount(1);
  await expect(page.locator('.readings details')).toContainText('Serveren svarer 403');
  await expect(page.locator('#q')).toHaveValue('Skive');
  await expect(page.getByRole('link', { name: 'registeret fra A til Å' }).first()).toBeVisible();
});

for (const file of ['**/_astro/quote-worker*', '**/_astro/quote-answer*'])
  test(`without ${file} the quote check says so, keeps the quote, and works later`, async ({
    page,
  }) => {
    const faults = watch(page);
    await page.route(file, (route) => route.abort());
    await page.goto('/gengivelse/citat/');
    await page.getByRole('textbox', { name: 'Citatet' }).fill('De 19 midtjyske kommuner');
    await page.getByRole('button', { name: 'Find citatet' }).click();
    await expect(page.getByRole('status')).toHaveText(/^Bilagenes tekst kan ikke hentes lige nu/);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Find citatet' }).click();
    await expect(page.getByRole('status')).toHaveText('Ja, det står der ordret.');
    expect(faults).toEqual([]);
  });

test('without the search over the page, its field and its icon lead to the search', async ({
  page,
}) => {
  const faults = watch(page);
  await page.route('**/_astro/search-overlay.*', (route) => route.abort());
  await page.goto('/om/');
  await page.keyboard.press('/');
  await page.keyboard.type('skive');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/soeg/?q=skive');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/om/');
  await page.locator('.top').getByRole('link', { name: 'Søg i bilagene' }).click();
  await expect(page).toHaveURL('/soeg/');
  expect(faults).toEqual([]);
});

test('a row is answered for where nothing may be stored', async ({ page }) => {
  const faults = watch(page);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('not here', 'SecurityError');
      },
    }),
  );
  await page.goto(PAPER);
  await press(page, 'select[aria-label="Min kommune"] >> nth=0');
  await expect(page.locator('.own-row a').first()).toBeVisible();
  expect(faults).toEqual([]);
});
