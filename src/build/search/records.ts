import { isPartOfSentence } from '../../domain/papers/block.ts';
import { factsOf } from '../../domain/papers/facts.ts';
import type { PaperRecord } from '../../domain/search/read-records.ts';
import { textsOf } from '../../domain/search/word-list.ts';
import { toWords } from '../../domain/text/words.ts';
import { type BuiltSite, papersOf } from '../built-site.ts';
import { readAppendix } from '../content/read-content.ts';
import type { ServedPaper } from '../served-page.ts';

/** The search records of all papers, in order. */
export function recordsOf(site: Pick<BuiltSite, 'pages'>): PaperRecord[] {
  return papersOf(site).flatMap(({ path, paper }) => toPaperRecords(path, paper));
}

/**
 * Words of papers, and of what their title blocks tell of them, that no search would find: no
 * record has them.
 */
export function checkSearchRecords(site: BuiltSite): string[] {
  return papersOf(site).flatMap(({ path, paper }) => {
    const texts = toPaperRecords(path, paper).flatMap(textsOf);
    const known = new Set(texts.flatMap(toWords).map(({ word }) => word));
    const own = paper.blocks.filter((block) => !block.isOurs && !isPartOfSentence(block));
    const { data } = readAppendix(`src/content/${paper.meeting}/${paper.slug}.mdx`);
    const sought = [
      ...own.map(({ id, ownWords }) => ({ at: `${path}#${id}`, words: ownWords })),
      ...(data ? factsOf(data) : []).map(({ values }) => ({ at: path, words: values.join(' ') })),
    ];
    return sought.flatMap(({ at, words }) => {
      const lost = toWords(words).find(({ word }) => !known.has(word));
      return lost ? [`${at}: søgningen kan ikke finde »${lost.word}«.`] : [];
    });
  });
}

function toPaperRecords(path: string, { title, records }: ServedPaper): PaperRecord[] {
  return records.map((record) => ({ ...record, path, paper: title }));
}
