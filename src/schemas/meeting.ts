import type { z } from 'zod';
import { filled, integer, list, object, partialDate, range, text } from './fields.ts';

/** A meeting: `src/content/<meeting>/meeting.yaml`. */
export const meetingSchema = object({
  title: text('Mødets navn på siden.'),
  body: text('Det organ, der holder mødet.'),
  date: partialDate(
    'Mødets dato, så præcist den kendes; udelades, når mappens navn siger den. ' +
      'Efter den står møderne i rækkefølge.',
  ).optional(),
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
  contentsTitle: text('Overskriften på bundtets indholdsfortegnelse, som den er trykt.'),
  contentsLines: range('Indholdsfortegnelsens linjer i kilden.'),
  contentsPage: integer()
    .positive()
    .describe('Den side, indholdsfortegnelsen siger, den selv står på.'),
  agendaItems: list(
    object({
      number: filled()
        .regex(/^\d+(?:\.\d+)*$/, { error: "skriv nummeret i anførselstegn, f.eks. '3.2'." })
        .describe("Punktets nummer i anførselstegn, f.eks. '3.2'."),
      title: text('Punktets titel, som den er trykt.'),
      bundlePage: integer().positive().describe('Den side i bundtet, punktet begynder på.'),
    }),
  )
    .min(1)
    .describe('De dagsordenspunkter, der har bilag, i trykt rækkefølge.'),
  source: object({
    file: text('Kildefilen, regnet fra projektets rod.'),
    sha256: filled()
      .regex(/^[0-9a-f]{64}$/, {
        error:
          'skriv kildefilens SHA-256, 64 tegn af 0-9 og a-f. ' +
          'Kendes den ikke, så skriv ukendt: så siger bygningen, hvad den er.',
      })
      .describe('Kildefilens SHA-256, et fingeraftryk af indholdet.'),
    lines: integer()
      .positive()
      .describe('Antal linjer i kilden; en sidste linje uden linjeskift tæller med.'),
  }).describe('Den tekst, siden er lavet af.'),
});

export type MeetingData = z.infer<typeof meetingSchema>;
