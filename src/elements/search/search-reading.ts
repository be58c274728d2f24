import { describeReading, suggestQueries } from '../../domain/search/query/message.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { element } from '../element.ts';
import type { Answer } from '../search-index/paper-index.ts';
import { toQuery, toWayOut } from './way-out.ts';

/** The most characters of a suggestion on its button. */
const LONGEST = 90;

/** Tells how a query was read, and what to try when it found nothing. */
export function toReading(typed: string, { query, sections }: Answer): HTMLElement[] {
  const reading = describeReading(typed, query);
  const [, ...others] = suggestQueries(typed, query);
  const buttons = others.flatMap((other, at) => [
    at > 0 ? ' eller ' : '',
    toQuery(shorten(other, LONGEST), other),
  ]);
  const isLost = sections.length === 0 && reading.length === 0;
  return [
    ...reading.map((line) => element('p', line)),
    ...(others.length > 0 ? [element('p', 'Mente du ', ...buttons, '?')] : []),
    ...(isLost ? [toWayOut('Prøv et kortere ord eller en anden stavemåde, eller ')] : []),
  ];
}
