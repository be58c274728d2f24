import { toSlug } from './permalink.ts';

/** Every page's path below the base, with the ids of the paper on it: `{ 'om/': [], '2019-04/eu-kontor/': ['afsnit-1'] }`. */
export type AddressList = Readonly<Record<string, readonly string[]>>;

/** A page by its path below the base, and a place on it; the id is empty for the page as a whole. */
export interface Destination {
  readonly path: string;
  readonly id: string;
}

/** Where an address was meant to lead, and what was changed to get there; or the paths of the pages most like it. */
export type Repair =
  | (Destination & { readonly kind: 'found'; readonly changes: readonly string[] })
  | { readonly kind: 'nearest'; readonly paths: readonly string[] };

interface Site {
  readonly base: string;
  readonly list: AddressList;
  /** Every place by the shape of its address, as `toShape` gives it. */
  readonly places: ReadonlyMap<string, Destination>;
}

interface Pass {
  /** What the pass changes, to be read after »Vi«. */
  readonly change: string;
  readonly mend: (address: string, site: Site) => string;
}

const MAX_ADDRESS_LENGTH = 2000;
/** The least of an address below the base, in characters, that tells what it was cut from. */
const LEAST_CUT = 2;
const MOST_NEAREST = 5;
const LEAST_LIKENESS = 0.45;

/** What the bytes from 80 to 9F are in Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const MISREAD_LETTER = new RegExp(`([\u00c2-\u00df])([\u0080-\u00bf${WINDOWS_1252}])`, 'g');
/** The escapes of one letter: three bytes or two when they belong together in UTF-8, else one. */
const ESCAPES = /%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%[cd][0-9a-f]%[89ab][0-9a-f]|%[0-9a-f]{2}/gi;
/** All but those of `#` and `%`: what a browser writes as escapes by itself, and shows as letters. */
const SHOWN_ESCAPES = new RegExp(`(?!%2[35])(?:${ESCAPES.source})`, 'gi');

/** One kind of damage each, from what happens to an address as a whole to what is told by the places there are. */
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
  const site = { base, list, places: toDestinations(base, list) };
  let mended = address.slice(0, MAX_ADDRESS_LENGTH).replace(SHOWN_ESCAPES, readEscapes);
  let place = findDestination(mended, site);
  const changes: string[] = [];
  for (const { change, mend } of PASSES) {
    if (place) break;
    const next = mend(mended, site);
    if (next !== mended) changes.push(change);
    mended = next;
    place = findDestination(mended, site);
  }
  if (!place) return { kind: 'nearest', paths: findNearest(mended, site) };
  if (changes.length === 0 && writeAddress(place, site) !== address)
    changes.push('skrev adressen helt ud');
  return { kind: 'found', ...place, changes };
}

function toDestinations(base: string, list: AddressList): Map<string, Destination> {
  const places = Object.entries(list).flatMap(([path, ids]) =>
    ['', ...ids].map((id) => ({ path, id })),
  );
  return new Map(places.map((place) => [toShape(base + place.path + place.id), place]));
}

/** An address with its place as a last step, however that is written: `/om/#maal` and `/om#maal` → `/om/maal`. */
function toShape(address: string): string {
  return address.replace(/\/?#\/?/, '/').replace(/\/$/, '');
}

function findDestination(address: string, { places }: Site): Destination | undefined {
  return places.get(toShape(address));
}

function writeAddress({ path, id }: Destination, { base }: Site): string {
  return base + path + (id && `#${id}`);
}

/** The letter that escapes stand for in UTF-8, or else in Latin-1: `%C3%B8` and `%F8` → `ø`. */
function readEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes.replace(/%(..)/g, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  }
}

/** Reads escapes, and escapes of escapes: `%2523` → `#`. */
function readAllEscapes(address: string): string {
  const read = address.replace(ESCAPES, readEscapes);
  return read === address ? address : readAllEscapes(read);
}

/** The address that a mail filter has put into one of its own, without its host. */
function unwrap(address: string): string {
  const [, inner] = address.match(/^.*[?&]url=([^&]*)/is) ?? [];
  return inner?.replace(/^https?:\/+[^/]*/i, '') ?? address;
}

