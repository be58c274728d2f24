import { renderMailPage } from '../../domain/addresses/mail-page.ts';
import { withBase } from '../../domain/addresses/permalink.ts';
import type { Promises } from '../../domain/addresses/promise.ts';
import { type Block, isHeading } from '../../domain/papers/block.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { type BuiltSite, type PaperPage, papersOf, writeSiteFile } from '../built-site.ts';
import { hasMailPage } from '../hosts/address-rules.ts';
import type { ServedPaper } from '../served-page.ts';
import { findReleased, readPromises } from './promises.ts';

/** The most characters of a part of a place's name, and of the words that are said there. */
const LENGTHS = { part: 60, quote: 250 };

/**
 * Gives each block of the papers a mail address of its own, without `#`; those that were released
 * say where to, or why.
 */
export function writeMailPages(site: BuiltSite) {
  for (const page of papersOf(site))
    for (const block of page.paper.blocks.filter(hasMailPage))
      writeMailPage(site, page.path, block.id, page, block);
  writeReleased(site, readPromises());
}

/** What a mail page says of a block: its place, and the first words there. */
function describeMail({ title, blocks }: ServedPaper, block: Block) {
  return {
    title: [title, ...block.place].map((part) => shorten(part, LENGTHS.part)).join(' › '),
    quote: shorten(wordsAt(blocks, block), LENGTHS.quote),
  };
}

/**
 * The file of the mail page of an address: `2019-04/eu-kontor/finansiering-2/index.html`; of a page
 * that is gone its own.
 */
export function mailFile(path: string, id: string): string {
  return `${path.slice(1)}${id && `${id}/`}index.html`;
}

function writeMailPage(
  { folder, base, host }: BuiltSite,
  from: string,
  id: string,
  { path, paper }: PaperPage,
  block: Block,
) {
  const html = renderMailPage({
    ...describeMail(paper, block),
    meeting: paper.meetingTitle,
    to: withBase(base, `${path}#${block.id}`),
    canonical: host && new URL(withBase(base, path), host).href,
  });
  writeSiteFile(folder, mailFile(from, id), html);
}

function writeReleased(site: BuiltSite, promises: Promises) {
  const papers = new Map(papersOf(site).map((page) => [page.path, page]));
  for (const { path, id, to, reason } of findReleased(promises)) {
    const page = papers.get(path);
    const [targetPath = '', targetId] = to?.split('#') ?? [];
    const target = papers.get(targetPath);
    const block = target?.paper.blocks.find((candidate) => candidate.id === targetId);
    if (target && block) writeMailPage(site, path, id, target, block);
    if (reason === undefined) continue;
    const html = renderMailPage({
      title: page ? `${page.paper.title}: trukket tilbage` : 'Trukket tilbage',
      quote: reason,
      meeting: page?.paper.meetingTitle ?? '',
      to: undefined,
      canonical: undefined,
    });
    writeSiteFile(site.folder, mailFile(path, id), html);
  }
}

/** What is said at a block: below a heading the first words of its text, otherwise its own. */
function wordsAt(blocks: readonly Block[], block: Block): string {
  const next = isHeading(block) ? blocks[blocks.indexOf(block) + 1] : undefined;
  return next && !isHeading(next) ? next.words : block.words;
}
