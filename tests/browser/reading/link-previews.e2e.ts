import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';

const PAPER = '/2019-04/erhvervsservice/';

test('a link previews its place, here or in another paper, if it can be fetched', async ({
  page,
}) => {
  await page.goto(PAPER);
  const preview = page.getByRole('tooltip');
  const here = page.locator('.prose p a[href="#maalgruppe"]').first();
  await here.hover();
  await expect(preview).toContainText('3. Målgruppen');
  await expect(here).toHaveAttribute('aria-describedby', 'link-preview');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(here).not.toHaveAttribute('aria-describedby');
  await page.locator('.prose a[href="../resultatkontrakt/#maal-9"]').hover();
  await expect(preview).toHaveText(
    /^Resultatkontrakt › Mål 9 – Synlighed og samarbejde\s*Mål\s*Målet for 2019 er/,
  );
  await page.mouse.move(0, 0);
  await expect(preview).toBeHidden();
  await page.route('**/2019-04/resultatkontrakt/**', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  const elsewhere = page.locator('.prose a[href="../resultatkontrakt/#bilag-1"]').first();
  await elsewhere.hover();
  await failed;
  await expect(preview).toBeHidden();
  await page.unrouteAll();
  await elsewhere.click();
  await expect(page).toHaveURL('/2019-04/resultatkontrakt/#bilag-1');
});

test('a preview tells what its link does not: of what is absent, a name, a date', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const previews = [
    ['stoette-kkr', 'jeres brev den 7. januar 2019', "VIA's brev er ikke i bundtet."],
    [
      'stoette-region',
      'fristen for ansøgning',
      '29. marts 2019Frist for ansøgning til Uddannelses- og Forskningsministeriet',
    ],
    ['stoette-region', 'COWI', 'COWIStøtte fra Region Midtjylland 2 steder'],
    [
      'erhvervsservice',
      'Early Warning',
      'Early WarningErhvervsservice 3 steder · Resultatkontrakt 1 sted',
    ],
    ['erhvervsservice', 'figuren', '4. Erhvervsserviceprocessen. › Figur manglerHer viser papiret'],
    [
      'eu-kontor',
      'Erhvervsfremmereformen',
      'Resultatkontrakt › Forståelsesramme › afsnit 1' +
        'Resultatkontrakten for 2019 skal ses i lyset af',
    ],
  ] as const;
  for (const [paper, link, words] of previews) {
    await page.goto(`/2019-04/${paper}/`);
    await page.locator('.prose').getByRole('link', { name: link, exact: true }).first().hover();
    await expect(page.getByRole('tooltip')).toContainText(words);
  }
  expect(complaints).toEqual([]);
});

test('who marks words over a link gets no preview in the way', async ({ page }) => {
  await page.goto('/2019-04/resultatkontrakt/');
  const paragraph = page.locator('#indledning-1');
  const name = paragraph.locator('.entity').first();
  await paragraph.scrollIntoViewIfNeeded();
  const [text, link] = [await paragraph.boundingBox(), await name.boundingBox()];
  if (!text || !link) throw new TypeError('The paragraph and its first name are seen.');
  await page.mouse.move(text.x + 2, text.y + 10);
  await page.mouse.down();
  await page.mouse.move(link.x + link.width / 2, link.y + link.height / 2, { steps: 5 });
  await page.waitForTimeout(1000);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^Denne resultatkontrakt/);
});
