import type { Look, Tab } from '../tab.ts';

/** What a reader does. It works, or throws a sentence that says what does not. */
export interface Journey {
  readonly name: string;
  /** The looks it is walked in. */
  readonly looks: readonly Look[];
  walk(tab: Tab, origin: string): Promise<void>;
}

/** Thrown by a journey that this browser's driver cannot walk. */
export class Untried extends Error {}

/** The paper with goals, a table and notes. */
export const CONTRACT = '/2019-04/resultatkontrakt/';
/** The paper with tracked changes. */
export const CHANGED = '/2019-04/sundhedsaftale/';
/** The paper with footnotes. */
export const NOTED = '/2019-04/erhvervsservice/';

/** The sizes of window that journeys are walked in. */
export const WINDOWS = { wide: [1280, 900], narrow: [360, 700] } as const;

/** Opens a page in a window of some size. */
export async function visit(
  tab: Tab,
  address: string,
  [width, height]: readonly [number, number] = WINDOWS.wide,
) {
  await tab.resize(width, height);
  // An address that differs only after the # would be no new visit.
  await tab.open(new URL('/robots.txt', address).href);
  await tab.open(address);
}

/** Throws a sentence when something does not hold. */
export function must(holds: boolean, otherwise: string) {
  if (!holds) throw new Error(otherwise);
}
