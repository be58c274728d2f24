import { z } from 'zod';
import { ID_RULE, isId } from '../domain/addresses/permalink.ts';
import { isPartialDate } from '../domain/text/partial-date.ts';
import { explain, quote } from './explain.ts';

// A description stands before what lets a field be left out, so that explain finds it.

/** A text as it is typed, which may be empty. */
export const string = () => z.string(explain);

/** A text with words in it. An empty one breaks no further rule. */
export const filled = () => string().trim().min(1, { abort: true });

/** A number. */
export const number = () => z.number(explain);

/** A whole number. */
export const integer = () => z.int(explain);

/** Yes or no. */
export const boolean = () => z.boolean(explain);

/** One of a few words. */
export const choice = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, explain);

/** Items in order. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item, explain);

/** What may be written in several ways. */
export const union = <const Options extends readonly z.ZodType[]>(options: Options) =>
  z.union(options, explain);

/** Fields with names, and no others. */
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, explain);

/** A text with words in it, of any form. */
export const text = (description: string) => filled().describe(description);

/** A day: `'2019-03-20'`. */
export const isoDate = z.iso
  .date({
    error:
      'ventede en dato, der findes, i anførselstegn. Skriv år-måned-dag, ' +
      "f.eks. '2019-03-20' (uden anførselstegn bliver datoen læst forkert).",
  })
  .describe("Dato som 'åååå-mm-dd' i anførselstegn.");

/** A date as exact as it is known: `'2019-03-20'`, `'2019-03'`, `'2019-Q1'`. */
export const partialDate = (description: string) =>
  filled()
    .refine(isPartialDate, {
      error: ({ input }) =>
        `${quote(input)} er ikke en dato, vi kender. ` +
        "Skriv i anførselstegn en dag '2019-03-20', " +
        "en måned '2019-03', et kvartal '2019-Q1', et år '2019' eller en periode '2019/2023'.",
    })
    .describe(description);

/** The permanent name of a place: `oekonomi-2`. */
export const id = filled()
  .refine(isId, { error: ({ input }) => `${quote(input)} kan ikke være en adresse: ${ID_RULE}.` })
  .describe('Fast adresse på siden; ændres aldrig, når den først er offentlig.');

const range = (what: string, last: string) =>
  object({
    first: integer().positive().describe('Den første.'),
    last: integer().positive().describe(last).optional(),
  })
    .refine(({ first, last }) => last === undefined || last >= first, {
      path: ['last'],
      error: 'last skal være mindst lige så stor som first.',
    })
    .describe(what);

/** Lines of the source, from the first to the last; without a last it is one line. */
export const lines = (what: string) => range(what, 'Den sidste; udelades, når det er én linje.');

/** Pages of the bundle, from the first to the last, where the source tells it. */
export const pages = (what: string) =>
  range(what, 'Den sidste; udelades, når kilden ikke siger det.');
