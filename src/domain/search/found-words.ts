import { toWords } from '../text/words.ts';

/** How much an address has to mark: so many words, and so many characters. */
const MOST = { words: 12, characters: 500 } as const;

/**
 * The address of a hit, with the words and phrases to mark there: `…/?fundet=skive#oekonomi`,
 * `?fundet="ud af boksen"`.
 */
export function withFoundWords(url: string, words: readonly string[]): string {
  const [page = '', id] = url.split('#');
  const marked = words
    .slice(0, MOST.words)
    .map((word) => (word.includes(' ') ? `"${word}"` : word))
    .join(' ');
  return page + (marked && `?${new URLSearchParams({ fundet: marked })}`) + (id ? `#${id}` : '');
}

/** The words and phrases that an address has to mark, each as its words. */
export function readFoundWords(query: string): string[][] {
  const marked = new URLSearchParams(query).get('fundet')?.slice(0, MOST.characters) ?? '';
  return [...marked.matchAll(/"([^"]*)"|([^"\s]+)/g)]
    .map(([, phrase, word]) => toWords(phrase ?? word ?? '').map((found) => found.word))
    .filter(({ length }) => length > 0)
    .slice(0, MOST.words);
}
