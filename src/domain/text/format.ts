/** From no decimals to six, the most a table prints: made once, for a formatter is slow to make. */
const FORMATS = [0, 1, 2, 3, 4, 5, 6].map(
  (decimals) =>
    new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
);

/** Pure, so that scripts that show no date leave it out. */
const DATES = /* @__PURE__ */ new Intl.DateTimeFormat('da-DK', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/**
 * A number the Danish way: `formatNumber(13004205)` → `13.004.205`, `formatNumber(5.3, 1)` → `5,3`.
 * At most six decimals.
 */
export function formatNumber(value: number, decimals = 0): string {
  const format = FORMATS[decimals];
  if (!format) throw new RangeError(`Expected 0 to 6 decimals, got ${decimals}`);
  return format.format(value);
}

/**
 * A number with its sign, for a difference: `formatChange(-470267)` → `−470.267`, `formatChange(3)`
 * → `+3`.
 */
export function formatChange(value: number, decimals = 0): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + formatNumber(Math.abs(value), decimals);
}

/**
 * The number in what someone typed the Danish way: `36.792,5 kr.` → 36792.5; `undefined` when it is
 * none, or may be read in two ways.
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed.replace(/\s|kr\.?$/gi, '').replace(/^[−–]/, '-');
  if (!/^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/**
 * `roundTo(7.25, 1)` → 7.3: half away from zero, and blind to the last bit of a sum such as 0.1 +
 * 0.2.
 */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  // Adding 0 turns -0 into 0.
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals + 0;
}

/**
 * A date the Danish way: `formatDate('2019-03-20')` → `20. marts 2019`. Throws a RangeError on
 * anything else.
 */
export function formatDate(isoDate: string): string {
  const date = new Date(isoDate);
  // JavaScript reads 30 February as 2 March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== isoDate)
    throw new RangeError(`Not a date: ${isoDate}`);
  return DATES.format(date);
}

/** A run of lines: `formatLines({ first: 2, last: 3 })` → `2–3`; without an end it is one line. */
export function formatLines({ first, last = first }: Parameters<typeof formatPages>[0]): string {
  return formatPages({ first, last });
}

/** A run of pages: `formatPages({ first: 2, last: 3 })` → `2–3`; without an end `53 ff.`. */
export function formatPages(range: { first: number; last?: number | undefined }): string {
  if (range.last === undefined) return `${range.first} ff.`;
  return range.first === range.last ? `${range.first}` : `${range.first}–${range.last}`;
}

/** A count with its noun: `formatCount(1, 'bilag', 'bilag')` → `1 bilag`. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Names as a sentence has them: `Skive, Viborg og Struer`. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat('da').format(names);
}

/** A file's size: `31 kB`, `1,2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, roundTo(bytes / 1000, 0)))} kB`;
  return `${formatNumber(roundTo(bytes / 1_000_000, 1), 1)} MB`;
}

/** A text with a capital first: `kommune` → `Kommune`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
