import type { KnownItem } from '../search/known-items.ts';
import type { PaperRecord } from '../search/read-records.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine, type SourcePaper } from './source.ts';
import { countPlaces, joined, MOST_PLACES, wordsOf } from './wording.ts';

/** The characters before and after what was sought in a place's words. */
const AROUND = 60;
/** The most parts of an address that are told apart. */
const MOST_SEGMENTS = 8;

/** What is printed in a paper as it is asked for. */
interface Printed {
  /** What it is asked for by. */
  readonly marks: readonly string[];
  readonly shown: string;
  readonly path: string;
  readonly place: string;
  readonly around: string;
}

/** How each kind of what readers paste is printed, and the marks it is asked for by. */
const PRINTED = [
  {
    kind: 'Telefonnummer',
    pattern:
      /(?:\b(?:tel|tlf|telefon|mobil)[.: ]*)((?:\+45 ?)?\d[\d ]{5,}\d)|(\+45 ?\d[\d ]{5,}\d)/giu,
    marksOf: (text: string) => [`id#${text.replace(/\D/g, '').replace(/^45(?=\d{8}$)/, '')}`],
    may: ASKED.phone,
  },
  {
    kind: 'E-mail',
    pattern: /([\w.+-]+@[\w-]+(?:\.\w+)+)/g,
    marksOf: (text: string) => {
      const address = text.toLowerCase();
      return [`mail#${address}`, `mail#${address.replace(/\.\w+$/, '')}`];
    },
    may: ASKED.mail,
  },
  {
    kind: 'Procent',
    pattern: /((?<![\d.,])\d+(?:,\d+)?) ?(?:%|procent|pct\.)/g,
    marksOf: (text: string) => [`pct#${text}`],
    may: 'nr',
  },
  {
    kind: 'Adresse på nettet',
    pattern: /((?:https?:\/\/|www\.)[^\s()»]+[^\s()».,;])/g,
    marksOf: toAddressMarks,
    may: ASKED.address,
  },
] as const;

/** Telephones, e-mail addresses, percentages and web addresses, with all places of each. */
export function printedItems(
  papers: readonly { readonly paper: SourcePaper; readonly records: readonly PaperRecord[] }[],
): KnownItem[] {
  return PRINTED.flatMap(({ kind, pattern, marksOf, may }) => {
    const found = papers.flatMap(({ paper, records }) =>
      records.flatMap((record) => findPrinted(paper, record, pattern, marksOf)),
    );
    const isShare = kind === 'Procent';
    const groups = [...Map.groupBy(found, ({ marks }) => marks.join(' ')).values()];
    return groups.flatMap((group) => toItem(group, kind, may, isShare));
  });
}

function toItem(group: Printed[], kind: string, may: string, isShare: boolean): KnownItem[] {
  const [first] = group;
  if (!first) return [];
  const name = isShare ? `${first.shown} %` : first.shown;
  const base = { kind, name, asks: first.marks.map((mark) => [mark]), may: wordsOf(may) };
  if (group.length === 1)
    return [{ ...base, path: first.path, place: first.place, tells: first.around }];
  return [
    {
      ...base,
      path: '',
      tells: countPlaces(group.length, 'i bilagene'),
      places: group
        .slice(0, MOST_PLACES)
        .map(({ place, path, around }) => ({ name: place, path, tells: around })),
    },
  ];
}

function findPrinted(
  paper: SourcePaper,
  { title, blocks }: PaperRecord,
  pattern: RegExp,
  marksOf: (text: string) => readonly string[],
): Printed[] {
  return blocks.flatMap(({ id, text }) => {
    const matches = [...text.matchAll(pattern)];
    const unlike = matches.filter(
      (match, at) => matches.findIndex((other) => other[0] === match[0]) === at,
    );
    return unlike.map((match) => {
      const shown = match.slice(1).find(Boolean) ?? match[0];
      return {
        marks: marksOf(shown),
        shown,
        path: placeIn(paper, id),
        place: placeLine(paper, title),
        around: cutAround(text, match.index, match[0].length),
      };
    });
  });
}

/** Each run of an address's parts: its host, its path, or its last part alone. */
function toAddressMarks(address: string): string[] {
  const segments = address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')
    .split('/')
    .slice(0, MOST_SEGMENTS);
  const runs = segments.flatMap((_, from) =>
    segments.slice(from).map((_, length) => segments.slice(from, from + length + 1).join('/')),
  );
  return joined(runs.filter((run) => /[./-]/.test(run)).map((run) => `url#${run}`)).split(' ');
}

function cutAround(text: string, index: number, length: number): string {
  const [from, to] = [index - AROUND, index + length + AROUND];
  const cut = text.slice(Math.max(0, from), to);
  const start = from > 0 ? `…${cut.replace(/^\S*\s/, '')}` : cut;
  return to < text.length ? `${start.replace(/\s\S*$/, '')}…` : start;
}
