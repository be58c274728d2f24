import { globSync, readFileSync } from 'node:fs';
import type { Entry } from '../../src/domain/search/vocabulary/vocabulary.ts';
import { readVocabulary } from '../../src/domain/search/vocabulary/vocabulary.ts';
import { findForms } from '../../src/domain/search/vocabulary/word-forms.ts';
import { packWords } from '../../src/domain/search/vocabulary/word-pack.ts';
import { toPieces, toWords } from '../../src/domain/text/words.ts';
import { readJoints } from '../../src/doors/register.ts';

/** The words of the meetings' files, in lower case, with how often each stands there. */
export function countPaperWords(content = 'src/content'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of globSync(`${content}/*/**/*.{mdx,yaml}`)) {
    const text = readFileSync(file, 'utf8').replace(/<\/?[a-z][^<>]*>/g, '');
    for (const word of toWords(text).flatMap(({ word }) => [word, ...toPieces(word)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words of the meetings' files as the search compares them, compounds with their parts. */
export function toEntries(words: Iterable<string>): readonly Entry[] {
  const joints = readJoints();
  const marked = [...words].sort().map((word) => joints.get(word) ?? word);
  return readVocabulary({ words: packWords(marked), synonyms: [] }).entries;
}

/** Whether a word stands in the papers in any form, or as a part of a compound. */
export function isInPapers(word: string, entries: readonly Entry[]): boolean {
  return findForms(word, entries).some(({ relation }) =>
    ['same', 'form', 'part'].includes(relation),
  );
}
