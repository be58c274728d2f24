import type { Page } from '@playwright/test';

/** Opens the search page of the site at `origin` with a query, and waits for the answer. */
export async function openSearch(page: Page, origin: string, query: string) {
  await page.goto(`${origin}/soeg/?${new URLSearchParams({ q: query })}`);
  await page.waitForFunction(() => {
    const count = document.querySelector('.count')?.textContent ?? '';
    return (
      document.querySelector('ol[data-search-results]:not([aria-busy])') &&
      count !== '' &&
      !count.startsWith('Søger')
    );
  });
}

/**
 * Puts a query into the box of an open search page. Returns the milliseconds from the last key
 * until the answer stands there.
 */
export async function typeQuery(page: Page, query: string): Promise<number> {
  // In two steps, so that the page listens before the key is pressed.
  await page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('ol[data-search-results]');
    if (!list) throw new TypeError('The page has no list of results.');
    delete document.body.dataset['answeredAfter'];
    const listen = () => {
      const start = performance.now();
      const observer = new MutationObserver(() => {
        if (list.ariaBusy === 'true') return;
        observer.disconnect();
        document.body.dataset['answeredAfter'] = `${performance.now() - start}`;
      });
      observer.observe(list, { attributes: true, childList: true });
    };
    document.addEventListener('input', listen, { once: true, capture: true });
  });
  await page.locator('#q').fill(query);
  // A promise of the page's own is not waited for: now and then the browser throws it away.
  const time = await page.waitForFunction(() => document.body.dataset['answeredAfter']);
  return Number(await time.jsonValue());
}

/** The addresses of the results that the search page shows, the best first. */
export function readResults(page: Page): Promise<string[]> {
  return page
    .locator('[data-search-results] a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
