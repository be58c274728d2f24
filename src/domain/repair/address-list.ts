import { toSlug } from '../addresses/permalink.ts';

/**
 * Every page's path below the base, with the ids of the paper on it:
 * `{ 'om/': [], '2019-04/eu-kontor/': ['afsnit-1'] }`.
 */
export type AddressList = Readonly<Record<string, readonly string[]>>;

/** A page by its path below the base, and an id on it; empty for the page as a whole. */
export interface Destination {
  readonly path: string;
  readonly id: string;
}

/** What addresses can lead to. */
export interface KnownSite {
  readonly base: string;
  readonly list: AddressList;
  /** Every destination by its trail. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** The trails that sound like this; made when first asked for, since there may be many. */
  readonly trailsLike: (sound: string) => readonly string[];
  /** `toSound`, which remembers: the same steps are met on many pages. */
  readonly soundOf: (text: string) => string;
}

/** The site that an address list tells of. */
export function toSite(base: string, list: AddressList): KnownSite {
  const all = Object.entries(list).flatMap(([path, ids]) =>
    ['', ...ids].map((id) => ({ path, id })),
  );
  const destinations = new Map(all.map((to) => [toTrail(base + to.path + to.id), to]));
  let bySound: Map<string, string[]> | undefined;
  const trailsLike = (sound: string) => {
    bySound ??= indexBySound(destinations.keys());
    return bySound.get(sound) ?? [];
  };
  const sounds = new Map<string, string>();
  const soundOf = (text: string) => {
    const sound = sounds.get(text) ?? toSound(text);
    sounds.set(text, sound);
    return sound;
  };
  return { base, list, destinations, trailsLike, soundOf };
}

function indexBySound(trails: Iterable<string>): Map<string, string[]> {
  const bySound = new Map<string, string[]>();
  for (const trail of trails) {
    const sound = toSound(trail);
    bySound.set(sound, [...(bySound.get(sound) ?? []), trail]);
  }
  return bySound;
}

/**
 * The trail of an address has its place as a last step, however it is written: `/om/#maal` and
 * `/om#maal` → `/om/maal`.
 */
export function toTrail(address: string): string {
  return address.replace(/\/?#\/?/, '/').replace(/\/$/, '');
}

/** What an address leads to, if it is written nearly as it should be. */
export function findDestination(
  address: string,
  { destinations }: KnownSite,
): Destination | undefined {
  return destinations.get(toTrail(address));
}

/** The address that leads to a destination. */
export function writeAddress({ path, id }: Destination, { base }: KnownSite): string {
  return base + path + (id && `#${id}`);
}

/**
 * Letters and digits only, æ, ø and å as one, and no zeros before a number: `/Økonomi-2-1`,
 * `/okonomi2-01` → `okonomi2-1`. Between numbers a hyphen stays.
 */
export function toSound(address: string): string {
  return toSlug(address)
    .replace(/a[ae]+/g, 'a')
    .replaceAll('oe', 'o')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/(?<!\d)-|-(?!\d)/g, '');
}
