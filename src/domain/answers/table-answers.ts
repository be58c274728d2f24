import type { KnownItem } from '../search/known-items.ts';
import { answerOf } from '../tables/answer.ts';
import { type GridRow, rowName, withUnit } from '../tables/grid.ts';
import { capitalized, formatCount, formatList } from '../text/format.ts';
import { ASKED } from './asked-words.ts';
import { placeIn, placeLine } from './source.ts';
import {
  type AnsweringTable,
  callsOf,
  kindOf,
  type NamesIn,
  ownWords,
  type Subject,
  saidOf,
  toSubject,
} from './table-subject.ts';
import { asksByName, ended, joined, wordsOf } from './wording.ts';

/**
 * What a table answers: the number of each row, who stands for the most and the least, what all is
 * together, and what its numbers rest on.
 */
export function tableAnswers(
  answering: AnsweringTable,
  namesIn: NamesIn,
  synonymsOf: (word: string) => readonly string[],
): KnownItem[] {
  const subject = toSubject(answering, namesIn, synonymsOf);
  if (!subject) return [];
  const { grid } = answering;
  return [
    ...grid.rows.flatMap((row) => rowAnswer(subject, row, namesIn)),
    ...(['most', 'least'] as const).flatMap((end) => extremeAnswer(subject, end)),
    ...totalAnswer(subject),
    ...basisAnswer(subject),
  ];
}

function rowAnswer(subject: Subject, row: GridRow, namesIn: NamesIn): KnownItem[] {
  const { table, grid, paper, unit, may } = subject;
  const name = rowName(row);
  const called = callsOf(name, grid, namesIn);
  if (saidOf(subject, row) === undefined) return [];
  const group = joined([unit, wordsOf(ASKED.share, priceOf(subject)), ...ownWords(subject)]);
  const tells = table.answer
    ? answerOf(table.answer, grid, row)
    : `${name} ${standsFor(subject, row)}`;
  return [
    {
      kind: kindOf(subject),
      name,
      path: placeIn(paper, row.key),
      place: placeLine(paper, table.caption),
      tells,
      asks: asksByName(...called).map((ask) => [...ask, group]),
      may: joined([may, wordsOf(name)]),
    },
  ];
}

/** `står for 5,3 årsværk af i alt 14,5 årsværk, 36,6 % (beregnet).` */
function standsFor(subject: Subject, row: GridRow): string {
  const { grid } = subject;
  const total = grid.total && saidOf(subject, grid.total);
  const at = grid.columns.findIndex(({ unit }) => unit === '%');
  const [share, column] = [row.cells[at], grid.columns[at]];
  const part =
    typeof share === 'number' && column
      ? `, ${withUnit(share, column)}${column.formula ? ' (beregnet)' : ''}`
      : '';
  return ended(`står for ${saidOf(subject, row)}${total ? ` af i alt ${total}` : ''}${part}`);
}

function extremeAnswer(subject: Subject, end: 'most' | 'least'): KnownItem[] {
  const { table, grid, paper, main, unit, may } = subject;
  const at = grid.columns.indexOf(main);
  const values = grid.rows.flatMap(({ cells }) => {
    const cell = cells[at];
    return typeof cell === 'number' ? [cell] : [];
  });
  if (values.length < 2 || values.length < grid.rows.length) return [];
  const value = end === 'most' ? Math.max(...values) : Math.min(...values);
  const rows = grid.rows.filter(({ cells }) => cells[at] === value);
  const [first] = rows;
  if (!first || rows.length === grid.rows.length) return [];
  const all = formatCount(grid.rows.length, table.rowNouns.one, table.rowNouns.many);
  const names = formatList(rows.map(rowName));
  const each = rows.length > 1 ? ' hver' : '';
  const most = end === 'most' ? 'mest' : 'mindst';
  return [
    {
      kind: end === 'most' ? 'Højest' : 'Lavest',
      name: names,
      path: placeIn(paper, first.key),
      place: placeLine(paper, table.caption),
      tells: `Af ${all} står ${names} for ${most}: ${ended(`${saidOf(subject, first)}${each}`)}`,
      asks: [[wordsOf(ASKED[end]), unit]],
      may,
    },
  ];
}

function totalAnswer(subject: Subject): KnownItem[] {
  const { table, grid, paper, unit, may, named, isMoney } = subject;
  if (!grid.total) return [];
  const value = saidOf(subject, grid.total);
  if (!value) return [];
  const budget = isMoney ? ASKED.budget : '';
  const group = joined([unit, wordsOf(budget, priceOf(subject)), ...ownWords(subject)]);
  return [
    {
      kind: `${kindOf(subject)} i alt`,
      name: `I alt ${value}`,
      path: placeIn(paper, grid.total.key),
      place: placeLine(paper, table.caption),
      tells: `${table.caption}: ${value} i alt.`,
      asks: [...named.map((ask) => [...ask, group]), ...(isMoney ? [] : [[unit]])],
      may,
    },
  ];
}

function priceOf({ isMoney }: Subject): string {
  return isMoney ? ASKED.price : '';
}

/** What the paper says that a table's computed numbers rest on: `et årsværk koster 880.000 kr.` */
function basisAnswer({ table, paper, may }: Subject): KnownItem[] {
  if (!table.basis) return [];
  const { id, text } = table.basis;
  const [needs = []] = asksByName(text.replace(/[\d.,]*\d[\d.,]*|kr\./g, ' '));
  const pays = wordsOf(ASKED.pays, ASKED.price, ASKED.costs);
  const asked = needs.map((word) => (pays.split(' ').includes(word) ? pays : word));
  return [
    {
      kind: 'Pris',
      name: capitalized(text),
      path: placeIn(paper, id),
      place: placeLine(paper),
      tells: ended(capitalized(text)),
      asks: [asked],
      may,
    },
  ];
}
