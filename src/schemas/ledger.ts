import type { z } from 'zod';
import { MENDING_REASONS, MENDINGS, mendingOf } from '../domain/text/mendings.ts';
import { boolean, choice, filled, integer, lines, list, object, string, text } from './fields.ts';

const line = integer().positive().describe('Linjen i kilden.');

const why = text('Hvorfor, i en sætning til læseren.');

/** Everything in which the site differs from its source: `src/content/<meeting>/ledger.yaml`. */
export const ledgerSchema = object({
  removed: list(
    object({
      lines: lines('Linjerne i kilden.'),
      text: text('Det fjernede, ord for ord.'),
      why,
    }),
  )
    .describe('Linjer, der er fjernet, fordi de hørte til den trykte side.')
    .default([]),
  mended: list(
    object({
      line,
      before: text('Ordet, som det står i kilden.'),
      after: text('Ordet, som det står her.'),
      reason: choice(MENDING_REASONS).describe(
        'hyphen: bindestreg fra et linjeskift; split: delt af et mellemrum; merged: skrevet ' +
          'sammen med det næste; ligature: bogstaver som fi eller ff trykt som ét tegn; lost: et ' +
          'tegn er gået tabt; sign: et tegn er blevet til et andet; superscript: et hævet tal ' +
          'står på linjen; doubled: ordet står to gange.',
      ),
      place: string().describe(
        'Hvor ordet står: bilag#afsnit; bilaget alene, når det er titlen; ' +
          "tom (''), når det er bundtets indholdsfortegnelse.",
      ),
    }).superRefine(({ before, after, reason }, context) => {
      if (context.issues.length > 0 || MENDINGS[reason].isTrue(before, after)) return;
      const meant = mendingOf(before, after);
      const advice = meant ? `Skriv ${meant}.` : 'Ret before, after eller grunden.';
      const message = `»${before}« er ikke blevet til »${after}« af grunden ${reason}. ${advice}`;
      context.addIssue({ code: 'custom', path: ['reason'], message });
    }),
  )
    .describe(
      'Ord, som kildens tekst har anderledes, end de er trykt. Står ordet flere gange på linjen, ' +
        'skrives det flere gange, i rækkefølge.',
    )
    .default([]),
  joined: list(
    object({
      lines: list(line).describe('Linjerne på hver side af det sted, der er samlet.'),
      why,
    }),
  )
    .describe('Tekst, som kilden deler over flere linjer, og som her står samlet.')
    .default([]),
  moved: list(
    object({
      lines: lines('Linjerne i kilden.'),
      to: choice(['title', 'footnotes']).describe(
        'title: til bilagets titel; footnotes: til fodnoterne.',
      ),
      why,
    }),
  )
    .describe('Linjer, der står et andet sted her end i kilden.')
    .default([]),
  columns: list(object({ order: list(line).describe('Linjerne i den rækkefølge, de læses.'), why }))
    .describe('Spalter, som kilden har flettet sammen, og som her er skilt ad.')
    .default([]),
  sideBySide: list(
    object({
      lines: lines(
        'Linjerne i kilden. Spalterne skilles, hvor alle linjerne har to mellemrum eller flere, ' +
          'og læses en ad gangen.',
      ),
      why,
    }),
  )
    .describe('Linjer, hvor spalter står ved siden af hinanden: to underskrifter, et hoved.')
    .default([]),
  items: list(object({ lines: lines('Linjerne i kilden.'), why }))
    .describe('Punkter i en liste, som kilden skriver uden tegn foran.')
    .default([]),
  structure: list(
    object({
      mark: string()
        .min(1)
        .describe('Tegnene i kilden. Tre prikker eller flere er prikker, uanset hvor mange.'),
      lines: lines('Linjerne, det gælder; udelades, når det gælder alle.').optional(),
      isAtStart: boolean().describe('true, når det kun gælder først på linjen.').default(false),
      count: integer().positive().describe('Hvor mange gange tegnene står der.'),
      becomes: choice(['nothing', 'insertion', 'insertionEnd', 'deletion'])
        .describe(
          'Hvad tegnene bliver til: ingenting, en indsættelse, dens slutning ' +
            'eller grænsen for en sletning.',
        )
        .default('nothing'),
      why,
    }),
  )
    .describe(
      'Tegn, der ikke er ord, men fortæller, hvad ordene er: koder, prikker, mærker for ændringer.',
    )
    .default([]),
  withdrawn: list(
    object({
      lines: lines('Linjerne i kilden. Hver har [UDGÅET] i stedet for sine ord.'),
      sha256: filled()
        .regex(/^[0-9a-f]{64}$/, {
          error:
            'skriv fingeraftrykket af det, der stod: 64 tegn af 0-9 og a-f. ' +
            'npm run withdraw regner det ud.',
        })
        .describe(
          'Fingeraftryk (SHA-256) af nøglen og de linjer, der stod; nøglen gemmes med originalen.',
        ),
      why,
    }),
  )
    .describe('Linjer, der er taget ned, fordi de ikke måtte være offentlige: npm run withdraw.')
    .default([]),
}).describe('Regnskabet over alt, hvori gengivelsen afviger fra kilden.');

export type Ledger = z.infer<typeof ledgerSchema>;
