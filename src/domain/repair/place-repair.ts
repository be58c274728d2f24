import type { AddressList } from './address-list.ts';
import { repairAddress } from './address-repair.ts';

/** What a fragment was meant for on the page that it is an address of. */
export interface PlaceRepair {
  /** The place that is surely meant; empty when there is none. */
  readonly id: string;
  /** The places that may be meant when none is sure. */
  readonly likely: readonly string[];
  /** What was changed, to be read after »Vi«. */
  readonly changes: readonly string[];
  /** The text directive, `:~:text=skive`, as the browser takes it; empty when there is none. */
  readonly directive: string;
  /** Whether a place was asked for at all: marks alone ask for none. */
  readonly isAsked: boolean;
}

const DIRECTIVE = /(?::|%(?:25)*3a)(~|%(?:25)*7e)(?:(?::|%(?:25)*3a)(.*))?$/is;

/**
 * Finds the place on a page that a damaged fragment was meant for, by the passes that mend whole
 * addresses. `path` is the page's, below the base.
 */
export function repairPlace(
  fragment: string,
  { base, path, ids }: { base: string; path: string; ids: readonly string[] },
): PlaceRepair {
  const { place, directive, changes } = splitDirective(fragment);
  if (place === '') return { id: '', likely: [], changes, directive, isAsked: false };
  if (ids.includes(place)) return { id: place, likely: [], changes, directive, isAsked: true };
  const list: AddressList = { [path]: ids };
  const repair = repairAddress(`${base}${path}#${place}`, { base, list });
  if (repair.kind === 'nearest') return { id: '', likely: [], changes, directive, isAsked: true };
  const { id, unknown, likely } = repair;
  if (unknown !== undefined)
    return {
      id: '',
      likely: likely ?? [],
      changes,
      directive,
      isAsked: /[\p{L}\p{N}]/u.test(unknown),
    };
  return {
    id,
    likely: [],
    changes: [...changes, ...repair.changes],
    directive,
    isAsked: id !== '',
  };
}

/** Parts a text directive from an address, also one whose signs came as codes, or half. */
export function splitDirective(fragment: string): {
  readonly place: string;
  readonly directive: string;
  readonly changes: readonly string[];
} {
  const [whole = '', tilde = '', words = ''] = fragment.match(DIRECTIVE) ?? [];
  const text = words.replace(/^text%(?:25)*3d/i, 'text=').replaceAll('%25', '%');
  const directive = /^text=./.test(text) ? `:~:${text}` : '';
  const place = fragment.slice(0, fragment.length - whole.length);
  const isMended = whole !== '' && directive !== whole;
  const change = directive ? 'læste koder som »%3A« som tegn' : 'fjernede en halv tekstmarkering';
  return { place, directive, changes: isMended && tilde ? [change] : [] };
}
