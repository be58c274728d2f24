import { formatDate } from './format.ts';

/**
 * How the content writes dates, from the widest to the narrowest: the narrower comes later where
 * two begin together.
 */
const FORMS = {
  period: /^(?<year>[1-9]\d{3})\/(?<last>[1-9]\d{3})$/,
  year: /^(?<year>[1-9]\d{3})$/,
  quarter: /^(?<year>[1-9]\d{3})-Q(?<quarter>[1-4])$/,
  month: /^(?<year>[1-9]\d{3})-(?<month>0[1-9]|1[0-2])$/,
  day: /^(?<year>[1-9]\d{3})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])$/,
} as const;

// Object.keys forgets what the keys are.
const PRECISIONS = Object.keys(FORMS) as (keyof typeof FORMS)[];

const MONTH = new Intl.DateTimeFormat('da-DK', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/**
 * Whether `text` is a date as exact as it is known: `2019-03-20`, `2019-03`, `2019-Q1`, `2019` or
 * `2019/2023`.
 */
export function isPartialDate(text: string): boolean {
  return parse(text) !== undefined;
}

/** Whether `text` is a day that there is: `2019-03-20`. */
export function isDay(text: string): boolean {
  return parse(text)?.precision === 'day';
}

/**
 * A partial date the Danish way: `20. marts 2019`, `marts 2019`, `1. kvartal 2019`, `2019`,
 * `2019–2023`. Throws a RangeError on anything else.
 */
export function formatPartialDate(text: string): string {
  const { precision, year, quarter, last } = read(text);
  switch (precision) {
    case 'day':
      return formatDate(text);
    case 'month':
      return MONTH.format(new Date(text));
    case 'quarter':
      return `${quarter}. kvartal ${year}`;
    case 'period':
      return `${year}–${last}`;
    default:
      return year;
  }
}

/** The year in which a partial date begins: `2019/2023` → `2019`. */
export function yearOf(text: string): string {
  return read(text).year;
}

/** The month in which a partial date begins: `2019-Q2` → `2019-04`, `2019` → `2019-01`. */
export function firstMonthOf(text: string): string {
  const { year, month, quarter } = read(text);
  return `${year}-${month ?? (quarter ? `${Number(quarter) * 3 - 2}`.padStart(2, '0') : '01')}`;
}

/** The day on which a partial date begins: `2019-Q2` → `2019-04-01`. */
export function firstDayOf(text: string): string {
  return `${firstMonthOf(text)}-${read(text).day ?? '01'}`;
}

/** The order of partial dates: by when they begin; of two that begin together, the longer first. */
export function comparePartialDates(a: string, b: string): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What the `datetime` of HTML can say of a partial date; it knows neither quarters nor periods. */
export function htmlDate(text: string): string | undefined {
  return ['day', 'month', 'year'].includes(read(text).precision) ? text : undefined;
}

function sortKey(text: string): string {
  const { precision, day = '00', last = '0000' } = read(text);
  // The period that ends last begins the row: it holds the others.
  return [
    firstMonthOf(text),
    PRECISIONS.indexOf(precision),
    day,
    `${9999 - Number(last)}`.padStart(4, '0'),
  ].join(' ');
}

function read(text: string) {
  const parts = parse(text);
  if (!parts) throw new RangeError(`Not a partial date: ${text}`);
  return parts;
}

function parse(text: string) {
  for (const precision of PRECISIONS) {
    const { year, month, day, quarter, last } = FORMS[precision].exec(text)?.groups ?? {};
    if (!year) continue;
    const isBackwards = last !== undefined && last <= year;
    // JavaScript reads 30 February as 2 March.
    const isNoDay = day !== undefined && new Date(text).getUTCDate() !== Number(day);
    return isBackwards || isNoDay ? undefined : { precision, year, month, day, quarter, last };
  }
  return undefined;
}
