import { complete, leaveUnknownPlace, mendBeginning, respell } from './address-guess.ts';
import {
  dropMarks,
  readAllEscapes,
  readShownEscapes,
  rereadLetters,
  spellOutLetters,
  unwrap,
} from './address-letters.ts';
import {
  type AddressList,
  type Destination,
  findDestination,
  type KnownSite,
  toSite,
  writeAddress,
} from './address-list.ts';
import { findNearest } from './nearest-pages.ts';
import { REPAIR } from './repair-limits.ts';

/**
 * Where an address was meant to lead, and what was changed to get there; or the paths of the pages
 * most like it.
 */
export type Repair =
  | (Destination & { readonly kind: 'found'; readonly changes: readonly string[] })
  | { readonly kind: 'nearest'; readonly paths: readonly string[] };

interface Pass {
  /** What the pass changes, to be read after »Vi«. */
  readonly change: string;
  readonly mend: (address: string, site: KnownSite) => string;
}

/**
 * One kind of damage each, from what happens to an address as a whole to what is told by the places
 * there are.
 */
const PASSES: readonly Pass[] = [
  { change: 'læste koder som »%23« som tegn', mend: readAllEscapes },
  { change: 'pakkede adressen ud af et »Safe Links«-link', mend: unwrap },
  {
    change: 'fjernede en tilføjelse efter »?« eller »&«',
    mend: (address) => address.replace(/[?&][^#]*/g, ''),
  },
  { change: 'rettede ødelagte danske bogstaver', mend: rereadLetters },
  {
    change: 'fjernede en halv kode til sidst',
    mend: (address) => address.replace(/(?:%[0-9a-f]?|Ã)$/i, ''),
  },
  {
    change: 'fjernede mellemrum og usynlige tegn',
    mend: (address) => address.replace(/[\s\p{Cc}\p{Cf}]+/gu, ''),
  },
  { change: 'skrev små bogstaver', mend: (address) => address.toLowerCase() },
  { change: 'skrev danske bogstaver med to tegn', mend: spellOutLetters },
  {
    change: 'fjernede et filnavn til sidst',
    mend: (address) => address.replace(/(?:index)?\.html?(?=[/#]|$)/, ''),
  },
  { change: 'rettede adressens begyndelse', mend: mendBeginning },
  { change: 'fjernede tegnsætning', mend: dropMarks },
  { change: 'rettede skråstregerne', mend: (address) => address.replace(/[\\/]+/g, '/') },
  { change: 'rettede stavemåden', mend: respell },
  { change: 'skrev slutningen færdig', mend: complete },
  { change: 'udelod et ukendt sted på siden', mend: leaveUnknownPlace },
];

/**
 * Finds the place that a damaged address was meant for, with as few changes as it takes.
 * Whatever the address holds, the answer is made of the list's own paths and ids.
 */
export function repairAddress(
  address: string,
  { base, list }: { base: string; list: AddressList },
): Repair {
  const site = toSite(base, list);
  let mended = readShownEscapes(address.slice(0, REPAIR.longest));
  let to = findDestination(mended, site);
  const changes: string[] = [];
  for (const { change, mend } of PASSES) {
    if (to) break;
    const next = mend(mended, site);
    if (next !== mended) changes.push(change);
    mended = next;
    to = findDestination(mended, site);
  }
  if (!to) return { kind: 'nearest', paths: findNearest(mended, site) };
  if (changes.length === 0 && writeAddress(to, site) !== address)
    changes.push('skrev adressen helt ud');
  return { kind: 'found', ...to, changes };
}
