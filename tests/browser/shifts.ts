import type { Page } from '@playwright/test';

/** Tells how far what is seen has moved by itself since it was last asked, as browsers say it. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
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
  return async () => {
    // A shift is told with the frame in which it is seen.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return shifts.splice(0).reduce((sum, shift) => sum + shift, 0);
  };
}
