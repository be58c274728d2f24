import type { KnownSite } from './address-list.ts';
import { REPAIR } from './repair-limits.ts';

/** Another way to read an address in which more than one thing stands. */
export interface Reading {
  /** What is left out, to be read after »Vi«. */
  readonly change: string;
  readonly address: string;
}

/** What no address of ours has in it, or has once. */
const FOREIGN = /[^\p{L}\p{N}\-./#%\\:]|[:.](?![/\d])|(?<=#[^#]*)#/gu;

/**
 * The ways in which an address can be read that holds more than itself: once more the same, or the
 * words that came after it.
 */
export function readOtherwise(address: string, { base, list }: KnownSite): Reading[] {
  const rest = address.startsWith(base) ? address.slice(base.length) : address;
  const tails = [...rest.matchAll(/https?:/gi)].map(({ index }) => rest.slice(index)).reverse();
  const beginnings = new Set(Object.keys(list).map((path) => path.split('/')[0] ?? ''));
  const steps = rest.split('/');
  const first = steps.find((step) => step && beginnings.has(step));
  const again = steps.lastIndexOf(first ?? '');
  if (first && again > steps.indexOf(first)) tails.push(base + steps.slice(again).join('/'));
  const [, once] = rest.match(/^(?:.*[#/])?(.{3,})\1$/s) ?? [];
  if (once) tails.push(base + rest.slice(0, -once.length));
  const heads = [...rest.matchAll(FOREIGN), ...rest.matchAll(/https?:/gi)]
    .map(({ index }) => rest.slice(0, index))
    // Of what names no place, the page alone would be left.
    .filter((head) => /[\p{L}\p{N}]/u.test(head.slice(head.indexOf('#') + 1)))
    .sort((a, b) => b.length - a.length);
  const others = [
    ...tails.map((tail) => ({
      change: 'læste adressen, der stod der to gange, én gang',
      address: tail,
    })),
    ...heads.map((head) => ({
      change: 'udelod det, der stod efter adressen',
      address: base + head,
    })),
  ];
  // The shortest are the likeliest to be an address alone.
  return [...others.slice(0, REPAIR.mostReadings), ...others.slice(-REPAIR.mostReadings)];
}
