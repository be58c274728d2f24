import { expect, test } from '@playwright/test';
import { findings } from '../axe.ts';
import { CONTRACT, OFFICE, open, tableWith, widthOf } from './table-page.ts';

test.describe('the fee split', () => {
  test('another grant is distributed by the same key, apart from what is printed', async ({
    page,
  }) => {
    const table = await open(page, CONTRACT, 'kommune-skive');
    const printed = await table.locator('#kommune-skive').innerText();
    await table.getByText('Hvad nu, hvis basisbevillingen er en anden?').click();
    const scenario = table.locator('.scenario');
    const field = scenario.getByLabel('Basisbevilling i alt');
    await field.fill('40.000');
    const parts = await scenario.locator('tbody tr:not(.sum) td:nth-child(3)').allInnerTexts();
    expect(parts.reduce((sum, text) => sum + Number(text.replace('.', '')), 0)).toBe(40_000);
    await expect(scenario.locator('.sum')).toContainText('40.000');
    await expect(scenario.getByRole('status')).toHaveText(
      'I alt 40.000 (1.000 kr.): 3.208 (1.000 kr.) mere end i papiret.',
    );
    await expect(scenario.locator('caption')).toHaveText('Regnestykke, ikke papirets tal');
    expect(await table.locator('#kommune-skive').innerText()).toBe(printed);

    await field.fill('mange penge');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(scenario.getByRole('status')).toHaveText(
      '»mange penge« kan vi ikke regne med. ' +
        'Skriv et beløb som 2.000.000 eller en ændring som −10 %.',
    );
    await expect(field).toHaveValue('mange penge');
    await field.fill('-10 %');
    await expect(scenario.locator('.sum')).toContainText('33.113');
    await page.reload();
    await expect(scenario.locator('.sum')).toContainText('33.113');
    await scenario.getByRole('button', { name: 'Nulstil' }).click();
    await expect(scenario.getByRole('status')).toHaveText('I alt 36.792 (1.000 kr.), som trykt.');
    await expect(page).toHaveURL(CONTRACT);
  });
});

test.describe('the budget of the EU office', () => {
  test('tells what a cut by the Region comes to, also in full-time equivalents', async ({
    page,
  }) => {
    const table = await open(page, OFFICE, 'kilde-region-midtjylland');
    await table.locator('.scenario summary').click();
    const scenario = table.locator('.scenario');
    await scenario.getByLabel('Hvem betaler mindre?').selectOption('Region Midtjylland');
    const taken: string[] = [];
    page.on('download', (file) => taken.push(file.suggestedFilename()));
    await scenario.getByRole('button', { name: '−50 %' }).click();
    await expect(scenario.locator('.sum')).toContainText('10.652.868');
    await expect(scenario.getByRole('status')).toContainText(
      '2.351.337 kr. mindre end i papiret. Forskellen svarer til 2,7 årsværk à 880.000 kr.',
    );
    // To reckon is not to take the table away.
    await expect(table.locator('.table-status')).not.toContainText('hentet');
    expect(taken).toEqual([]);
    const shares = await scenario.locator('tbody tr:not(.sum) td:last-child').allInnerTexts();
    expect(
      shares.reduce((sum, text) => sum + Number(text.replace(' %', '').replace(',', '.')), 0),
    ).toBeCloseTo(100, 5);
    expect(new URL(page.url()).search).toBe(
      '?eu-kontor-budget.regn=kilde-region-midtjylland:-50pct',
    );
    await page.reload();
    await expect(scenario.locator('.sum')).toContainText('10.652.868');

    const universities = scenario.getByRole('textbox', { name: /Aarhus Universitet/ });
    await universities.fill('2.000.000');
    await expect(scenario.locator('.sum')).toContainText('11.614.511');
    await universities.fill('en del');
    await expect(scenario.getByRole('status')).toContainText('»en del« kan vi ikke regne med.');
    await expect(universities).toHaveValue('en del');
    await scenario.getByRole('button', { name: 'Nulstil' }).click();
    await expect(scenario.getByRole('status')).toHaveText('I alt 13.004.205 kr., som trykt.');
    await expect(page).toHaveURL(({ search }) => search === '');
  });

  test('both tables lead to the paragraphs they come from, equivalents have a cost', async ({
    page,
  }) => {
    await page.goto(OFFICE);
    for (const row of ['kilde-region-midtjylland', 'aarsvaerk-region-midtjylland']) {
      const basis = tableWith(page, row).locator('.basis a').first();
      await expect(basis).toBeVisible();
      const href = (await basis.getAttribute('href')) ?? '';
      await expect(page.locator(href.slice(href.indexOf('#')))).toHaveCount(1);
    }
    const years = tableWith(page, 'aarsvaerk-region-midtjylland');
    await expect(years.getByRole('columnheader', { name: /beregnet/ })).toHaveCount(1);
  });

  test('has no findings with a scenario and a chart, and fits 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(
      `${OFFICE}?eu-kontor-budget.regn=kilde-region-midtjylland:-50pct` +
        '&eu-kontor-aarsvaerk.vis=diagram',
    );
    await expect(
      tableWith(page, 'kilde-region-midtjylland').locator('.scenario .sum'),
    ).toContainText('10.652.868');
    await expect(page.locator('data-table.as-chart svg.bars')).toBeVisible();
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    expect(await findings(page)).toEqual([]);
  });
});
