import { expect, type Page, test } from '@playwright/test';

test('the front page leads to every paper by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Spring til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  const papers: (string | null)[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    papers.push(
      await page.evaluate(
        () => document.activeElement?.closest('.card a')?.getAttribute('href') ?? null,
      ),
    );
  }
  expect(papers.filter(Boolean)).toEqual([
    '/2019-04/stoette-kkr/',
    '/2019-04/stoette-region/',
    '/2019-04/eu-kontor/',
    '/2019-04/resultatkontrakt/',
    '/2019-04/erhvervsservice/',
    '/2019-04/sundhedsaftale/',
  ]);
});

for (const slug of ['resultatkontrakt', 'erhvervsservice', 'sundhedsaftale', 'eu-kontor'])
  test(`the contents list of ${slug} leads to every section, and marks it`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/2019-04/${slug}/`);
    const links = page.getByRole('navigation', { name: 'Indhold' }).getByRole('link');
    const marked = page.locator('.contents [aria-current]');
    for (const link of await links.all()) {
      await link.click();
      await expect(page.locator(`${await link.getAttribute('href')}`)).toBeInViewport();
      await expect(marked).toHaveText((await link.textContent()) ?? '');
    }
  });

test('the contents list follows the reader who scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/2019-04/resultatkontrakt/');
  const marked = page.locator('.contents [aria-current]');
  await page.evaluate(() => document.querySelector('#oekonomi-1')?.scrollIntoView());
  await expect(marked).toHaveText('6. Økonomi');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(marked).toHaveCount(0);
});

test('on a narrow screen the contents list is folded and opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/2019-04/resultatkontrakt/');
  const link = page
    .getByRole('navigation', { name: 'Indhold' })
    .getByRole('link', { name: '6. Økonomi' });
  await expect(link).toBeHidden();
  await page.getByText('Indhold', { exact: true }).click();
  await expect(link).toBeVisible();
});

for (const { width, javaScriptEnabled } of [
  { width: 1280, javaScriptEnabled: true },
  { width: 360, javaScriptEnabled: false },
]) {
  test.describe(`at ${width} px ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ viewport: { width, height: 700 }, javaScriptEnabled });

    test('a footnote is reached from its mark, and the mark from the footnote', async ({
      page,
    }) => {
      await page.goto('/2019-04/erhvervsservice/');
      await page.getByRole('link', { name: 'Fodnote 12', exact: true }).click();
      if (javaScriptEnabled) await page.getByRole('link', { name: 'Gå til noten' }).click();
      await expect(page.locator('#fodnote-12')).toBeInViewport();
      await page.getByRole('link', { name: 'Tilbage til fodnotetegn 12', exact: true }).click();
      await expect(page.locator('#henvisning-12')).toBeInViewport();
    });

    test('a number leads to its paper', async ({ page }) => {
      await page.goto('/2019-04/3.2/1/');
      await expect(page).toHaveURL('/2019-04/resultatkontrakt/');
    });
  });
}

test('a link to a row arrives at the row', async ({ page }) => {
  await page.goto('/2019-04/resultatkontrakt/#kommune-skive');
  await expect(page.getByRole('row', { name: 'Skive 1.308' })).toBeInViewport();
});

test('a link to a folded place opens the fold', async ({ page }) => {
  await page.goto('/2019-04/resultatkontrakt/#note-indhold');
  await expect(page.locator('#note-indhold')).toBeInViewport();
});

test('a page that is not there offers a search and the papers', async ({ page }) => {
  const response = await page.goto('/2019-04/findes-ikke/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.locator('.card')).toHaveCount(6);
});

test('on paper the whole paper stands, with what is folded, and nothing of the site around it', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/2019-04/resultatkontrakt/');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('#note-indhold')).toBeVisible();
  expect(await page.locator('.fold > *:not(summary)').first().boundingBox()).not.toBeNull();
});

test('text at 400 % zoom needs no sideways scrolling', async ({ page }) => {
  // 1280 px at 400 % leaves 320 px, a quarter of the height.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of [
    '/',
    '/2019-04/resultatkontrakt/',
    '/2019-04/erhvervsservice/',
    '/gengivelse/',
  ]) {
    await page.goto(path);
    expect(await sidewaysScroll(page)).toBe(0);
  }
});

test('no paper needs sideways scrolling at any width', async ({ page }) => {
  for (const slug of [
    'stoette-kkr',
    'stoette-region',
    'eu-kontor',
    'resultatkontrakt',
    'erhvervsservice',
    'sundhedsaftale',
  ]) {
    await page.goto(`/2019-04/${slug}/`);
    for (const width of [
      320, 328, 344, 360, 364, 390, 412, 480, 600, 703, 768, 1023, 1024, 1152, 1160, 1200, 1216,
      1280, 1312, 1344, 1920,
    ]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${slug} at ${width} px`).toBe(0);
    }
  }
});

test('a page that is too wide is found out', async ({ page }) => {
  await page.goto('/om/');
  await page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1'))
      heading.attributeStyleMap.set('width', '3000px');
  });
  expect(await sidewaysScroll(page)).toBeGreaterThan(0);
});

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    scrollTo({ left: 10_000, behavior: 'instant' });
    return scrollX;
  });
}

test('on a phone the printed heads of a table are seen, and the note in one is reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/2019-04/erhvervsservice/');
  for (const words of ['Hovedopgave', 'Tilbud/ydelser', 'Segment'])
    await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expect(page.locator('.wide thead')).toBeHidden();
  const mark = page.locator('#henvisning-17');
  await expect(mark).toBeVisible();
  await mark.focus();
  await expect(mark).toBeFocused();
});

for (const width of [360, 1280])
  test(`nothing moves while a paper loads, also where its address leads to a place, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts: number[] = [];
    await page.exposeFunction('tellShift', (value: number) => shifts.push(value));
    await page.addInitScript(() => {
      const { tellShift } = window as unknown as { tellShift: (value: number) => void };
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          tellShift((entry as PerformanceEntry & { value: number }).value);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    for (const place of ['', '#maal-5', '#oekonomi', '#bilag-3']) {
      await page.goto('about:blank');
      await page.goto(`/2019-04/resultatkontrakt/${place}`);
      await expect(page.locator('.table-tools')).toHaveCount(2);
      // A shift is told with the frame in which it is seen.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const total = shifts.splice(0).reduce((sum, shift) => sum + shift, 0);
      expect(total, place).toBeLessThan(0.02);
    }
  });
