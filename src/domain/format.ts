/** A number the Danish way: `formatNumber(13004205)` → `13.004.205`, `formatNumber(5.3, 1)` → `5,3`. */
export function formatNumber(value: number, decimals = 0): string {
  return new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A date the Danish way: `formatDate('2019-03-20')` → `20. marts 2019`. Throws a RangeError on anything else. */
export function formatDate(isoDate: string): string {
  const date = new Date(isoDate);
  // JavaScript reads 30 February as 2 March.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== isoDate) throw new RangeError(`Not a date: ${isoDate}`);
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** A run of pages or lines: `formatRange({ first: 2, last: 3 })` → `2–3`; without an end `53 ff.`. */
export function formatRange(range: { first: number; last?: number | undefined }): string {
  if (range.last === undefined) return `${range.first} ff.`;
  return range.first === range.last ? `${range.first}` : `${range.first}–${range.last}`;
}

/** A count with its noun: `formatCount(1, 'bilag', 'bilag')` → `1 bilag`. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** The beginning of a text, cut between words: at most `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
