import { withBase } from '../../domain/addresses/permalink.ts';
import { type Block, isHeading } from '../../domain/papers/block.ts';
import { escapeHtml } from '../../domain/text/html.ts';
import { mailFile } from '../addresses/mail-pages.ts';
import { findReleased, readPromises } from '../addresses/promises.ts';
import { type BuiltSite, papersOf, readSiteFile } from '../built-site.ts';
import { readAppendix } from '../content/read-content.ts';
import { hasMailPage } from '../hosts/address-rules.ts';

/** Mail pages that are not there, lead elsewhere, or say of a place what its paper does not. */
export function checkMailPages(site: BuiltSite): string[] {
  return [...checkBlocks(site), ...checkReleased(site)];
}

function checkBlocks(site: BuiltSite): string[] {
  return papersOf(site).flatMap((page) => {
    const { meeting, slug, blocks } = page.paper;
    const { data } = readAppendix(`src/content/${meeting}/${slug}.mdx`);
    return blocks.flatMap((block, at) => {
      if (!hasMailPage(block)) return [];
      const file = mailFile(page.path, block.id);
      const html = readSiteFile(site.folder, file);
      if (html === undefined) return [`${file}: siden er ikke der.`];
      const fault = findFault(html, {
        to: withBase(site.base, `${page.path}#${block.id}`),
        paper: data?.shortTitle ?? '',
        meeting: page.paper.meetingTitle,
        place: block.place,
        words: wordsOf(block, blocks[at + 1]),
        canonical: page.canonical,
      });
      return fault ? [`${file}: ${fault}`] : [];
    });
  });
}

/** Addresses of old: they say why they are gone, and those on papers that there are lead on. */
function checkReleased(site: BuiltSite): string[] {
  const papers = new Set(papersOf(site).map(({ path }) => path));
  const released = findReleased(readPromises()).filter(
    ({ path, reason }) => reason !== undefined || papers.has(path),
  );
  return released.flatMap(({ path, id, to, reason = '' }) => {
    const said =
      to === undefined ? `<p>${escapeHtml(reason)}</p>` : `0;url=${withBase(site.base, to)}"`;
    if (readSiteFile(site.folder, mailFile(path, id))?.includes(said)) return [];
    return [
      `${mailFile(path, id)}: siden siger ikke, hvor stedet er nu, eller hvorfor det er væk.`,
    ];
  });
}

interface Expected {
  readonly to: string;
  readonly paper: string;
  readonly meeting: string;
  readonly place: readonly string[];
  /** What may be quoted there. */
  readonly words: readonly string[];
  /** The full address of the paper, when the site's is known. */
  readonly canonical: string | undefined;
}

/** What is wrong with a mail page, as a sentence; nothing when all is right. */
function findFault(
  html: string,
  { to, paper, meeting, place, words, canonical }: Expected,
): string | undefined {
  const title = attribute(html, 'property="og:title"');
  const quote = attribute(html, 'property="og:description"');
  const [name, ...parts] = title.split(' › ');
  const isPlace =
    name === paper &&
    parts.length === place.length &&
    parts.every((part, at) => place[at] === part || isCut(part, place[at] ?? ''));
  if (!isPlace) return `titlen »${title}« er ikke stedets navn.`;
  if (!words.some((text) => text === quote || isCut(quote, text)))
    return `»${quote}« er ikke stedets ord.`;
  if (attribute(html, 'http-equiv="refresh"') !== `0;url=${to}`)
    return `siden fører ikke til ${to}.`;
  const shown = [
    `<meta http-equiv="content-security-policy" content="default-src 'none';img-src 'self'">`,
    '<meta name="robots" content="noindex">',
    canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : '',
    `<title>${escapeHtml(title)}</title>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(quote)}</p>`,
    `<p>${escapeHtml(meeting)}</p>`,
    `<a href="${escapeHtml(to)}">`,
  ];
  const lost = shown.find((text) => !html.includes(text));
  return lost && `siden har ikke ${lost}`;
}

/** What may be said at a block: its own words, or below a heading those that follow. */
function wordsOf(block: Block, next: Block | undefined): string[] {
  return [block.words, ...(next && isHeading(block) ? [next.words] : [])];
}

/** Whether a text is the beginning of a longer one. */
function isCut(text: string, whole: string): boolean {
  return text.endsWith('…') && text.length > 1 && whole.startsWith(text.slice(0, -1).trimEnd());
}

function attribute(html: string, name: string): string {
  const [, content = ''] = html.match(new RegExp(`<meta ${name} content="([^"]*)"`)) ?? [];
  return content
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