/** Letters whose two bytes were read as two letters: `Ã¸` → `ø`. */
function rereadLetters(address: string): string {
  const read = address.replace(MISREAD_LETTER, (_, first, second) =>
    String.fromCharCode(((toByte(first) & 0x1f) << 6) | (toByte(second) & 0x3f)),
  );
  return read === address ? address : rereadLetters(read);
}

function toByte(letter: string): number {
  const index = WINDOWS_1252.indexOf(letter);
  return index < 0 ? letter.charCodeAt(0) : 0x80 + index;
}

function spellOutLetters(address: string): string {
  return address.normalize('NFC').replace(/[æøå]/g, (letter) => toSlug(letter));
}

/** Puts the base, once, before the first step that pages begin with; hosts and other steps before it go. */
function mendBeginning(address: string, { base, list }: Site): string {
  const beginnings = Object.keys(list).map((path) => path.split('/')[0]);
  const steps = address.split('/');
  const first = steps.findIndex((step) => step && beginnings.includes(step));
  return first < 0
    ? address.replace(base + base.slice(1), base)
    : base + steps.slice(first).join('/');
}

/** Quote marks and brackets go wherever they are, other marks at the end of a step. */
function dropMarks(address: string): string {
  return address.replace(/["'`´<>()[\]{}«»‹›“”„‘’*|]/g, '').replace(/[.,;:!…=_-]+(?=[/#]|$)/g, '');
}

/** The one place whose address sounds the same, however its steps and its æ, ø and å are written. */
function respell(address: string, { base, places }: Site): string {
  const sound = toSound(address);
  // What has no letters or digits sounds like the front page, and is not meant for it.
  if (sound === toSound(base)) return address;
  const [same, ...others] = [...places.keys()].filter((shape) => toSound(shape) === sound);
  return same !== undefined && others.length === 0 ? same : address;
}

/** Letters and digits only, and æ, ø and å as one: `/Økonomi-2-1`, `/okonomi2-1` → `okonomi2-1`. Between numbers a hyphen stays. */
function toSound(address: string): string {
  return toSlug(address)
    .replace(/a[ae]+/g, 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<!\d)-|-(?!\d)/g, '');
}

/** The place that everything beginning like this begins with: `/2019-04/eu-k` → `/2019-04/eu-kontor`. */
function complete(address: string, { base, places }: Site): string {
  const cut = toShape(address);
  if (cut.length < base.length + LEAST_CUT) return address;
  const [shortest, ...others] = [...places.keys()]
    .filter((shape) => shape.startsWith(cut))
    .sort((a, b) => a.length - b.length);
  return shortest !== undefined && others.every((shape) => shape.startsWith(shortest))
    ? shortest
    : address;
}

/** The place around one that is not there, or the page: `/2019-04/eu-kontor/#afsnit-1-99` → `/2019-04/eu-kontor/#afsnit-1`. */
function leaveUnknownPlace(address: string, site: Site): string {
  const hasSign = address.includes('#');
  const at = hasSign ? address.indexOf('#') : toShape(address).lastIndexOf('/');
  const around = findDestination(address.slice(0, at), site);
  const ids = site.list[around?.path ?? ''] ?? [];
  // Below a page that is no paper, a last step is a page that is not there.
  if (!around || (!hasSign && ids.length === 0)) return address;
  const unknown = address.slice(at + 1);
  return writeAddress(
    { ...around, id: ids.findLast((id) => unknown.startsWith(`${id}-`)) ?? around.id },
    site,
  );
}

/** The paths most like the address, by the pairs of letters they share; the likest first. */
function findNearest(address: string, { base, list }: Site): string[] {
  const wanted = toPairs(address.replace(base, ''));
  return Object.keys(list)
    .map((path) => ({ path, likeness: likenessOf(wanted, toPairs(path)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.path.length - b.path.length)
    .slice(0, MOST_NEAREST)
    .map(({ path }) => path);
}

function toPairs(text: string): Set<string> {
  const slug = toSlug(text);
  return new Set(
    Array.from({ length: Math.max(0, slug.length - 1) }, (_, at) => slug.slice(at, at + 2)),
  );
}

/** The share of pairs that two sets have in common, from 0 to 1. One pair alone is chance, when there are more to have. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared < Math.min(2, other.size) || shared === 0
    ? 0
    : (2 * shared) / (one.size + other.size);
}
