import type { KnownItem } from '../search/known-items.ts';
import { shorten } from '../text/shorten.ts';
import { ASKED } from './asked-words.ts';
import type { Numbered } from './numbered-items.ts';
import { placeLine } from './source.ts';
import { asksByName, wordsOf } from './wording.ts';

/** What a list or a table names, with the footnote that says what it is. */
export interface NotedName {
  readonly name: string;
  readonly note: string;
}

/** The most words of what is named: more are a sentence, of which a note explains a part. */
const MOST_WORDS = 4;
/** The most characters of a note. */
const LONGEST = 220;

/** What things are that a paper names and explains in its `notes`: `Plato` by footnote 9. */
export function notedItems(names: readonly NotedName[], notes: readonly Numbered[]): KnownItem[] {
  return names.flatMap(({ name, note }) => {
    const found = notes.find(({ number }) => number === note);
    if (!found || name.split(' ').length > MOST_WORDS) return [];
    const { paper, path, tells } = found;
    return [
      {
        kind: 'Forklaring',
        name,
        path,
        place: placeLine(paper, `Fodnote ${note}`),
        tells: shorten(tells, LONGEST),
        asks: asksByName(name),
        may: wordsOf(name, ASKED.means, ASKED.offered),
      },
    ];
  });
}
