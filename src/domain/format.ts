/** A number the Danish way: `formatNumber(13004205)` → `13.004.205`, `formatNumber(5.3, 1)` → `5,3`. */
export function formatNumber(value: number, decimals = 0): string {
  return new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** The number behind a Danish spelling: `parseNumber('13.004.205')` → 13004205; `undefined` when it is none. */
export function parseNumber(text: string): number | undefined {
  const compact = text.trim();
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(compact)) return undefined;
  return Number(compact.replaceAll('.', '').replace(',', '.'));
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** A date the Danish way: `formatDate('2019-03-20')` → `20. marts 2019`. Throws a RangeError on anything else. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  if (!year || !name || !day) throw new RangeError(`Not an ISO date: ${isoDate}`);
  return `${day}. ${name} ${year}`;
}

/** A run of pages or lines: `formatRange({ first: 2, last: 3 })` → `2–3`; without an end `53 ff.`. */
export function formatRange(range: { first: number; last?: number | undefined }): string {
  if (range.last === undefined) return `${range.first} ff.`;
  return range.first === range.last ? `${range.first}` : `${range.first}–${range.last}`;
}

/** Names as a Danish list: `formatList(['a', 'b', 'c'])` → `a, b og c`. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat('da-DK', { type: 'conjunction' }).format(items);
}

/** A count with its noun: `formatCount(1, 'bilag', 'bilag')` → `1 bilag`. */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
