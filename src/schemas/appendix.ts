import type { z } from 'zod';
import { KIND_LABELS, type Kind } from '../domain/papers/labels.ts';
import {
  boolean,
  choice,
  filled,
  integer,
  isoDate,
  lines,
  list,
  object,
  pages,
  text,
  union,
} from './fields.ts';

const person = object({
  name: text('Navnet, som papiret trykker det.'),
  role: text('Rollen, som papiret trykker den.').optional(),
  organisation: text('Den organisation, personen optræder for i papiret.').optional(),
});

// Object.keys says of no object that it has these keys alone.
const kinds = Object.keys(KIND_LABELS) as Kind[];
const named = kinds.map((kind) => `${kind} (${KIND_LABELS[kind].toLowerCase()})`);

const agendaItem = text("Punktets nummer i anførselstegn, f.eks. '3.2'.");

/** Front matter of an appendix: `src/content/<meeting>/<slug>.mdx`. */
export const appendixSchema = object({
  title: text('Titlen, som den er trykt i selve papiret.'),
  shortTitle: filled()
    .max(32)
    .describe('Kort titel til navigation og søgeresultater, højst 32 tegn.'),
  tocTitle: text(
    'Titlen, som den er trykt i bundtets indholdsfortegnelse; udelades, når den ikke står der.',
  ).optional(),
  kind: choice(kinds).describe(`Papirets art: ${named.join(', ')}.`),
  summary: filled()
    .max(160)
    .describe('En sætning om, hvad papiret handler om, med vores egne ord; højst 160 tegn.'),
  meeting: text('Mødets mappe, f.eks. 2019-04; den samme som mappen, filen ligger i.'),
  agendaItem: union([agendaItem, list(agendaItem)])
    .describe(
      "Dagsordenspunktets nummer i anførselstegn, f.eks. '3.2'; en liste, når papiret hører " +
        "til flere: ['3.2', '4']. Udelades, når det ikke hører til noget.",
    )
    .optional(),
  number: integer()
    .positive()
    .describe('Bilagets nummer under dagsordenspunktet; udelades, når det ikke har et.')
    .optional(),
  caseIds: list(text('Sagsnummeret, som det er trykt.')).describe('Sagsnumre, som de er trykt.'),
  documentIds: list(text('Dokumentnummer, som det er trykt.')).describe(
    'Dokumentnumre i anførselstegn.',
  ),
  unreadNumbers: text(
    'Hvorfor et trykt sagsnummer eller dokumentnummer ikke kan læses, med vores egne ord; ' +
      'udelades, når alle kan.',
  ).optional(),
  dates: list(
    object({
      date: isoDate,
      what: text('Hvad datoen er, f.eks. Brevets dato.'),
      isOwn: boolean()
        .describe('true, når det er papirets egen dato, og ikke en dato, det handler om.')
        .default(false),
      origin: choice(['printed', 'derived']).describe(
        'printed: datoen er trykt i papiret; derived: den er udledt.',
      ),
      from: text('Hvor datoen står, eller hvad den er udledt af.'),
    }),
  ).describe('Papirets datoer, den vigtigste først.'),
  published: isoDate
    .describe(
      "Den dag, papiret kom på siden, som 'åååå-mm-dd', når det er en anden end mødets. " +
        'Udelades ellers.',
    )
    .optional(),
  sender: text('Afsenderen; udelades, når papiret ikke nævner den.').optional(),
  recipients: list(person).describe('Modtagerne; tom liste, når ingen er nævnt.'),
  signatories: list(
    person.extend({
      blankField: boolean().describe('true, når underskriftsfeltet er tomt i kilden.'),
    }),
  ).describe('Underskriverne; tom liste, når ingen er nævnt.'),
  bundlePages: pages('Sider i bundtet; udelades, når de ikke kendes.').optional(),
  sourceLines: lines('Linjer i kilden.'),
  isWithdrawn: boolean()
    .describe(
      'true, når hele papiret er taget ned: så er titlen vores, og teksten er kun [!UDGÅET].',
    )
    .optional(),
  isTitleOurs: boolean()
    .describe('true, når papiret ingen trykt titel har, og den her er vores. Udelades ellers.')
    .optional(),
  figures: list(
    object({
      id: filled()
        .regex(/^figur-\d+$/, { error: 'skriv figur- og et tal, f.eks. figur-1.' })
        .describe('Figurens faste adresse på siden, f.eks. figur-1.'),
      file: text('Billedets fil i mødets mappe figures: PNG eller JPEG, højst 500 kB.'),
      alt: text('Hvad billedet viser, for den, der ikke ser det.'),
    }),
  )
    .describe('Billeder, der fulgte med papiret; hvert står i teksten som <Figure id="figur-1">.')
    .optional(),
  pageMarks: text(
    'Hvad sidetallene ved overskrifterne er udledt af; udelades, når der ingen er.',
  ).optional(),
  noteNumbers: list(integer().positive().describe('En fodnotes trykte nummer.'))
    .describe(
      'Fodnoternes numre i den rækkefølge, tegnene står i teksten; udelades, når de løber i ' +
        'rækkefølge fra den første.',
    )
    .optional(),
  continues: list(text('Møde og bilag, f.eks. 2019-04/eu-kontor.'))
    .describe(
      'Bilag fra andre møder, som papiret fortsætter, når de ikke har sagsnummer til fælles; ' +
        'udelades ellers.',
    )
    .optional(),
  related: list(text('Filnavn uden .mdx.')).describe(
    'Andre bilag i samme møde, som læseren bør kende.',
  ),
});

export type AppendixData = z.infer<typeof appendixSchema>;
