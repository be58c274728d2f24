import { expect, test } from '@playwright/test';

test('the front page leads to every paper by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Spring til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  const papers: (string | null)[] = [];
  for (let presses = 0; presses < 40; presses++) {
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
    // Those of the third level are seen when one is at their section.
    const sections = await page
      .locator('.contents a')
      .evaluateAll((links) =>
        links.map((link) => ({ hash: (link as HTMLAnchorElement).hash, text: link.textContent })),
      );
    expect(sections.length).toBeGreaterThan(3);
    const marked = page.locator('.contents [aria-current]');
    for (const { hash, text } of sections) {
      await page.locator(`.contents a[href="${hash}"]`).click();
      await expect(page.locator(hash)).toBeInViewport();
      await expect(marked).toHaveText(text ?? '');
    }
  });

for (const width of [360, 1280])
  test(`whoever arrives in a section at ${width} px is told which`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    // A goal has a line above its heading, a table its tools; a short last section ends low.
    for (const address of [
      'resultatkontrakt/#maal-1',
      'resultatkontrakt/#maal-9',
      'resultatkontrakt/#oekonomi',
      'resultatkontrakt/#oekonomi-3',
      'resultatkontrakt/#bilag-3',
      'eu-kontor/#ressourcer-2',
    ]) {
      await page.goto('about:blank');
      await page.goto(`/2019-04/${address}`);
      await expect(page.locator('.contents [aria-current]')).toHaveAttribute(
        'href',
        new URL(page.url()).hash,
      );
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
  await page.getByRole('button', { name: 'Indhold' }).click();
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

test('on paper stands the whole paper, folds too, and nothing of the site around it', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/2019-04/resultatkontrakt/');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // The heads of a table are its words, and the way to sort it.
  const heads = page.getByRole('columnheader').getByRole('button');
  await expect(heads).toHaveText([/^Kommune/, /^1\.000 kr\./, /^Andel/]);
  await expect(page.getByRole('button')).toHaveCount(await heads.count());
  await expect(page.locator('#note-indhold')).toBeVisible();
  await expect(page.getByText('Underskrivere')).toBeVisible();
  await expect(page.locator('html'), 'paper is white').toHaveCSS(
    'background-color',
    'rgb(255, 255, 255)',
  );
  expect(await page.locator('.fold > *:not(summary)').first().boundingBox()).not.toBeNull();
});
