import { toSpellings } from '../text/plain-letters.ts';
import { toWords } from '../text/words.ts';
import { isStopWord } from './stop-words.ts';

/** What a reader may be about to type, and what it is: `Skive`, `Kommune`. */
export type Suggestion = readonly [text: string, kind: string];

/** So many letters name the file that has what goes on so. */
const BEGINNING = 2;
/** The most that are offered: more would hide the answer that stands below. */
const MOST = 5;
/** From so many words of a query on it is no name any more but a question or a text. */
const MOST_WORDS = 12;

/** The kinds that are no names. */
const HEADING = /^(?:Overskrift|Punkt)/;

/** The beginnings of a suggestion's telling words, by which it is found. */
export function beginningsOf([text]: Suggestion): string[] {
  const words = toPlainWords(text).filter(({ word }) => !isStopWord(word));
  return [...new Set(words.map(({ plain }) => plain.slice(0, BEGINNING)))].filter(isBeginning);
}

/** The beginning of the word that is being typed; empty when there is none yet. */
export function beginningOf(typed: string): string {
  const words = toPlainWords(typed);
  const beginning = words.at(-1)?.plain.slice(0, BEGINNING) ?? '';
  const isTyping = words.length <= MOST_WORDS && /[\p{L}\p{N}]$/u.test(typed);
  return isTyping && isBeginning(beginning) ? beginning : '';
}

/**
 * What goes on as it was typed, the likeliest first, each with all that was typed before it: of
 * `hvad betaler ski`, `hvad betaler Skive`. Former queries come first.
 */
export function suggest(
  typed: string,
  suggestions: readonly Suggestion[],
  former: readonly string[],
): Suggestion[] {
  const words = toPlainWords(typed);
  const found = suggestions.flatMap((suggestion, order) => {
    const sought = toPlainWords(suggestion[0]).map(({ plain }) => plain);
    const from = words.findIndex((_, at) => goesOn(words.slice(at), sought));
    // A question is completed by a name, not by a heading.
    if (from < 0 || (from > 0 && HEADING.test(suggestion[1]))) return [];
    const before = typed.slice(0, words[from]?.index).trimStart();
    const isFirst = sought[0]?.startsWith(words[from]?.plain ?? '') ?? false;
    return [{ text: before + suggestion[0], kind: suggestion[1], from, isFirst, order }];
  });
  found.sort(
    (one, other) =>
      one.from - other.from ||
      Number(other.isFirst) - Number(one.isFirst) ||
      one.order - other.order,
  );
  const all: Suggestion[] = [
    ...former
      .filter((text) => toKey(text).startsWith(toKey(typed)))
      .map((text): Suggestion => [text, 'Søgt før']),
    ...found.map(({ text, kind }): Suggestion => [text, kind]),
  ];
  const keys = all.map(([text]) => toKey(text));
  return all
    .filter((_, at) => keys[at] !== toKey(typed) && keys.indexOf(keys[at] ?? '') === at)
    .slice(0, MOST);
}

/** Whether the words stand in a row, the last of them begun. */
function goesOn(words: readonly { readonly plain: string }[], sought: readonly string[]): boolean {
  const last = words.length - 1;
  return sought.some((_, from) =>
    words.every(({ plain }, at) => {
      const other = sought[from + at] ?? '';
      return at === last ? other.startsWith(plain) : other === plain;
    }),
  );
}

function toPlainWords(text: string) {
  return toWords(text).map(({ word, index }) => ({
    word,
    index,
    plain: toSpellings(word).at(-1) ?? '',
  }));
}

function toKey(text: string): string {
  return toPlainWords(text)
    .map(({ plain }) => plain)
    .join(' ');
}

function isBeginning(text: string): boolean {
  return /^[a-z0-9]{2}$/.test(text);
}
