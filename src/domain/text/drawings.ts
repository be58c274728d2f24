// The drawings of the icons, on a grid of 20. Each is an export of its own, so that a script takes
// along those alone that it draws.

/** A sheet with words. */
export const paper = 'M5 3h7l3 3v11H5zM8 9h4m-4 4h4';

/** A magnifying glass. */
export const search = 'M14 9a5 5 0 1 1-10 0 5 5 0 0 1 10 0m-1 4 4 4';

/** Three lines. */
export const menu = 'M3 6h14M3 10h14M3 14h14';

/** Quotation marks. */
export const quote = 'M8 6c-3 1-4 3-4 5v3h4v-3H5m11-5c-3 1-4 3-4 5v3h4v-3h-3';

/** An i in a circle. */
export const about = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0m-7-1v5m0-8v0';

/** Two links of a chain. */
export const link =
  'M9 11a3 3 0 0 0 4 0l3-3a3 3 0 0 0-4-4l-1 1m0 4a3 3 0 0 0-4 0l-3 3a3 3 0 0 0 4 4l1-1';

/** A printer. */
export const print = 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z';
