import { isPartOfSentence } from '../../domain/papers/block.ts';
import type { PaperRecord } from '../../domain/search/read-records.ts';
import { textsOf } from '../../domain/search/word-list.ts';
import { toWords } from '../../domain/text/words.ts';
import { papersOf } from '../addresses/mail-pages.ts';
import type { BuiltSite } from '../built-site.ts';
import type { ServedPaper } from '../served-page.ts';

/** The search records of all papers, in order. */
export function recordsOf(site: Pick<BuiltSite, 'pages'>): PaperRecord[] {
  return papersOf(site).flatMap(({ path, paper }) => toPaperRecords(path, paper));
}

/** Words of papers that no search would find, for no record has them. */
export function checkSearchRecords(site: BuiltSite): string[] {
  return papersOf(site).flatMap(({ path, paper }) => {
    const texts = toPaperRecords(path, paper).flatMap(textsOf);
    const known = new Set(texts.flatMap(toWords).map(({ word }) => word));
    const own = paper.blocks.filter((block) => !block.isOurs && !isPartOfSentence(block));
    return own.flatMap(({ id, ownWords }) => {
      const lost = toWords(ownWords).find(({ word }) => !known.has(word));
      return lost ? [`${path}#${id}: søgningen kan ikke finde »${lost.word}«.`] : [];
    });
  });
}

function toPaperRecords(path: string, { title, records }: ServedPaper): PaperRecord[] {
  return records.map((record) => ({ ...record, path, paper: title }));
}
