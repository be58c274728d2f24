import type { Doubt } from '../received.ts';
import type { Draft } from './drafts.ts';
import type { FootNote } from './page/notes.ts';
import type { Line } from './page/page.ts';

/** Notes at a paper's end with marks of Roman numerals, and what each numeral is called here. */
export interface Endnotes {
  readonly notes: readonly (FootNote & { readonly doubts: readonly Doubt[] })[];
  readonly numerals: ReadonlyMap<string, number>;
  /** The blocks that they are. */
  readonly drafts: ReadonlySet<Draft>;
}

const NUMERAL = /^[ivxl]{1,6}$/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/**
 * The notes that blocks at a paper's end are: each begins with a Roman numeral, one after the
 * other from `i` on, that stands raised in the text. They go on after the notes with figures.
 */
export function endnotesIn(drafts: readonly Draft[], last: number): Endnotes {
  const called = new Set(drafts.flatMap(({ rows }) => rows.flatMap(({ line }) => callsIn(line))));
  const notes: Endnotes['notes'][number][] = [];
  const own = new Set<Draft>();
  const numerals = new Map<string, number>();
  for (const draft of drafts) {
    const [first] = draft.rows;
    const numeral = first && markOf(first.line);
    if (!numeral || !called.has(numeral) || worthOf(numeral) !== notes.length + 1) continue;
    const number = last + notes.length + 1;
    const lines = draft.rows.map(({ line }) => line);
    notes.push({ number, lines, skip: numeral.length, doubts: [toldOf(numeral, number)] });
    numerals.set(numeral, number);
    own.add(draft);
  }
  return { notes, numerals, drafts: own };
}

function toldOf(numeral: string, number: number): Doubt {
  return {
    taken: `Slutnoten er trykt med tegnet ${numeral}; her har den tallet ${number}.`,
    other: 'Siden viser kun tal: skriv tegnet i noten, hvis læsere skal kende det.',
    weight: 0.3,
  };
}

/** Some programs raise a mark in the text alone. */
function markOf({ text }: Line): string | undefined {
  return /^([ivxl]{1,6})\s*(?=\p{Lu}|\s\S)/u.exec(text)?.[1];
}

function callsIn({ stretches }: Line): string[] {
  const words = stretches.filter(({ text }) => text.trim() !== '').slice(1);
  return words.flatMap(({ text, isRaised }) => {
    const numeral = text.trim();
    return isRaised && NUMERAL.test(numeral) ? [numeral] : [];
  });
}

/** A smaller sign before a larger one is taken from it: `iv`. */
function worthOf(numeral: string): number {
  const values = [...numeral].map((sign) => VALUES[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
