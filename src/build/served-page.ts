import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Block } from '../domain/papers/block.ts';
import { readBlocks, readWords } from '../domain/papers/read-blocks.ts';
import type { PublishedBlock } from '../domain/quotes/published-paper.ts';
import { type SearchRecord, toSearchRecords } from '../domain/search/read-records.ts';
import type { MeetingContent } from '../verification/meeting-content.ts';
import { readPageTokens } from '../verification/page-tokens.ts';
import { readRegions, type VerifiedRegion, verifyRegion } from '../verification/verify.ts';
import type { OpenPage } from './built-site.ts';
import { type PageLinks, readLinks } from './links.ts';
import { toPublishedBlocks } from './proof/published-text.ts';
import { readPolicy } from './security.ts';

/** What is kept of a page as it is served, when its tree is let go. */
export interface ServedPage extends PageLinks {
  readonly file: string;
  readonly path: string;
  /** What it is called in a browser's tab. */
  readonly title: string;
  /** Its full address, when the site's is known. */
  readonly canonical: string | undefined;
  /** Where it sends its reader on to, base included. */
  readonly forward: string | undefined;
  /** Whether search engines should pass it by. */
  readonly isUnlisted: boolean;
  /** What it may load, and the styles that it has. */
  readonly policy: string;
  readonly styles: readonly string[];
  /** The parts that render lines of the source, laid beside them. */
  readonly regions: readonly VerifiedRegion[];
  /** The words of the printed contents, when it has them. */
  readonly printedContents: string;
  readonly paper: ServedPaper | undefined;
}

/** A paper as it is served. */
export interface ServedPaper {
  /** `2019-04` */
  readonly meeting: string;
  /** `eu-kontor` */
  readonly slug: string;
  /** Its short title, its meeting's title, and its title as printed. */
  readonly title: string;
  readonly meetingTitle: string;
  readonly printedTitle: string;
  /** What stands above the title, and what its title block tells: labels and values. */
  readonly overTitle: string;
  readonly facts: readonly string[];
  readonly blocks: readonly Block[];
  readonly records: readonly SearchRecord[];
  /** Its wording, for those who look a quote up. */
  readonly text: readonly PublishedBlock[];
  /** What search engines are told of it: texts of JSON, of which there should be one. */
  readonly structuredData: readonly string[];
}

/**
 * What is kept of a page as it is served.
 * @param content what its meeting's pages are held against; nothing for a page that is of no
 * meeting
 */
export function readServed(
  { file, path, tree }: OpenPage,
  content: MeetingContent | undefined,
): ServedPage {
  const place = path.slice(1, -1);
  const regions = content
    ? readRegions(tree, place).map((region) => verifyRegion(content, region))
    : [];
  const article = content && select('article[data-paper]', tree);
  // A page is long and its head is not: what stands there is not looked for in all of it.
  const head = select('head', tree) ?? tree;
  return {
    file,
    path,
    ...readLinks(tree),
    ...readPolicy(tree),
    title: selectAll('title', head).map(textOf).join(),
    canonical: propertyOf('link[rel=canonical]', 'href', head),
    forward: propertyOf('meta[http-equiv=refresh]', 'content', head)?.replace(/^0;url=/, ''),
    isUnlisted: propertyOf('meta[name=robots]', 'content', head) === 'noindex',
    regions,
    printedContents: content && !article ? wordsAt('[data-source]', tree) : '',
    paper: article ? readPaper(article, head, place, regions) : undefined,
  };
}

function readPaper(
  article: Element,
  head: Root | Element,
  place: string,
  regions: readonly VerifiedRegion[],
): ServedPaper {
  const { dataPaper, dataMeeting } = article.properties;
  const [meeting = '', slug = ''] = place.split('/');
  const linesOf = (id: string) =>
    regions.flatMap(({ linesById }) => [...(linesById.get(id) ?? [])]).sort((a, b) => a - b);
  const header = select('header', article) ?? article;
  const facts = select('dl.facts', header);
  return {
    meeting,
    slug,
    title: String(dataPaper),
    meetingTitle: String(dataMeeting),
    printedTitle: wordsAt('h1', header),
    overTitle: wordsAt('p.soft', header),
    facts: facts ? selectAll('dt, dd', facts).map((part) => readWords([part])) : [],
    blocks: readBlocks(article).map((block) => ({ ...block, lines: linesOf(block.id) })),
    records: toSearchRecords(article, propertyOf('meta[name=description]', 'content', head) ?? ''),
    text: toPublishedBlocks(readPageTokens(article)),
    structuredData: selectAll('script[type="application/ld+json"]', head).map(textOf),
  };
}

function propertyOf(selector: string, name: string, head: Root | Element): string | undefined {
  const value = select(selector, head)?.properties[name];
  return value === undefined || value === null ? undefined : String(value);
}

function wordsAt(selector: string, tree: Root | Element): string {
  const element = select(selector, tree);
  return element ? readWords([element]) : '';
}
