/** Longest id allowed, in characters, so that path and id together stay within 60. */
export const MAX_ID_LENGTH = 32;

const ID = /^[a-z](?:[a-z0-9-]*[a-z0-9])?$/;

/** What an id looks like, for error messages. */
export const ID_RULE =
  'brug kun a-z, 0-9 og bindestreg, begynd med et bogstav, slut ikke med en bindestreg, ' +
  `højst ${MAX_ID_LENGTH} tegn`;

/** Whether `id` follows the grammar of addresses: `oekonomi-2` does, `Økonomi` does not. */
export function isId(id: string): boolean {
  return id.length <= MAX_ID_LENGTH && ID.test(id);
}

/**
 * The ASCII spelling of a Danish text, fit for an address: `Ringkøbing-Skjern` →
 * `ringkoebing-skjern`.
 */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id of a block by its place: `blockId('oekonomi', 2, 3)` → `oekonomi-2-3`. */
export function blockId(section: string, ...numbers: readonly number[]): string {
  return [section, ...numbers].join('-');
}

/** A path of the site below its base: `withBase('/papirer/', '/soeg/')` → `/papirer/soeg/`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

/** The path of an appendix, without the base: `/2019-04/eu-kontor/`. */
export function appendixPath(meeting: string, slug: string): string {
  return `/${meeting}/${slug}/`;
}

/** An agenda item's number as it stands in addresses: `3.2` → `3.2`, `12A` → `12a`. */
export function itemSlug(number: string): string {
  return number.split('.').map(toSlug).join('.');
}

/** The path of an agenda item, without the base: `/2019-04/3.2/`. */
export function agendaItemPath(meeting: string, number: string): string {
  return `/${meeting}/${itemSlug(number)}/`;
}

/**
 * Where the source of the page at `path` lies: `/2019-04/eu-kontor/` → `/kilde/2019-04/eu-kontor/`.
 */
export function sourcePath(path: string): string {
  return `/kilde${path}`;
}

/** Where a received file or the picture of a page lies: `/kilde/2025-06/original/referat.pdf`. */
export function originalPath(meeting: string, name: string): string {
  return sourcePath(`/${meeting}/original/${name}`);
}

/** Where a paper's citation can be fetched, without the base: `/citat/2019-04/eu-kontor.bib`. */
export function citationPath(meeting: string, slug: string, format: string): string {
  return `/citat/${meeting}/${slug}.${format}`;
}

/**
 * What a paper is called in a bibliography: `eu_kontor_2019_04`. No hyphens: some readers of BibTeX
 * take none.
 */
export function citationKey(meeting: string, slug: string): string {
  return `${slug}-${meeting}`.replaceAll('-', '_');
}

/**
 * The address of a path of the site: `https://example.org/2019-04/eu-kontor/`, or the path alone
 * when the site's host is not known.
 */
export function addressOf(path: string, base: string, site: URL | undefined): string {
  const local = withBase(base, path);
  return site ? new URL(local, site).href : local;
}

/** The folder of the pages for each kind of entry of the register that has pages. */
export const ENTRY_FOLDERS = {
  municipality: 'kommuner',
  organisation: 'organisationer',
  programme: 'programmer',
} as const;

/** An entry of the register, as far as its address tells. */
interface Addressed {
  readonly kind: keyof typeof ENTRY_FOLDERS | 'subject';
  readonly key?: string | undefined;
}

/**
 * Where an entry's mentions stand, without the base: `/kommuner/skive/`, `/programmer/#plato`;
 * nothing for a subject.
 */
export function entryPath({ kind, key }: Addressed): string | undefined {
  if (!key || kind === 'subject') return undefined;
  return kind === 'programme'
    ? `/${ENTRY_FOLDERS[kind]}/#${key}`
    : `/${ENTRY_FOLDERS[kind]}/${key}/`;
}
