import { toSlug } from '../addresses/permalink.ts';
import { escapeHtml } from '../text/html.ts';

/** What a feed tells of: a paper that has come, or a correction of one. */
export interface FeedEntry {
  /** Its full address, which is its name for ever. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The day on which it came: `2025-08-20`. */
  readonly published: string;
  readonly body: string;
}

/** A feed of the site. */
export interface Feed {
  readonly address: string;
  readonly title: string;
  /** The page that it tells of. */
  readonly page: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** The most entries that a feed has: readers of feeds keep the older ones. */
const MOST = 50;

/**
 * The path of the feed of a body, or of all: `/feed.xml`, `/feed/oekonomiudvalget.xml`; without the
 * base.
 */
export function feedPath(body?: string): string {
  return body === undefined ? '/feed.xml' : `/feed/${toSlug(body)}.xml`;
}

/** A feed in Atom (RFC 4287), the newest entries first. */
export function toAtom({ address, title, page, author, entries }: Feed): string {
  const newest = entries
    .toSorted((one, other) => other.published.localeCompare(one.published))
    .slice(0, MOST);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">',
    toElement('id', address),
    toElement('title', title),
    toElement('updated', toTime(newest[0]?.published ?? '')),
    `<author>${toElement('name', author)}</author>`,
    toLink('self', address),
    toLink('alternate', page),
    ...newest.flatMap((entry) => [
      '<entry>',
      toElement('id', entry.address),
      toElement('title', entry.title),
      toElement('published', toTime(entry.published)),
      toElement('updated', toTime(entry.published)),
      toLink('alternate', entry.address),
      `<category term="${escapeHtml(entry.body)}"/>`,
      toElement('summary', entry.summary),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

function toElement(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function toLink(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escapeHtml(href)}"/>`;
}

/** A feed asks for a time; that of a day is its beginning. */
function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
