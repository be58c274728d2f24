import type { z } from 'zod';
import {
  boolean,
  filled,
  integer,
  isoDate,
  lines,
  list,
  object,
  partialDate,
  string,
  text,
} from './fields.ts';

/** What agenda items are numbered: `3.2`, `12a`, `A`. */
const ITEM_NUMBER = /^(?:\d+\p{L}?|\p{L})(?:\.(?:\d+\p{L}?|\p{L}))*$/u;

/** A meeting: `src/content/<meeting>/meeting.yaml`. */
export const meetingSchema = object({
  title: text('Mødets navn på siden.'),
  body: text('Det organ, der holder mødet.'),
  date: partialDate(
    'Mødets dato, så præcist den kendes; udelades, når mappens navn siger den. ' +
      'Efter den står møderne i rækkefølge.',
  ).optional(),
  published: isoDate
    .describe(
      "Den dag, mødets bilag kom på siden, som 'åååå-mm-dd'; udelades, når de ikke skal meldes " +
        'som nye i nyhedsstrømmen.',
    )
    .optional(),
  summary: text('En eller to sætninger om organet og bundtet, med vores egne ord.'),
  searches: list(text('Det, der søges på.'))
    .describe('Søgninger, som forsiden foreslår den, der ikke ved, hvad man kan søge på.')
    .default([]),
  questions: list(
    object({
      question: text('Et spørgsmål, som læsere kommer med.'),
      answer: text('Det korte svar, eller hvad der står, hvor linket fører hen.'),
      to: filled()
        .regex(/^\/\S+$/, { error: 'skriv en adresse på siden, f.eks. /kommuner/.' })
        .describe('Hvor svaret står: en adresse på siden, f.eks. /kommuner/.'),
    }),
  )
    .describe('De spørgsmål, som forsiden stiller forrest.')
    .default([]),
  contentsLines: lines(
    'Linjerne i kilden med bundtets indholdsfortegnelse; udelades, når ingen er trykt.',
  ).optional(),
  contentsTitle: text('Overskriften på bundtets indholdsfortegnelse, som den er trykt.').optional(),
  contentsPage: integer()
    .positive()
    .describe('Den side, indholdsfortegnelsen siger, den selv står på; udelades, når den ikke gør.')
    .optional(),
  contentsRows: list(
    list(string().describe('En celle, som den er trykt.')).describe('Cellerne i linjen.'),
  )
    .min(1)
    .describe(
      'Indholdsfortegnelsens linjer, som de er trykt; udelades, når den har punkter ' +
        'og bilag med sidetal, for så laves den af de andre felter.',
    )
    .optional(),
  agendaItems: list(
    object({
      number: filled()
        .regex(ITEM_NUMBER, {
          error:
            "skriv nummeret, som det er trykt, i anførselstegn, f.eks. '3.2', '12a' eller 'A'.",
        })
        .describe("Punktets nummer, som det er trykt, i anførselstegn, f.eks. '3.2' eller '12a'."),
      title: text('Punktets titel, som den er trykt.'),
      bundlePage: integer()
        .positive()
        .describe('Den side i bundtet, punktet begynder på; udelades, når den ikke er trykt.')
        .optional(),
      place: text(
        'Hvor punktet selv står i et papir: bilag#sted, f.eks. referat#punkt-4; udelades, når ' +
          'det ikke står i noget.',
      ).optional(),
      isClosed: boolean()
        .describe('true, når punktet er lukket: så er kun titlen offentlig.')
        .default(false),
    }),
  )
    .describe('Dagsordenspunkterne i trykt rækkefølge, også dem uden bilag.')
    .default([]),
  source: object({
    file: text('Kildefilen, regnet fra projektets rod.'),
    sha256: filled()
      .regex(/^(?:[0-9a-f]{64}|ukendt)$/, {
        error:
          'skriv kildefilens SHA-256, 64 tegn af 0-9 og a-f. ' +
          'Kendes den ikke, så skriv ukendt: så siger bygningen, hvad den er.',
      })
      .describe(
        'Kildefilens SHA-256, et fingeraftryk af indholdet; ukendt, til buildet har sagt den.',
      ),
    madeFrom: text('Hvordan teksten er lavet, f.eks. trukket ud af en pdf.').optional(),
    lines: integer()
      .positive()
      .describe('Antal linjer i kilden; en sidste linje uden linjeskift tæller med.'),
  }).describe('Den tekst, siden er lavet af.'),
}).superRefine((meeting, context) => {
  if (context.issues.length > 0) return;
  const { contentsLines, contentsTitle, contentsPage, contentsRows } = meeting;
  const fail = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const isPrinted = contentsTitle !== undefined || contentsRows !== undefined;
  if (!contentsLines && (isPrinted || contentsPage !== undefined))
    fail(
      'contentsLines',
      'feltet mangler. Skriv indholdsfortegnelsens linjer i kilden: { first: 1, last: 9 }, ' +
        'eller fjern contentsTitle, contentsPage og contentsRows.',
    );
  if (contentsLines && !isPrinted)
    fail(
      'contentsTitle',
      'feltet mangler. Skriv indholdsfortegnelsens overskrift, eller skriv dens linjer ' +
        'under contentsRows.',
    );
});

export type MeetingData = z.infer<typeof meetingSchema>;
