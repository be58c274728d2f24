import { globSync, readFileSync } from 'node:fs';
import { isStopWord } from '../../src/domain/search/stop-words.ts';
import { stemOf } from '../../src/domain/text/danish.ts';
import { toPieces, toWords } from '../../src/domain/text/words.ts';
import { readJoints } from '../../src/doors/register.ts';

/** Of a file: tags, ids, names of fields, and addresses of links. */
const NO_WORDS = /<[^<>]*>|\{#[^{}]*\}|(?<=^[ -]*|[{,] )[a-z]+:(?=\s)|\((?:ref:|#)[^()]*\)/gim;

/** Words with one stem as the papers write them, parts of compounds too, and how often they do. */
export interface Family {
  count: number;
  readonly forms: Set<string>;
}

/**
 * The words of the meetings' files, in lower case, with `|` at the joints of compounds, and how
 * often each stands there.
 */
export function countPaperWords(content = 'src/content'): Map<string, number> {
  const joints = readJoints();
  const counts = new Map<string, number>();
  for (const file of globSync(`${content}/*/{*.mdx,goals.yaml,tables/*.yaml}`)) {
    const text = readFileSync(file, 'utf8').replace(NO_WORDS, ' ');
    for (const word of toWords(text).flatMap(({ word }) => [word, ...toPieces(word)])) {
      const marked = joints.get(word) ?? word;
      counts.set(marked, (counts.get(marked) ?? 0) + 1);
    }
  }
  return counts;
}

/** The papers' words by their stems; parts of compounds count, and some neighbouring parts do. */
export function toFamilies(words: ReadonlyMap<string, number>): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const [word, count] of words) {
    for (const [stem, forms] of Map.groupBy(partsOf(word), stemOf)) {
      const family = families.get(stem) ?? { count: 0, forms: new Set() };
      family.count += count;
      for (const form of forms) family.forms.add(form);
      families.set(stem, family);
    }
  }
  return families;
}

/** How often the rarest telling word of a name stands in the papers; 0 when the name does not. */
export function countName(name: string, families: ReadonlyMap<string, Family>): number {
  const telling = toWords(name).filter(({ word }) => !isStopWord(word));
  const counts = telling.map(({ word }) => families.get(stemOf(word))?.count ?? 0);
  return counts.length > 0 ? Math.min(...counts) : 0;
}

/** `støtte|erklæring` → `støtte`, `støtteerklæring`, `erklæring`; a link at the end goes too. */
export function partsOf(marked: string): string[] {
  const parts = marked.split('|');
  return parts.flatMap((_, from) =>
    parts.slice(from).flatMap((_, length) => {
      const joined = parts.slice(from, from + length + 1).join('');
      return /[se]$/.test(joined) && joined !== marked ? [joined, joined.slice(0, -1)] : [joined];
    }),
  );
}
