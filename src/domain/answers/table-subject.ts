import type { Table } from '../../schemas/index.ts';
import type { RegisterEntry } from '../connections/register.ts';
import { type Grid, type GridColumn, type GridRow, rowName, withUnit } from '../tables/grid.ts';
import { capitalized } from '../text/format.ts';
import { toPieces } from '../text/words.ts';
import { ASKED } from './asked-words.ts';
import { type SourcePaper, textsOf } from './source.ts';
import { asksByName, joined, wordsOf } from './wording.ts';

/** A data table, and the paper it stands in. */
export interface AnsweringTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly paper: SourcePaper;
}

/** What finds the names in a text. */
export type NamesIn = (text: string) => readonly RegisterEntry[];

/** A table, and what it is asked for by. */
export interface Subject extends AnsweringTable {
  /** The column of numbers that it is about, its value in the unit that is said best. */
  readonly main: GridColumn;
  readonly isMoney: boolean;
  /** The words for what it counts. */
  readonly unit: string;
  /** What may be asked along with anything in it. */
  readonly may: string;
  /** What tells it from other tables. */
  readonly named: readonly string[][];
}

/** What a table is asked for by; nothing when it has no numbers. */
export function toSubject(
  answering: AnsweringTable,
  namesIn: NamesIn,
  synonymsOf: (word: string) => readonly string[],
): Subject | undefined {
  const { table, grid, paper } = answering;
  const main = grid.columns.find(({ decimals }) => decimals !== undefined);
  if (!main) return undefined;
  const isMoney = /kr\./.test(main.unit);
  const names = namesOf(namesIn)([table.caption, paper.shortTitle, paper.title].join('\n'));
  const aliases = names.flatMap(({ name, also, spelled }) => [name, ...also, ...spelled]);
  const isExpense = wordsOf(table.rowNouns.one)
    .split(' ')
    .some((word) => wordsOf(ASKED.expense).split(' ').includes(word));
  const units = [main.unit, main.label].flatMap((unit) => [unit, ...synonymsOf(unit)]);
  return {
    ...answering,
    main,
    isMoney,
    unit: isMoney ? wordsOf(isExpense ? ASKED.costs : ASKED.pays) : wordsOf(...units),
    may: wordsOf(
      table.caption,
      table.rowNouns.one,
      table.rowNouns.many,
      ...table.columns.flatMap(({ label, description }) => [label, description]),
      ...textsOf(paper),
      ...aliases,
      ...(isMoney ? [ASKED.money] : []),
      ASKED.total,
      'hvem',
    ),
    named: asksByName(table.rowNouns.many, ...aliases),
  };
}

/** The words of its caption that name no one and are no number: `basisbevilling`. */
export function ownWords({ table, named }: Subject): string[] {
  const names = new Set(joined(named.flat()).split(' '));
  return wordsOf(table.caption)
    .split(' ')
    .filter((word) => !names.has(word) && !/\d/.test(word));
}

/** A row's value in words: in kroner where the site has reckoned it so. */
export function saidOf({ grid, main }: Subject, row: GridRow): string | undefined {
  const kroner = /^\d/.test(main.unit)
    ? grid.columns.find(({ unit, formula }) => unit === 'kr.' && formula?.per === 1)
    : undefined;
  const column = kroner ?? main;
  const cell = row.cells[grid.columns.indexOf(column)];
  return typeof cell === 'number' ? withUnit(cell, column) : undefined;
}

/** Names that are someone's or something's own: a subject is a word as others are. */
function namesOf(namesIn: NamesIn): NamesIn {
  return (text) => namesIn(text).filter(({ kind }) => kind !== 'subject');
}

/** What a card of it tells: `Beløb`, `Årsværk`. */
export function kindOf({ main }: Subject): string {
  return /kr\./.test(main.unit) ? 'Beløb' : capitalized(main.label);
}

/**
 * What a row is called: its name and what the register has for it, the parts of a double name, and
 * its first word when that is no other's name.
 */
export function callsOf(name: string, { rows }: Grid, namesIn: NamesIn): string[] {
  const entries = namesOf(namesIn)(name).filter(
    (entry) => entry.name === name || entry.also.includes(name),
  );
  const [first = ''] = name.split(' ');
  const isOwn = first === name || namesOf(namesIn)(first).length > 0;
  const parts = (name.includes(' ') ? [] : toPieces(name)).filter(
    (part) => !rows.some((row) => rowName(row) !== name && rowName(row).includes(part)),
  );
  const known = entries.flatMap((entry) => [entry.name, ...entry.also, ...entry.spelled]);
  return [name, ...known, ...parts, ...(isOwn ? [] : [first])];
}
