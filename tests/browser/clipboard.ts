import type { Page } from '@playwright/test';

/** What is on the clipboard, by its type. */
export function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const entries = (item?.types ?? []).map(async (type) => [
      type,
      (await (await item?.getType(type))?.text()) ?? '',
    ]);
    return Object.fromEntries(await Promise.all(entries));
  });
}
