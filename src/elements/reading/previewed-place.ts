import { shorten } from '../../domain/text/shorten.ts';
import { referTo } from '../citing/referred-place.ts';
import { wordsOf } from '../citing/words-of.ts';

/** What a link leads to: its name, if that says more than the link, and its first words. */
export interface PreviewedPlace {
  readonly title: string;
  readonly words: string;
}

/** The most characters of a preview, about six lines. */
const LONGEST = 300;
/** The papers' pages have a mail page for each place on them. */
const PAPER = /\/\d{4}-\d{2}[a-z\d-]*\/[a-z\d-]+\/$/;

const fetched = new Map<string, Promise<PreviewedPlace | undefined>>();

/**
 * The place that a link leads to; nothing when it leads away from the site, to a file, or to where
 * it stands itself.
 */
export async function previewOf(link: HTMLAnchorElement): Promise<PreviewedPlace | undefined> {
  if (link.origin !== location.origin || !link.pathname.endsWith('/')) return undefined;
  const id = link.hash.slice(1);
  if (link.pathname === location.pathname) {
    const target = id ? document.getElementById(id) : null;
    return target && !target.contains(link) ? readPlace(target) : undefined;
  }
  const known = fetched.get(link.href) ?? fetchPlace(link.pathname, id);
  fetched.set(link.href, known);
  // What could not be fetched is tried again the next time.
  known.catch(() => fetched.delete(link.href));
  return known;
}

function readPlace(target: HTMLElement): PreviewedPlace {
  const isHeading = /^h\d$/.test(target.localName);
  const after = (target.closest('hgroup') ?? target).nextElementSibling;
  // Between a heading and its text may stand what refers to it.
  const next = after?.localName === 'small' ? after.nextElementSibling : after;
  const { place } = referTo(target);
  const words = firstWords(isHeading && next instanceof HTMLElement ? next : target);
  return { title: place.join(' › '), words };
}

async function fetchPlace(path: string, id: string): Promise<PreviewedPlace | undefined> {
  const isMailed = id !== '' && PAPER.test(path);
  const response = await fetch(isMailed ? `${path}${id}/` : path);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  // A document made so runs and loads nothing; its styles would only be complained of.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const title = wordsOf(page.querySelector('h1'));
  if (isMailed) return { title, words: wordsOf(page.querySelector<HTMLElement>('h1 + p')) };
  const target = id ? page.getElementById(id) : page;
  // The overviews say themselves what a preview of them tells.
  const parts = [...(target?.querySelectorAll<HTMLElement>('[data-preview]') ?? [])].map(wordsOf);
  if (parts.length === 1) return { title: '', words: parts.join('') };
  if (parts.length > 1)
    return { title: parts[0] ?? '', words: shorten(parts.slice(1).join(' · '), LONGEST) };
  return {
    title,
    words: page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
  };
}

/** A block's first words, without the label that names a note; the cells of a row stand apart. */
function firstWords(block: HTMLElement): string {
  const parts = [...block.querySelectorAll<HTMLElement>('th, td, dd, li')].filter(
    (part) => !part.querySelector('li'),
  );
  const words =
    parts.length === 0
      ? wordsOf(block)
      : parts.map(wordsOf).join(block.matches('tr, table') ? ' · ' : ' ');
  const label = block.matches('aside') ? wordsOf(block.querySelector('strong')) : '';
  return shorten(words.slice(label.length).trim(), LONGEST);
}
