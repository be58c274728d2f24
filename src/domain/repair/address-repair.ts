import {
  complete,
  findAround,
  fitSteps,
  mendBeginning,
  mendMonth,
  respell,
} from './address-guess.ts';
import {
  dropBlanks,
  dropMarks,
  readAllEscapes,
  readMailEscapes,
  readShownEscapes,
  rereadLetters,
  spellOutLetters,
} from './address-letters.ts';
import {
  type AddressList,
  type Destination,
  findDestination,
  type KnownSite,
  toSite,
  writeAddress,
} from './address-list.ts';
import { readOtherwise } from './address-readings.ts';
import { dropTags, readEntities, unwrap } from './address-wrapping.ts';
import { findNearest, findNearIds } from './nearest-pages.ts';
import { readQuery } from './query-repair.ts';
import { REPAIR } from './repair-limits.ts';

/** Where an address was meant to lead, and what was changed to get there. */
export interface Found extends Destination {
  readonly kind: 'found';
  readonly changes: readonly string[];
  /** A place that is asked for, and is not known. */
  readonly unknown?: string;
  /** The places on the page that may be meant by it, the likest first. */
  readonly likely?: readonly string[];
  /** What the address asks the page for, `?q=skive`. */
  readonly query?: string;
}

/**
 * Where an address was meant to lead; or the paths of the pages most like it, and the place that
 * was asked for.
 */
export type Repair =
  | Found
  | { readonly kind: 'nearest'; readonly paths: readonly string[]; readonly id?: string };

interface Pass {
  /** What the pass changes, to be read after »Vi«. */
  readonly change: string;
  readonly mend: (address: string, site: KnownSite) => string;
}

interface Mending {
  readonly address: string;
  readonly to: Destination | undefined;
  readonly changes: readonly string[];
}

const ADDITION = 'fjernede en tilføjelse efter »?« eller »&«';

/** What an address was written with that stands for other signs. */
const READING: readonly Pass[] = [
  { change: 'læste koder som »%23« som tegn', mend: readAllEscapes },
  { change: 'læste koder som »&amp;« som tegn', mend: readEntities },
];

/**
 * One kind of damage each, from what happens to an address as a whole to what is told by the places
 * there are.
 */
const SIGNS: readonly Pass[] = [
  { change: 'pakkede adressen ud af et »Safe Links«-link', mend: unwrap },
  { change: 'fjernede koder fra en anden tekst', mend: dropTagsAround },
  {
    change: ADDITION,
    mend: (address) => address.replace(/[?&][^#]*/g, ''),
  },
  { change: 'læste koder som »=23« som tegn', mend: readMailEscapes },
  { change: 'rettede ødelagte danske bogstaver', mend: rereadLetters },
  {
    change: 'fjernede en halv kode til sidst',
    mend: (address) => address.replace(/(?:%[0-9a-f]?|Ã)$/i, ''),
  },
  { change: 'fjernede mellemrum og usynlige tegn', mend: dropBlanks },
  { change: 'skrev små bogstaver', mend: (address) => address.toLowerCase() },
  { change: 'skrev danske bogstaver med to tegn', mend: spellOutLetters },
  {
    change: 'fjernede et filnavn til sidst',
    mend: (address) =>
      address.replace(/(?:(?:index|default)?\.(?:html?|php|aspx?)|\.pdf)(?=[/#]|$)/, ''),
  },
  { change: 'skrev måneden med to tal', mend: mendMonth },
  { change: 'rettede adressens begyndelse', mend: mendBeginning },
  { change: 'fjernede tegnsætning', mend: dropMarks },
  { change: 'rettede skråstregerne', mend: (address) => address.replace(/[\\/]+/g, '/') },
  { change: 'rettede stavemåden', mend: respell },
  { change: 'fandt den side, hvis adresse ligner', mend: fitSteps },
];

const COMPLETION: readonly Pass[] = [{ change: 'skrev slutningen færdig', mend: complete }];

/**
 * Finds the place that a damaged address was meant for, with as few changes as it takes.
 * Whatever the address holds, the answer is made of the list's own paths and ids.
 */
export function repairAddress(
  address: string,
  { base, list }: { base: string; list: AddressList },
): Repair {
  const site = toSite(base, list);
  const shown = readShownEscapes(address.slice(0, REPAIR.longest));
  const start = { address: shown, to: findDestination(shown, site), changes: [] };
  const read = mend(start, READING, site);
  const whole = mend(read, SIGNS, site);
  const found = whole.to ? whole : (mendOtherwise(read, site) ?? mend(whole, COMPLETION, site));
  const around = found.to ? undefined : findAround(found.address, site);
  const to = found.to ?? around;
  if (!to) return { kind: 'nearest', ...findNearest(found.address, site) };
  const query = readQuery(address);
  const changes = found.changes.filter((change) => !query || change !== ADDITION);
  if (around) {
    const likely = findNearIds(around.unknown, site.list[around.path] ?? [], around.id);
    const all = [...changes, 'udelod et ukendt sted på siden'];
    return { kind: 'found', ...around, changes: all, likely, ...(query && { query }) };
  }
  if (changes.length === 0 && writeAddress(to, site) !== address)
    changes.push('skrev adressen helt ud');
  return { kind: 'found', ...to, changes, ...(query && { query }) };
}

function mend(start: Mending, passes: readonly Pass[], site: KnownSite): Mending {
  let { address, to, changes } = start;
  for (const pass of passes) {
    if (to) break;
    const next = pass.mend(address, site);
    if (next !== address) changes = [...changes, pass.change];
    address = next;
    to = findDestination(address, site);
  }
  return { address, to, changes };
}

/** Of an address that is nothing but tags, nothing is left that was meant for a page. */
function dropTagsAround(address: string, { base }: KnownSite): string {
  const rest = dropTags(address);
  return rest === base ? address : rest;
}

/** The first reading of an address with more than itself in it that leads somewhere. */
function mendOtherwise({ address, changes }: Mending, site: KnownSite): Mending | undefined {
  for (const reading of readOtherwise(unwrap(address), site)) {
    const start = { address: reading.address, changes: [...changes, reading.change] };
    const mended = mend({ ...start, to: findDestination(start.address, site) }, SIGNS, site);
    if (mended.to) return mended;
  }
  return undefined;
}
