import { withBase } from '../../domain/addresses/permalink.ts';
import { answerOf } from '../../domain/tables/answer.ts';
import {
  type Grid,
  type GridRow,
  numberColumn,
  rowName,
  shownText,
  withUnit,
} from '../../domain/tables/grid.ts';
import { describeRank } from '../../domain/tables/message.ts';
import { municipalityPath } from '../../domain/tables/municipality-row.ts';
import { element } from '../element.ts';

/**
 * What there is to say of a row: the table's answer, else all its numbers; its name leads to its
 * page, if it has one.
 */
export function toSentence(
  grid: Grid,
  row: GridRow,
  answer: string | undefined,
): (Node | string)[] {
  const name = rowName(row);
  const number = numberColumn(grid);
  const sentence = answer ? answerOf(answer, grid, row) : describeRow(grid, row, number);
  const rank = describeRank(grid, row, number);
  const rest = element('span', ` ${rank.charAt(0).toUpperCase()}${rank.slice(1)}.`);
  const path = municipalityPath(row.key);
  const at = sentence.indexOf(name);
  if (!path || at < 0) return [sentence, rest];
  const link = element('a', name);
  link.href = withBase(import.meta.env.BASE_URL, path);
  return [sentence.slice(0, at), link, sentence.slice(at + name.length), rest];
}

/** A row's number and what is computed: `Skive: 1.308 (1.000 kr.) · Beregnet: Andel 3,6 %.` */
function describeRow({ columns }: Grid, row: GridRow, at: number): string {
  const column = columns[at];
  const printed = column ? [`${rowName(row)}: ${withUnit(Number(row.cells[at]), column)}`] : [];
  const computed = columns.flatMap((other, index) =>
    other.formula ? [`${other.label} ${shownText(row.cells[index], other)}`] : [],
  );
  const rest = computed.length > 0 ? [`Beregnet: ${computed.join(' · ')}`] : [];
  return `${[...printed, ...rest].join(' · ')}.`;
}
