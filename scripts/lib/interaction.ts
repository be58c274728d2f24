import type { Page } from '@playwright/test';
import { quantile } from './search/figures.ts';

/**
 * What a reader does, and the events of it: time begins at the first, and all is decided when the
 * last is answered.
 */
export interface Interaction {
  readonly first: 'click' | 'keydown';
  readonly last: 'click' | 'input';
  act(): Promise<void>;
}

/** How long interactions take until their answer is painted, in milliseconds. */
export interface Delays {
  /** By our own clock, each to the fraction of a millisecond. */
  readonly clocked: readonly number[];
  /**
   * The median of what the browser itself reports as interaction to next paint, in steps of 8; what
   * is below 16 counts as 16.
   */
  readonly reported: number;
}

/**
 * Clocks interactions one after the other. The browser's own reports count until the frame is on
 * the screen, but are rounded to 8 ms
 * and leave out what is quick. So each is clocked as well, from the time on its event to the first
 * task after the next frame is made.
 */
export async function clockInteractions(
  page: Page,
  interactions: readonly Interaction[],
): Promise<Delays> {
  const watch = await page.evaluateHandle(() => {
    const durations = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId > 0)
          durations.set(interactionId, Math.max(duration, durations.get(interactionId) ?? 0));
      // A setting of events alone, which TypeScript does not know.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    return durations;
  });
  const clocked: number[] = [];
  for (const interaction of interactions) clocked.push(await clock(page, interaction));
  // The reports come a while after.
  await page.waitForTimeout(500);
  const durations = await watch.evaluate((found) => [...found.values()]);
  const quick = Array<number>(Math.max(0, interactions.length - durations.length)).fill(16);
  return { clocked, reported: quantile([...durations, ...quick], 0.5) };
}

async function clock(page: Page, { first, last, act }: Interaction): Promise<number> {
  // In two steps, so that the page listens before anything is done.
  const watch = await page.evaluateHandle(
    ({ first, last }) => ({
      painted: new Promise<number>((resolve) => {
        let start = 0;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        const once = { once: true, capture: true };
        addEventListener(first, ({ timeStamp }) => (start = timeStamp), once);
        addEventListener(
          last,
          () => requestAnimationFrame(() => port2.postMessage(undefined)),
          once,
        );
      }),
    }),
    { first, last },
  );
  await act();
  const time = await watch.evaluate(({ painted }) => painted);
  await watch.dispose();
  return time;
}
