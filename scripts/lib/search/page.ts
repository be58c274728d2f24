import type { Page } from '@playwright/test';

/** What the search page shows for a query. */
export interface Found {
  /** The addresses of the hits, the best first. */
  readonly urls: readonly string[];
  /** The words that the first hit shows: where it stands, and what stands there. */
  readonly excerpt: string;
  /** What is known of itself, above the hits. */
  readonly cards: readonly Card[];
}

/** An answer above the hits: its words, and where they lead. */
export interface Card {
  readonly text: string;
  readonly urls: readonly string[];
}

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

/** Reads the answer that the search page shows. */
export function readResults(page: Page): Promise<Found> {
  return page.evaluate(() => {
    const toUrls = (links: Iterable<HTMLAnchorElement>) => [...links].map(({ href }) => href);
    const hits = document.querySelector('[data-search-results]');
    return {
      urls: toUrls(hits?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []),
      excerpt: hits?.querySelector('li:first-child')?.textContent ?? '',
      cards: [...document.querySelectorAll('.known > li')].map((card) => ({
        text: card.textContent,
        urls: toUrls(card.querySelectorAll<HTMLAnchorElement>('a[href]')),
      })),
    };
  });
}
