import {
  type Destination,
  findDestination,
  type KnownSite,
  toSound,
  toTrail,
} from './address-list.ts';
import { REPAIR } from './repair-limits.ts';

/** What a Danish word may have after it when it is not the bare word: `-en`, `-ernes`. */
const ENDING = /^-?(?:(?:e|n|r|t|en|er|et|ne|ene|erne|rne)?s?)$/;
/** The least of a word, in characters, that an ending can be told from. */
const LEAST_WORD = 3;

/**
 * Puts the base, once, before the first step that pages begin with; hosts and other steps before it
 * go.
 */
export function mendBeginning(address: string, { base, list }: KnownSite): string {
  const beginnings = Object.keys(list).map((path) => path.split('/')[0]);
  const steps = address.split('/');
  const first = steps.findIndex((step) => step && beginnings.includes(step));
  return first < 0
    ? address.replace(base + base.slice(1), base)
    : base + steps.slice(first).join('/');
}

/** A meeting's month and day as folders have them: `/2019-4/`, `/2019/04/`, `/201904/`. */
export function mendMonth(address: string, { list }: KnownSite): string {
  const mended = address.replace(
    /(?<=\/)(\d{4})[-–_./ ]?(\d\d?)(?:[-–_./ ]?(\d\d?))?(?=[/#]|-[a-z]|$)/,
    (_, ...parts: (string | number | undefined)[]) =>
      parts
        .slice(0, 3)
        .filter((part) => part !== undefined)
        .map((part) => `${part}`.padStart(2, '0'))
        .join('-'),
  );
  const [, meeting = ''] = mended.match(/\/(\d{4}-[a-z\d-]+)(?=[/#]|$)/) ?? [];
  return meeting && Object.hasOwn(list, `${meeting}/`) ? mended : address;
}

/**
 * The one place whose address sounds the same, however its steps and its æ, ø and å are written.
 */
export function respell(address: string, { base, trailsLike }: KnownSite): string {
  const sound = toSound(address);
  // What has no letters or digits sounds like the front page, and is not meant for it.
  if (sound === toSound(base)) return address;
  const [same, ...others] = trailsLike(sound);
  return same !== undefined && others.length === 0 ? same : address;
}

/**
 * The place that everything beginning like this begins with: `/2019-04/eu-k` →
 * `/2019-04/eu-kontor`.
 */
export function complete(address: string, { base, destinations }: KnownSite): string {
  const cut = toTrail(address);
  const last = cut.slice(Math.max(base.length, cut.lastIndexOf('/') + 1));
  if (last.length < REPAIR.leastCut) return address;
  const [shortest, ...others] = [...destinations.keys()]
    .filter((trail) => trail.startsWith(cut))
    .sort((a, b) => a.length - b.length);
  return shortest !== undefined && others.every((trail) => trail.startsWith(shortest))
    ? shortest
    : address;
}

/** The place around one that is not there, or the page, and what of the address is left out. */
export interface Around extends Destination {
  /** `afsnit-1-99` */
  readonly unknown: string;
}

/** What stands around a place that is not there: `/2019-04/eu-kontor/#afsnit-1-99` → `afsnit-1`. */
export function findAround(address: string, site: KnownSite): Around | undefined {
  const hasSign = address.includes('#');
  const at = hasSign ? address.indexOf('#') : toTrail(address).lastIndexOf('/');
  const around = findDestination(address.slice(0, at), site);
  const ids = site.list[around?.path ?? ''] ?? [];
  // Below a page that is no paper, a last step is a page that is not there.
  if (!around || (!hasSign && ids.length === 0)) return undefined;
  const unknown = address.slice(at + 1).replace(/^[#/]+|\/$/g, '');
  const id = ids.findLast((known) => unknown.startsWith(`${known}-`)) ?? around.id;
  return { path: around.path, id, unknown };
}

/**
 * The one page whose steps are nearly these: with a Danish ending, or without the meeting that all
 * papers stand under. `/resultatkontrakten/oekonomi` → `/2019-04/resultatkontrakt/#oekonomi`.
 */
export function fitSteps(address: string, site: KnownSite): string {
  const { base, list } = site;
  if (!address.startsWith(base)) return address;
  const [path = '', place = '', ...more] = address.slice(base.length).split(/\/?#\/?/);
  if (more.length > 0) return address;
  const steps = path.split('/').filter(Boolean);
  const last = steps.at(-1) ?? '';
  const fits = Object.entries(list).flatMap(([page, ids]) => {
    const [whole, parent] = [steps, steps.slice(0, -1)].map((given) => costOf(given, page, site));
    const id = findId(ids, place, site) ?? place;
    // A mail address has its place as a last step.
    const mailed = place === '' && parent !== undefined ? findId(ids, last, site) : undefined;
    return [
      ...(whole === undefined ? [] : [{ cost: whole, to: page + (id && `#${id}`) }]),
      ...(mailed === undefined ? [] : [{ cost: parent ?? 0, to: `${page}#${mailed}` }]),
    ];
  });
  const least = Math.min(...fits.map(({ cost }) => cost));
  const [best, ...others] = fits.filter(({ cost }) => cost === least);
  return best && others.length === 0 ? base + best.to : address;
}

/** How much `given` differs from the steps of a page; nothing when they are not the same. */
function costOf(given: readonly string[], page: string, site: KnownSite): number | undefined {
  const steps = page.split('/').slice(0, -1);
  const missing = steps.length - given.length;
  // Only a meeting can be left out: its step begins with a year.
  if (given.length === 0 || missing < 0 || missing > 1) return undefined;
  if (missing === 1 && !/^\d{4}-/.test(page)) return undefined;
  let cost = missing;
  for (const [at, step] of steps.slice(missing).entries()) {
    const more = costOfStep(given[at] ?? '', step, site);
    if (more === undefined) return undefined;
    cost += more;
  }
  return cost;
}

function costOfStep(given: string, step: string, { soundOf }: KnownSite): number | undefined {
  if (soundOf(given) === soundOf(step)) return 0;
  const [short = '', long = ''] = [given, step].sort((a, b) => a.length - b.length);
  const isEnded =
    short.length >= LEAST_WORD && long.startsWith(short) && ENDING.test(long.slice(short.length));
  return isEnded ? 1 : undefined;
}

/** The id that sounds like this, if there is just one. */
function findId(ids: readonly string[], wanted: string, { soundOf }: KnownSite) {
  const sound = soundOf(wanted);
  const [found, ...others] = sound ? ids.filter((id) => soundOf(id) === sound) : [];
  return others.length === 0 ? found : undefined;
}
