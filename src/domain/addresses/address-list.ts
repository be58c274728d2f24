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
}

/** The site that an address list tells of. */
export function toSite(base: string, list: AddressList): KnownSite {
  const all = Object.entries(list).flatMap(([path, ids]) =>
    ['', ...ids].map((id) => ({ path, id })),
  );
  const destinations = new Map(all.map((to) => [toTrail(base + to.path + to.id), to]));
  return { base, list, destinations };
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
