import type { Line } from './stanzas.ts';

/** The sign before a point, and its words. */
export interface Signed {
  readonly marker: string;
  readonly text: string;
}

const DOT = /^([-–—•·*◦▪■●○‣])\s+(?=\S)/;
const COUNTED = /^(\d{1,2}[.)]|[a-zæøå][.)]|\(\d{1,2}\))\s+(?=\S)/;

/** Longest point whose number could be that of a heading, in characters. */
const LONGEST_HEADING = 150;

/** The sign that a line begins with: a dot, a number, or a number after a dot. */
export function signOf(text: string): Signed | undefined {
  const [dotted = '', dot] = DOT.exec(text) ?? [];
  const rest = text.slice(dotted.length);
  const [counted = '', number] = COUNTED.exec(rest) ?? [];
  const marker = number ?? dot;
  return marker === undefined ? undefined : { marker, text: rest.slice(counted.length) };
}

/**
 * Whether a line is a point of a list. One with a number is so beside its like: on the next line,
 * or, when it is too long for a heading, further off.
 */
export function isPoint(
  line: Line,
  beside: readonly (Line | undefined)[],
  near: readonly (Line | undefined)[],
): boolean {
  const sign = signOf(line.text);
  if (!sign) return false;
  if (DOT.test(line.text)) return true;
  const isLong = line.text.length > LONGEST_HEADING || /[.;,]$/.test(line.text);
  const around = isLong ? [...beside, ...near] : beside;
  return around.some((other) => other !== undefined && isSeries(sign, signOf(other.text)));
}

function isSeries(one: Signed, other: Signed | undefined): boolean {
  if (!other || one.marker.replace(/\w+/, '') !== other.marker.replace(/\w+/, '')) return false;
  const [first, second] = [one, other].map(({ marker }) => countOf(marker.replace(/\W/g, '')));
  return Math.abs((first ?? 0) - (second ?? 0)) === 1;
}

function countOf(sign: string): number {
  return /^\d/.test(sign) ? Number(sign) : (sign.codePointAt(0) ?? 0);
}
