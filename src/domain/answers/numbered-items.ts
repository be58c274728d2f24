import { appendixPath } from '../addresses/permalink.ts';
import type { KnownItem, KnownPlace } from '../search/known-items.ts';
import type { PaperRecord } from '../search/read-records.ts';
import { formatList } from '../text/format.ts';
import { shorten } from '../text/shorten.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine, type SourcePaper, textsOf } from './source.ts';
import { countPlaces, joined, MOST_PLACES, markOf, wordsOf } from './wording.ts';

/** What bears a number in a paper. */
export interface Numbered extends KnownPlace {
  readonly number: string;
  readonly tells: string;
  readonly paper: SourcePaper;
}

/** A heading that begins on a page of the bundle. */
export interface PageMark {
  readonly page: number;
  readonly id: string;
  readonly title: string;
}

/** The most characters of a place's words. */
const LONGEST = { alone: 220, among: 70 } as const;

/**
 * What is known by a word and a number, newest first: each with its paper's name, and all that have
 * the number together. `word` is that of `NUMBERED`.
 */
export function byNumber(word: string, kind: string, found: readonly Numbered[]): KnownItem[] {
  return [...Map.groupBy(found, ({ number }) => number)].flatMap(([number, group]) => {
    const mark = markOf(`${word} ${number}`);
    const name = `${kind} ${number}`;
    const alone = group.map(({ paper, tells, path }) => {
      const named = wordsOf(...textsOf(paper), shorten(tells, LONGEST.among))
        .split(' ')
        .filter((asked) => !asked.includes('#'))
        .join(' ');
      return {
        kind,
        name: group.length === 1 ? name : `${name} i ${paper.shortTitle}`,
        path,
        place: placeLine(paper),
        tells: shorten(tells, LONGEST.alone),
        asks: group.length === 1 ? [[mark]] : [[mark, named]],
        may: joined([wordsOf(ASKED.number), named]),
      };
    });
    if (group.length === 1) return alone;
    return [
      {
        kind,
        name,
        path: '',
        tells: countPlaces(group.length, 'har det nummer'),
        places: group.slice(0, MOST_PLACES).map(({ paper, path, name: title, tells }) => ({
          name: [title || paper.shortTitle, paper.meetingTitle].filter(Boolean).join(' · '),
          path,
          // A title says what the place is; a note is told by its words.
          ...(title === '' && { tells: shorten(tells, LONGEST.among) }),
        })),
        asks: [[mark]],
        may: wordsOf(ASKED.number),
      },
      ...alone,
    ];
  });
}

/** What is said instead of a number that nothing has. */
export function noSuch(words: readonly string[], name: string, path: string, tells: string) {
  const marks = words.map((word) => markOf(`${word} 1`).replace(/#.*/, '#'));
  return {
    kind: 'Intet med det nummer',
    name,
    path,
    tells,
    asks: [marks],
    may: wordsOf(ASKED.number),
  };
}

/** The pages of the bundle that a paper stands on, and where each begins, as far as it is known. */
export function pagesOf(paper: SourcePaper, marks: readonly PageMark[]): Numbered[] {
  if (!paper.bundlePages) return [];
  const { first, last = first } = paper.bundlePages;
  const { shortTitle, meeting, slug } = paper;
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const page = first + at;
    const mark = marks.findLast((candidate) => candidate.page <= page);
    const start = mark ?? { page: first, id: '', title: shortTitle };
    const begins = `»${start.title}« begynder på side ${start.page}.`;
    return {
      number: `${page}`,
      name: '',
      paper,
      path: page === first ? appendixPath(meeting, slug) : placeIn(paper, start.id),
      tells:
        page === first
          ? `Her begynder ${shortTitle}.`
          : start.page === page
            ? begins
            : `${begins} Hvor side ${page} begynder, er ikke kendt.`,
    };
  });
}

/** The footnotes of a paper. */
export function notesOf(paper: SourcePaper, records: readonly PaperRecord[]): Numbered[] {
  return records.flatMap(({ id, blocks }) => {
    const [, number] = /^fodnote-(\d+)$/.exec(id) ?? [];
    const tells = blocks.map(({ text }) => text).join(' ');
    return number ? [{ number, name: '', paper, path: placeIn(paper, id), tells }] : [];
  });
}

/** The sections of a paper that are printed with a number, or the appendices within it. */
export function sectionsOf(
  paper: SourcePaper,
  records: readonly PaperRecord[],
  word: 'afsnit' | 'bilag',
): Numbered[] {
  const patterns = {
    afsnit: /^(\d+(?:\.\d+)*)\.?(?= \p{L})|\bafsnit (\d+)/u,
    bilag: /^Bilag (\d+)\b/,
  };
  return records.flatMap(({ id, title }) => {
    const [, number, written] = patterns[word].exec(title) ?? [];
    const found = number ?? written;
    if (!found || !id || /^fodnote-|^note-/.test(id)) return [];
    const tells = `${title.replace(/\.$/, '')}.`;
    return [{ number: found, name: '', paper, path: placeIn(paper, id), tells }];
  });
}

/** Which numbers papers have, in words: `Resultatkontrakt har 1–8 og 12.` */
export function numbersIn(found: readonly Numbered[]): string {
  const groups = Map.groupBy(found, ({ paper }) => paper);
  const sentences = [...groups].map(([{ shortTitle }, group]) => {
    const numbers = group.map(({ number }) => Number(number)).sort((a, b) => a - b);
    return `${shortTitle} har ${formatList(runsOf(numbers))}.`;
  });
  return sentences.slice(0, MOST_PLACES).join(' ');
}

/** Sorted numbers as runs: `['1–8', '12']`. */
function runsOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
