import { type EditorMistake, typed } from './syntax-mistakes.ts';

/** In what a new meeting's files say, of themselves and of one another. */
export const IN_MEETING: readonly EditorMistake[] = [
  typed(
    'a number of an agenda item without quotation marks',
    'referat.mdx',
    "agendaItem: '1.1'",
    'agendaItem: 1.1',
    ': linje 8, agendaItem: fandt 1.1; ventede en tekst. Skriv her: Dagsordenspunktets nummer',
  ),
  typed(
    'a kind that there is not',
    'referat.mdx',
    'kind: memo',
    'kind: notatet',
    ': linje 5, kind: fandt "notatet"; ventede ',
  ),
];
