import { z } from 'zod';
import { ID_RULE, isId } from '../domain/addresses/permalink.ts';

z.config(z.locales.da());

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'en tekst',
  int: 'et helt tal',
  number: 'et tal',
  boolean: 'true eller false',
  array: 'en liste, som må være tom: []',
  object: 'felter med indryk',
};

/** Tells an editor of a field that is missing, unknown or of the wrong kind, and what to type. */
export const explain = {
  error: (issue: z.core.$ZodRawIssue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys((issue.inst as z.ZodObject).shape).join(', ');
      return (
        `feltet ${issue.keys.join(', ')} kendes ikke. Ret stavningen, eller fjern det. ` +
        `Felterne hedder: ${known}.`
      );
    }
    if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return undefined;
    const expected =
      issue.code === 'invalid_value' ? issue.values.join(' eller ') : EXPECTED[issue.expected];
    const found =
      issue.input === undefined ? 'feltet mangler' : `fandt ${JSON.stringify(issue.input)}`;
    const description = z.globalRegistry.get(issue.inst as z.ZodType)?.description ?? '';
    return `${found}; ventede ${expected}. Skriv her: ${description}`;
  },
};

export const string = () => z.string(explain);
export const number = () => z.number(explain);
export const integer = () => z.int(explain);
export const boolean = () => z.boolean(explain);
export const choice = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, explain);
export const list = <Item extends z.ZodType>(item: Item) => z.array(item, explain);
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, explain);

export const text = (description: string) => string().trim().min(1).describe(description);

export const isoDate = z.iso
  .date({
    error:
      'ventede en dato, der findes, i anførselstegn. Skriv år-måned-dag, ' +
      "f.eks. '2019-03-20' (uden anførselstegn bliver datoen læst forkert).",
  })
  .describe("Dato som 'åååå-mm-dd' i anførselstegn.");

export const id = string()
  .refine(isId, { error: ({ input }) => `»${input}« kan ikke være en adresse: ${ID_RULE}.` })
  .describe('Fast adresse på siden; ændres aldrig, når den først er offentlig.');

export const range = (what: string) =>
  object({
    first: integer().positive().describe('Den første.'),
    last: integer()
      .positive()
      .optional()
      .describe('Den sidste; udelades, når kilden ikke siger det.'),
  })
    .refine(({ first, last }) => last === undefined || last >= first, {
      error: 'last skal være mindst lige så stor som first.',
    })
    .describe(what);
