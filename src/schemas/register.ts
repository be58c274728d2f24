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
  const seen = new Set<string>();
  for (const [kind, entries] of Object.entries(register))
    for (const [index, entry] of entries.entries())
      for (const name of [
        entry.name,
        ...entry.also,
        ...entry.spelled,
        ...('key' in entry ? [`${kind}/${entry.key}`] : []),
      ]) {
        if (seen.has(name))
          context.addIssue({
            code: 'custom',
            path: [kind, index],
            message: `»${name}« står to gange. Lad det stå ét sted.`,
          });
        seen.add(name);
      }
});
