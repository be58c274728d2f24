import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { withBase } from '../../domain/addresses/permalink.ts';
import { findBrokenPromises, type Promises } from '../../domain/addresses/promise.ts';
import { ContentError } from '../../domain/papers/content-error.ts';
import { shorten } from '../../domain/text/shorten.ts';
import type { BuiltSite, OpenPage, SitePlace } from '../built-site.ts';
import type { ServedPage } from '../served-page.ts';

/** Where the promises are kept. */
export const PROMISES_FILE = 'src/content/permalinks.json';

const NO_PROMISES =
  'filen lover ingen adresser. Hent den, som den sidst var; er intet udgivet før, ' +
  'så kør npm run permalinks.';

/** The most characters of the words that a promise shows an editor. */
const SHOWN = 40;

/** An address whose words are elsewhere now, or gone. */
export interface Released {
  /** `/2019-04/eu-kontor/` and the id that led to a place on it. */
  readonly path: string;
  readonly id: string;
  /** Where the words are now: `/2019-04/eu-kontor/#ressourcer`. */
  readonly to: string | undefined;
  /** Why they are gone. */
  readonly reason: string | undefined;
}

/** The promises of the project. Throws a ContentError when they cannot be read. */
export function readPromises(): Promises {
  try {
    const text = readFileSync(PROMISES_FILE, 'utf8');
    return { addresses: {}, moved: {}, withdrawn: {}, ...JSON.parse(text) };
  } catch (cause) {
    const hint = 'Hent den, som den sidst var: den har alle adresser, der er udgivet.';
    throw new ContentError('filen kan ikke læses.', { file: PROMISES_FILE, hint, cause });
  }
}

/** Promises that the built pages do not keep, each with what to do. */
export function checkPromises(site: BuiltSite): string[] {
  const promises = readPromises();
  const broken = findBrokenPromises(promises, toCurrent(site.pages));
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const signless = findReleased(promises).filter(({ path, id }) => {
    const page = byPath.get(path);
    return page?.paper && !page.ids.has(id);
  });
  const isEmpty = Object.keys(promises.addresses).length === 0;
  return [
    ...(isEmpty ? [`${PROMISES_FILE}: ${NO_PROMISES}`] : []),
    ...broken.map(({ address, message }) => `${address} ${message}`),
    ...signless.map(
      ({ path, id }) => `${path}#${id}: siden har intet skilt om, hvor stedet er nu.`,
    ),
  ];
}

/** What stands at each address now, as the promises have it. */
export function toCurrent(pages: readonly ServedPage[]): Map<string, string> {
  return new Map(
    pages
      .filter(isLasting)
      .flatMap(({ path, paper }) => [
        [path.slice(1), ''] as const,
        ...(paper?.blocks ?? []).map(
          ({ id, words, isOurs }) =>
            [`${path.slice(1)}#${id}`, isOurs ? '' : fingerprint(words)] as const,
        ),
      ]),
  );
}

/** Whether readers can come back to a page: the one for what is not there is no address. */
export function isLasting({ path }: Pick<ServedPage, 'path'>): boolean {
  return path.endsWith('/');
}

/** Leaves a sign on each paper for those who come to an address of it that is no longer there. */
export function addSigns({ base }: SitePlace): (page: OpenPage) => string[] {
  const released = Map.groupBy(findReleased(readPromises()), ({ path }) => path);
  return ({ path, tree }) => {
    const signs = released.get(path);
    if (!signs) return [];
    const article = select('article[data-paper]', tree);
    if (!article) return [`${path}: siden har intet papir, som der kan stå et skilt på.`];
    article.children.push(...signs.map((sign) => toSign(sign, base)));
    return [];
  };
}

/** All addresses that were released. */
export function findReleased({ moved, withdrawn }: Promises): Released[] {
  const split = (address: string) => {
    const [path = '', id = ''] = address.split('#');
    return { path: `/${path}`, id };
  };
  return [
    ...Object.entries(moved).map(([from, to]) => ({
      ...split(from),
      to: `/${to}`,
      reason: undefined,
    })),
    ...Object.entries(withdrawn).map(([from, reason]) => ({
      ...split(from),
      to: undefined,
      reason,
    })),
  ];
}

function toSign({ id, to, reason = '' }: Released, base: string): Element {
  const text = (value: string) => ({ type: 'text' as const, value });
  const children: Element['children'] =
    to === undefined
      ? [text(`Stedet er trukket tilbage: ${reason}`)]
      : [
          text('Stedet er flyttet. '),
          {
            type: 'element',
            tagName: 'a',
            properties: { href: withBase(base, to) },
            children: [text('Se det, hvor det står nu')],
          },
          text('.'),
        ];
  const properties = { className: ['moved'], id, dataSite: '' };
  return { type: 'element', tagName: 'p', properties, children };
}

function fingerprint(words: string): string {
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 8);
  return `${hash} ${shorten(words, SHOWN)}`.trim();
}
