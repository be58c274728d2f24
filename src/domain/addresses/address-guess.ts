import { findDestination, type KnownSite, toTrail, writeAddress } from './address-list.ts';
import { toSlug } from './permalink.ts';
import { REPAIR } from './repair-limits.ts';

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

/**
 * The one place whose address sounds the same, however its steps and its æ, ø and å are written.
 */
export function respell(address: string, { base, destinations }: KnownSite): string {
  const sound = toSound(address);
  // What has no letters or digits sounds like the front page, and is not meant for it.
  if (sound === toSound(base)) return address;
  const [same, ...others] = [...destinations.keys()].filter((trail) => toSound(trail) === sound);
  return same !== undefined && others.length === 0 ? same : address;
}

/**
 * Letters and digits only, and æ, ø and å as one: `/Økonomi-2-1`, `/okonomi2-1` → `okonomi2-1`.
 * Between numbers a hyphen stays.
 */
function toSound(address: string): string {
  return toSlug(address)
    .replace(/a[ae]+/g, 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<!\d)-|-(?!\d)/g, '');
}

/**
 * The place that everything beginning like this begins with: `/2019-04/eu-k` →
 * `/2019-04/eu-kontor`.
 */
export function complete(address: string, { base, destinations }: KnownSite): string {
  const cut = toTrail(address);
  if (cut.length < base.length + REPAIR.leastCut) return address;
  const [shortest, ...others] = [...destinations.keys()]
    .filter((trail) => trail.startsWith(cut))
    .sort((a, b) => a.length - b.length);
  return shortest !== undefined && others.every((trail) => trail.startsWith(shortest))
    ? shortest
    : address;
}

/**
 * The place around one that is not there, or the page: `/2019-04/eu-kontor/#afsnit-1-99` →
 * `/2019-04/eu-kontor/#afsnit-1`.
 */
export function leaveUnknownPlace(address: string, site: KnownSite): string {
  const hasSign = address.includes('#');
  const at = hasSign ? address.indexOf('#') : toTrail(address).lastIndexOf('/');
  const around = findDestination(address.slice(0, at), site);
  const ids = site.list[around?.path ?? ''] ?? [];
  // Below a page that is no paper, a last step is a page that is not there.
  if (!around || (!hasSign && ids.length === 0)) return address;
  const unknown = address.slice(at + 1);
  const id = ids.findLast((known) => unknown.startsWith(`${known}-`)) ?? around.id;
  return writeAddress({ ...around, id }, site);
}
