import type { PublishedBlock, PublishedPaper } from '../../domain/quotes/published-paper.ts';
import { MARKERS, type PageToken } from '../../verification/page-tokens.ts';
import { type BuiltSite, papersOf, writeSiteFile } from '../built-site.ts';

/**
 * Lays out the wording of every paper as published, block by block, in which a reader can look a
 * quote up: a file for each meeting, and the list of them, the newest meeting first.
 */
export function writePublishedText(site: BuiltSite) {
  const papers = papersOf(site).map(({ path, paper: { title, text } }): PublishedPaper => {
    return { path: path.slice(1), title, blocks: text };
  });
  const meetings = Map.groupBy(papers, ({ path }) => path.slice(0, path.indexOf('/')));
  const files = [...meetings].map(([meeting, own]) => {
    const file = `tekst/${meeting}.json`;
    writeSiteFile(site.folder, `gengivelse/${file}`, JSON.stringify(own));
    return file;
  });
  writeSiteFile(site.folder, 'gengivelse/tekst.json', JSON.stringify(files.sort().reverse()));
}

/** The wording of a paper, from its tokens. */
export function toPublishedBlocks(tokens: readonly PageToken[]): PublishedBlock[] {
  const signs: readonly string[] = Object.values(MARKERS);
  const blocks: [id: string, text: string, signs?: string][] = [];
  let change = '';
  let isBesideChange = false;
  let isNextCell = false;
  for (const { text, ids, isGlued, isFirst } of tokens) {
    const [id = ''] = ids;
    const last = blocks.at(-1);
    if (signs.includes(text)) {
      const former = change;
      change = text === MARKERS.insertion ? '+' : text === MARKERS.deletion ? '-' : '';
      isBesideChange ||= former !== change;
      isNextCell ||= text === MARKERS.cell;
      continue;
    }
    if (last?.[0] === id && !isBesideChange) {
      last[1] += (isNextCell ? '\t' : isFirst ? '\n' : isGlued ? '' : ' ') + text;
    } else {
      // Only there may a word go on in the next piece: `halv` is deleted in `halvårlige`.
      const own = change + (isGlued && isBesideChange ? '_' : '');
      blocks.push(own ? [id, text, own] : [id, text]);
      isBesideChange = false;
    }
    isNextCell = false;
  }
  return blocks;
}
