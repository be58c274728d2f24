import { choice, id, list, object, text } from './fields.ts';

const registerEntry = {
  name: text('Navnet, som det skal stå i registeret.'),
  also: list(text('Et andet navn, eller en forkortelse.'))
    .describe('Andre navne og forkortelser for det samme.')
    .default([]),
  spelled: list(text('En skrivemåde.'))
    .describe(
      'Andre måder, papirerne skriver navnet på, f.eks. med lille begyndelsesbogstav. ' +
        'De vises ikke.',
    )
    .default([]),
  body: text(
    'Det organ, i hvis papirer alene de andre navne betyder det her, som organet hedder i ' +
      'meeting.yaml. Udelades, når de gælder i alle papirer.',
  ).optional(),
  lang: choice(['en'])
    .describe('en, når navnet er engelsk, så det bliver læst op som engelsk. Udelades ellers.')
    .optional(),
};

const registerEntries = (what: string) => list(object(registerEntry)).describe(what);

/** Entries that have a place of their own on the site. */
const placedEntries = (what: string) =>
  list(
    object({
      ...registerEntry,
      key: id,
      about: text('Hvad det er, i en sætning med vores egne ord.').optional(),
    }),
  ).describe(what);

/** The names and subjects that readers look up: `src/content/register.yaml`. */
export const registerSchema = object({
  municipality: placedEntries('Kommuner.'),
  organisation: placedEntries('Organisationer, myndigheder, råd og fonde.'),
  programme: placedEntries('Programmer, ordninger, aftaler og rapporter.'),
  subject: registerEntries('Emner.'),
}).superRefine((register, context) => {
  /** The bodies in whose papers each name holds; that of none is for all. */
  const seen = new Map<string, (string | undefined)[]>();
  for (const [kind, entries] of Object.entries(register))
    for (const [index, entry] of entries.entries())
      for (const { name, body } of [
        { name: entry.name, body: undefined },
        // Each body may have its own town council.
        ...[...entry.also, ...entry.spelled].map((name) => ({ name, body: entry.body })),
        ...('key' in entry ? [{ name: `${kind}/${entry.key}`, body: undefined }] : []),
      ]) {
        const others = seen.get(name) ?? [];
        if (others.some((other) => !other || !body || other === body))
          context.addIssue({
            code: 'custom',
            path: [kind, index],
            message: `»${name}« står to gange. Lad det stå ét sted.`,
          });
        seen.set(name, [...others, body]);
      }
});
