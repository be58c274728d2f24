import type { z } from 'zod';
import { choice, id, list, object, partialDate, text } from './fields.ts';

/** The dates that a meeting's papers mention: `src/content/<meeting>/timeline.yaml`. */
export const timelineSchema = object({
  entries: list(
    object({
      id,
      date: partialDate(
        "Datoen, så præcist den kendes, i anførselstegn: '2019-03-20', '2019-03', '2019-Q1', " +
          "'2019' eller '2019/2023'.",
      ),
      what: text('Hvad der sker, med vores egne korte ord.'),
      kind: choice(['deadline', 'literature'])
        .describe(
          'deadline: noget skal være sket til den tid, og det står forrest; literature: et værk, ' +
            'som papirerne henviser til, og det står sidst. Udelades ellers.',
        )
        .optional(),
      origin: choice(['printed', 'derived'])
        .describe('printed: datoen er trykt i papiret; derived: den er udledt.')
        .default('printed'),
      from: text('Hvordan datoen er udledt, til læseren; kun ved derived.').optional(),
      places: list(
        object({
          at: text(
            'Stedet: bilag#sted, f.eks. stoette-kkr#afsnit-3; bilaget alene, når datoen står ' +
              'i dets titel. Udelades, når den står i bundtets indholdsfortegnelse.',
          ).optional(),
          printed: text('Datoen, som den er trykt dér, i anførselstegn.'),
        }),
      )
        .min(1)
        .describe('Hvor i papirerne datoen står.'),
    }).refine(({ origin, from }) => (origin === 'derived') === (from !== undefined), {
      path: ['from'],
      error:
        'en udledt dato skal have et from, og en trykt dato intet. ' +
        'Skriv origin: derived og from: hvordan den er udledt.',
    }),
  )
    .min(1)
    .describe('Datoerne i tidsfølge.'),
});

export type TimelineEntry = z.infer<typeof timelineSchema>['entries'][number];
