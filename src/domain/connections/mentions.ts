import { toExcerpt } from '../text/excerpt.ts';
import type { ConnectedPlace, Mention } from './connection.ts';
import type { FoundName, RegisterEntry } from './register.ts';

/**
 * Places of a paper by their ids, each with the words that stand in no smaller one; the paper's
 * title under the empty id.
 */
export interface NamedPlaces {
  readonly places: ReadonlyMap<string, ConnectedPlace>;
  readonly words: ReadonlyMap<string, string>;
}

/** Every place that names an entry, by the entry, in the papers' order. */
export function toMentions<Paper extends NamedPlaces>(
  papers: readonly Paper[],
  find: (text: string, paper: Paper) => readonly FoundName[],
): Map<RegisterEntry, Mention[]> {
  const mentions = new Map<RegisterEntry, Mention[]>();
  for (const paper of papers)
    for (const [id, text] of paper.words) {
      const at = paper.places.get(id);
      if (!at) continue;
      for (const [entry, names] of Map.groupBy(find(text, paper), (found) => found.entry)) {
        const known = mentions.get(entry) ?? [];
        known.push({ at, excerpt: toExcerpt(text, names) });
        mentions.set(entry, known);
      }
    }
  return mentions;
}
