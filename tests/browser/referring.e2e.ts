import { expect, type Page, test } from '@playwright/test';
import { findings } from './axe.ts';
import { clipboard } from './clipboard.ts';
import { askAt } from './paper-tools.ts';

const PAPER = '/2019-04/resultatkontrakt/';
const SITE = 'https://example.org/2019-04/resultatkontrakt/';
const PLACE = 'Resultatkontrakt (KKR Midtjylland, foråret 2019), 6. Økonomi';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('one button links to a block: named in rich text, bare on its own line in plain', async ({
  page,
}) => {
  await page.goto(PAPER);
  await askAt(page, '#kommune-skive .bar');
  await page.getByRole('button', { name: 'Kopiér link', exact: true }).click();
  await expect(page.locator('block-links').getByRole('status')).toHaveText(
    `Linket er kopieret: ${PLACE}, Skive.`,
  );
  expect(await clipboard(page)).toEqual({
    'text/html': `<a href="${SITE}kommune-skive">${PLACE}, Skive</a>`,
    'text/plain': `${PLACE}, Skive:\n${SITE}kommune-skive\n`,
  });
});

test('the quote or the address alone can be copied', async ({ page }) => {
  await page.goto(PAPER);
  await askAt(page, '#oekonomi-2');
  await page.getByRole('button', { name: 'Link med citat' }).click();
  await expect(page.locator('block-links').getByRole('status')).toContainText(
    'Link og citat er kopieret',
  );
  expect((await clipboard(page))['text/plain']).toBe(
    '»Beløbet faktureres kommunerne efter følgende fordelingsnøgle:«\n' +
      `${PLACE}, afsnit 2:\n${SITE}oekonomi-2\n`,
  );
  await page.getByRole('button', { name: 'Kun adressen' }).click();
  await expect(page.locator('block-links').getByRole('status')).toContainText(
    'Adressen er kopieret',
  );
  expect((await clipboard(page))['text/plain']).toBe(`${SITE}oekonomi-2`);
});

test('what is copied can be pasted into a mail and into a plain field', async ({ page }) => {
  await page.goto(PAPER);
  await askAt(page, '#oekonomi');
  await page.getByRole('button', { name: 'Kopiér link', exact: true }).click();
  await expect(page.locator('block-links').getByRole('status')).toContainText('er kopieret');
  await page.evaluate(() => {
    document.body.innerHTML =
      '<div contenteditable id="rich"></div><textarea id="plain"></textarea>';
  });
  await page.locator('#rich').press('ControlOrMeta+v');
  await expect(page.locator('#rich a')).toHaveAttribute('href', `${SITE}oekonomi`);
  await expect(page.locator('#rich')).toHaveText(PLACE);
  await page.locator('#plain').press('ControlOrMeta+v');
  await expect(page.locator('#plain')).toHaveValue(`${PLACE}:\n${SITE}oekonomi\n`);
});

test('with the keys alone a reader goes block by block and copies', async ({ page }) => {
  await page.goto(PAPER);
  await page.getByRole('button', { name: 'Link til et afsnit' }).press('Enter');
  await expect(page.locator('.prose :focus')).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const id = await page.evaluate(() => document.activeElement?.id);
  expect(id).not.toBe('');
  await page.keyboard.press('a');
  await expect(page.locator('block-links').getByRole('status')).toContainText(
    'Adressen er kopieret',
  );
  expect((await clipboard(page))['text/plain']).toBe(`${SITE}${id}`);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Genvejstaster' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Link til et afsnit' })).toBeFocused();
});

test('the way through the blocks shows where it is, also when the mouse began it', async ({
  page,
}) => {
  await page.goto(PAPER);
  await page.getByRole('button', { name: 'Link til et afsnit' }).click();
  await expect(page.locator('.prose :focus')).toHaveCSS('outline-style', 'solid');
});

test('in forced colours a place that is arrived at has an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${PAPER}#oekonomi-2`);
  await expect(page.locator('#oekonomi-2')).toHaveCSS('outline-style', 'solid');
});

test('by touch a tap on a paragraph offers its link', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:4387${PAPER}#oekonomi-1`);
  await page.locator('#oekonomi-1').tap();
  await expect(page.getByRole('toolbar', { name: 'Link til stedet' })).toBeInViewport();
  await context.close();
});

test('where the clipboard is missing the older way copies both kinds of text', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(PAPER);
  await page.evaluate(() => {
    window.addEventListener('copy', (event) => {
      const copied = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type));
      document.body.dataset.copied = copied.join('|');
    });
  });
  await askAt(page, '#oekonomi');
  await page.getByRole('button', { name: 'Kopiér link', exact: true }).click();
  await expect(page.locator('block-links').getByRole('status')).toContainText('er kopieret');
  await expect(page.locator('body')).toHaveAttribute(
    'data-copied',
    `<a href="${SITE}oekonomi">${PLACE}</a>|${PLACE}:\n${SITE}oekonomi\n`,
  );
});

test('a copy that is refused gives the address to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto(PAPER);
  await askAt(page, '#oekonomi');
  await page.getByRole('button', { name: 'Kun adressen' }).click();
  await expect(page.locator('block-links').getByRole('status')).toHaveText(
    `Browseren lod os ikke kopiere. Her er det: ${SITE}oekonomi`,
  );
});

test('a marked passage is referred to as it stands, in whole words', async ({ page }) => {
  await page.goto(PAPER);
  await mark(page, '#oekonomi-1', 'r. 36,792 mio. i 20');
  await page.getByRole('button', { name: 'Link til markeringen' }).click();
  await expect(page.locator('block-links').getByRole('status')).toHaveText(
    'Henvisningen til markeringen er kopieret.',
  );
  const { 'text/plain': text = '' } = await clipboard(page);
  expect(text).toContain('»kr. 36,792 mio. i 2019«');
  expect(text).toContain(`${SITE}#oekonomi-1:~:text=kr.%2036%2C792%20mio.%20i%202019\n`);
});

for (const { script, motion } of [
  { script: true, motion: 'no-preference' },
  { script: true, motion: 'reduce' },
  { script: false, motion: 'no-preference' },
] as const)
  test.describe(`script ${script}, motion ${motion}`, () => {
    test.use({ javaScriptEnabled: script, contextOptions: { reducedMotion: motion } });

    for (const id of [
      'oekonomi-2',
      'kommune-skive',
      'maal-5-maal-2-1',
      'fodnote-1',
      'note-indhold',
      'underskrift-1',
    ])
      test(`the mail address of ${id} arrives at it, in view and marked`, async ({ page }) => {
        await page.goto(`${PAPER}${id}`);
        await expect(page).toHaveURL(`${PAPER}#${id}`);
        const target = page.locator(`#${id}`);
        await expect(target).toBeInViewport();
        await expect(target).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      });
  });

async function mark(page: Page, selector: string, words: string) {
  await page.locator(selector).evaluate((block, wanted) => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent?.includes(wanted));
    const text = texts.currentNode as Text;
    const start = text.data.indexOf(wanted);
    getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
  }, words);
}
