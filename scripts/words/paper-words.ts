import { globSync, readFileSync } from 'node:fs';
import { isStopWord } from '../../src/domain/search/stop-words.ts';
import { stemOf } from '../../src/domain/text/danish.ts';
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

/** Words with one stem as the papers write them, parts of compounds too, and how often they do. */
export interface Family {
  count: number;
  readonly forms: Set<string>;
}

/** The papers' words by their stems; parts of compounds count, and some neighbouring parts do. */
export function toFamilies(words: ReadonlyMap<string, number>): Map<string, Family> {
  const joints = readJoints();
  const families = new Map<string, Family>();
  for (const [word, count] of words) {
    const parts = Map.groupBy(partsOf(joints.get(word) ?? word), stemOf);
    for (const [stem, forms] of parts) {
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
function partsOf(marked: string): string[] {
  const parts = marked.split('|');
  return parts.flatMap((_, from) =>
    parts.slice(from).flatMap((_, length) => {
      const joined = parts.slice(from, from + length + 1).join('');
      return /[se]$/.test(joined) && joined !== marked ? [joined, joined.slice(0, -1)] : [joined];
    }),
  );
}
