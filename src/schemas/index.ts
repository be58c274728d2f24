import { z } from 'zod';
import { ID_RULE, isId } from '../domain/addresses/permalink.ts';
import { CASE_ID_FORMATS, isCaseId } from '../domain/papers/case-id.ts';
import { splitReferences } from '../domain/papers/cross-reference.ts';
import { GOAL_QUOTATIONS, goalTexts } from '../domain/papers/goal.ts';
import { isPartialDate } from '../domain/papers/partial-date.ts';
import { findSumFaults } from '../domain/tables/table.ts';
import { standsIn } from '../domain/text/quotation.ts';

z.config(z.locales.da());

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'en tekst',
  int: 'et helt tal',
  number: 'et tal',
  boolean: 'true eller false',
  array: 'en liste, som må være tom: []',
  object: 'felter med indryk',
};

/** Tells an editor of a field that is missing, unknown or of the wrong kind, and what its description says belongs there. */
const explain = {
  error: (issue: z.core.$ZodRawIssue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys((issue.inst as z.ZodObject).shape).join(', ');
      return `feltet ${issue.keys.join(', ')} kendes ikke. Ret stavningen, eller fjern det. Felterne hedder: ${known}.`;
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

const string = () => z.string(explain);
const number = () => z.number(explain);
const integer = () => z.int(explain);
const boolean = () => z.boolean(explain);
const choice = <const Values extends readonly string[]>(values: Values) => z.enum(values, explain);
const list = <Item extends z.ZodType>(item: Item) => z.array(item, explain);
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, explain);

const text = (description: string) => string().trim().min(1).describe(description);

const isoDate = z.iso
  .date({
    error:
      "ventede en dato, der findes, i anførselstegn. Skriv år-måned-dag, f.eks. '2019-03-20' (uden anførselstegn bliver datoen læst forkert).",
  })
  .describe("Dato som 'åååå-mm-dd' i anførselstegn.");

const id = string()
  .refine(isId, { error: ({ input }) => `»${input}« kan ikke være en adresse: ${ID_RULE}.` })
  .describe('Fast adresse på siden; ændres aldrig, når den først er offentlig.');

const range = (what: string) =>
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

const person = object({
  name: text('Navnet, som papiret trykker det.'),
  role: text('Rollen, som papiret trykker den.').optional(),
  organisation: text('Den organisation, personen optræder for i papiret.').optional(),
});

const caseId = string().refine(isCaseId, {
  error: ({ input }) =>
    `»${input}« ligner ikke et sagsnummer. Ventede ${CASE_ID_FORMATS.map(({ system, example }) => `${example} (${system})`).join(' eller ')}. Et nyt format tilføjes i src/domain/papers/case-id.ts.`,
});

/** Front matter of an appendix: `src/content/<meeting>/<slug>.mdx`. */
export const appendixSchema = object({
  title: text('Titlen, som den er trykt i selve papiret.'),
  shortTitle: string()
    .trim()
    .min(1)
    .max(32)
    .describe('Kort titel til navigation og søgeresultater, højst 32 tegn.'),
  tocTitle: text('Titlen, som den er trykt i bundtets indholdsfortegnelse.'),
  kind: choice(['letter', 'note', 'contract', 'memo', 'amendment']).describe(
    'Papirets art: letter (brev), note (baggrundsnotat), contract (kontrakt), memo (notat), amendment (ændringsforslag).',
  ),
  summary: string()
    .trim()
    .min(1)
    .max(160)
    .describe('En sætning om, hvad papiret handler om, med vores egne ord; højst 160 tegn.'),
  meeting: text('Mødets mappe, f.eks. 2019-04; den samme som mappen, filen ligger i.'),
  agendaItem: text("Dagsordenspunktets nummer i anførselstegn, f.eks. '3.2'."),
  number: integer().positive().describe('Bilagets nummer under dagsordenspunktet.'),
  caseIds: list(caseId).describe('Sagsnumre, som de er trykt.'),
  documentIds: list(text('Dokumentnummer, som det er trykt.')).describe(
    'Dokumentnumre i anførselstegn.',
  ),
  dates: list(
    object({
      date: isoDate,
      what: text('Hvad datoen er, f.eks. Brevets dato.'),
      isOwn: boolean()
        .default(false)
        .describe('true, når det er papirets egen dato, og ikke en dato, det handler om.'),
      origin: choice(['printed', 'derived']).describe(
        'printed: datoen er trykt i papiret; derived: den er udledt.',
      ),
      from: text('Hvor datoen står, eller hvad den er udledt af.'),
    }),
  ).describe('Papirets datoer, den vigtigste først.'),
  sender: text('Afsenderen; udelades, når papiret ikke nævner den.').optional(),
  recipients: list(person).describe('Modtagerne; tom liste, når ingen er nævnt.'),
  signatories: list(
    person.extend({
      blankField: boolean().describe('true, når underskriftsfeltet er tomt i kilden.'),
    }),
  ).describe('Underskriverne; tom liste, når ingen er nævnt.'),
  bundlePages: range('Sider i bundtet.'),
  sourceLines: range('Linjer i kilden.'),
  pageMarks: text(
    'Hvad sidetallene ved overskrifterne er udledt af; udelades, når der ingen er.',
  ).optional(),
  related: list(text('Filnavn uden .mdx.')).describe(
    'Andre bilag i samme møde, som læseren bør kende.',
  ),
});

const column = object({
  key: text('Kolonnens navn i filer til download; engelsk, ændres aldrig.'),
  label: text('Kolonnens overskrift, som den er trykt.'),
  type: choice(['text', 'number']).describe('text eller number.'),
  unit: text('Enheden, f.eks. kr. eller %.').optional(),
  decimals: integer()
    .min(0)
    .max(6)
    .default(0)
    .describe('Antal decimaler, som tallene er trykt med.'),
  summed: boolean()
    .default(false)
    .describe('true, når totalen er summen af rækkerne; det efterregnes.'),
  shareOf: text('Nøglen på den kolonne, tallet er en procentdel af; det efterregnes.').optional(),
  description: text('Hvad kolonnen indeholder, til den, der henter data.'),
});

const cell = z
  .union([
    string(),
    number(),
    object({ value: number().describe('Tallet.'), printed: text('Sådan er det trykt.') }),
  ])
  .describe('En tekst, et tal, eller { value, printed }, når tallet er trykt på en særlig måde.');

const row = object({
  key: id,
  cells: list(cell).describe('En celle for hver kolonne, i samme rækkefølge.'),
});

const computedColumn = object({
  key: text('Kolonnens navn i adresser; engelsk, ændres aldrig.'),
  label: text('Kolonnens overskrift, med vores egne ord.'),
  from: text('Nøglen på den trykte kolonne, der regnes ud fra.'),
  isShare: boolean()
    .default(false)
    .describe('true, når tallet er rækkens andel af totalen i procent.'),
  times: number().positive().default(1).describe('Det tal, der ganges med.'),
  per: number().positive().default(1).describe('Det tal, der deles med.'),
  unit: text('Enheden, f.eks. kr. eller %.').optional(),
  decimals: integer().min(0).max(6).default(0).describe('Antal decimaler.'),
  isShown: boolean().default(false).describe('true, når kolonnen er vist fra start.'),
});

const equivalent = object({
  per: number().positive().describe('Hvad én enhed koster, i kolonnens enhed.'),
  noun: text('Hvad der fås for det, i flertal, f.eks. årsværk.'),
  decimals: integer().min(0).max(6).default(0).describe('Antal decimaler.'),
});

const scenario = object({
  kind: choice(['total', 'parts']).describe(
    'total: læseren ændrer totalen, som fordeles efter samme nøgle; parts: læseren ændrer hver række for sig.',
  ),
  column: text('Nøglen på den trykte kolonne, der regnes på.'),
  title: text('Overskriften, med vores egne ord.'),
  label: text('Hvad læseren udfylder.'),
  equivalent: equivalent
    .optional()
    .describe('Hvad forskellen svarer til; udelades, når papiret ingen pris giver.'),
});

/** A data table of a paper: `src/content/<meeting>/tables/<name>.yaml`. */
export const tableSchema = object({
  appendix: text('Det bilag, tabellen står i: filnavn uden .mdx.'),
  section: id,
  caption: text('Tabellens billedtekst, med vores egne ord.'),
  rowNouns: object({
    one: text('Én række, f.eks. kommune.'),
    many: text('Flere, f.eks. kommuner.'),
  }).describe('Hvad en række er.'),
  basis: object({ id, text: text('Hvad der står der, med vores egne ord.') })
    .optional()
    .describe(
      'Det sted i papiret, som de beregnede kolonner og regnestykket bygger på; udelades, når de kun bygger på tabellen.',
    ),
  ownRow: text(
    'Hvad læseren vælger blandt rækkerne som sin egen, f.eks. Min kommune; udelades, når ingen er nogens egen.',
  ).optional(),
  computed: list(computedColumn)
    .default([])
    .describe(
      'Kolonner, som siden regner ud, og som læseren kan slå til. De er aldrig med i papirets egen tabel.',
    ),
  scenario: scenario
    .optional()
    .describe('Et regnestykke, læseren kan ændre; udelades, når tabellen intet har.'),
  sourceLines: range('Linjer i kilden.'),
  columns: list(column).min(1).describe('Kolonnerne fra venstre.'),
  rows: list(row).min(1).describe('Rækkerne, i trykt rækkefølge.'),
  total: row.optional().describe('Den trykte totalrække.'),
  printedFaults: list(text('Fejlen, som bygningen beskriver den.'))
    .default([])
    .describe(
      'Regnefejl, som papiret selv har trykt. De vises som en note ved tabellen; intet rettes.',
    ),
}).superRefine((table, context) => {
  const fail = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const keys = new Set<string>();
  for (const [index, { key, cells }] of [
    ...table.rows,
    ...(table.total ? [table.total] : []),
  ].entries()) {
    if (keys.has(key))
      fail(['rows', index, 'key'], `nøglen »${key}« bruges to gange. Giv rækken sin egen nøgle.`);
    keys.add(key);
    if (cells.length !== table.columns.length)
      fail(
        ['rows', index, 'cells'],
        `rækken ${key} har ${cells.length} celler; der skal være ${table.columns.length}, en for hver kolonne.`,
      );
  }
  const numbers = table.columns.filter(({ type }) => type === 'number').map(({ key }) => key);
  const isKnown = (path: string[], key: string) =>
    numbers.includes(key) ||
    fail(path, `»${key}« er ikke en talkolonne. Skriv ${numbers.join(' eller ')}.`);
  for (const { from } of table.computed) isKnown(['computed', 'from'], from);
  if (table.scenario) isKnown(['scenario', 'column'], table.scenario.column);
  const faults = findSumFaults(table);
  for (const fault of faults.filter((found) => !table.printedFaults.includes(found)))
    fail(
      ['total'],
      `${fault} Ret rækken eller totalen, så de svarer til papiret. Er det papiret, der regner forkert, så skriv sætningen under printedFaults.`,
    );
  for (const fault of table.printedFaults.filter((declared) => !faults.includes(declared)))
    fail(['printedFaults'], `»${fault}« passer ikke (længere). Fjern linjen.`);
});

const printedText = (description: string) =>
  text(description).superRefine((value, context) => {
    try {
      splitReferences(value);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      context.addIssue({
        code: 'custom',
        message: `henvisningen kan ikke læses. ${error.message}`,
      });
    }
  });

const block = z
  .union([
    printedText('Et afsnit, med henvisninger som [ordene](ref:bilag#sted).'),
    object({ list: list(printedText('Et punkt.')).min(1).describe('Punkterne i en punktliste.') }),
  ])
  .describe('Et afsnit eller en punktliste.');

const goalPart = (what: string) => list(block).min(1).describe(what);

const quotation = (what: string) => text(`${what} Ord for ord, som det står i målet.`).optional();

/** The goals of a contract: `src/content/<meeting>/goals.yaml`. */
export const goalsSchema = object({
  appendix: text('Det bilag, målene står i: filnavn uden .mdx.'),
  section: id,
  heading: text('Oversigtens overskrift, som den er trykt.'),
  labels: object({
    goal: text('Trykt rækkenavn.'),
    method: text('Trykt rækkenavn.'),
    rationale: text('Trykt rækkenavn.'),
    reporting: text('Trykt rækkenavn.'),
  }).describe('Rækkernes navne i hvert måls tabel.'),
  groups: list(
    object({
      key: text('Gruppens nøgle.'),
      overviewLabel: text('Gruppens navn i oversigten, som det er trykt.'),
      label: text('Gruppens navn over hvert mål, som det er trykt.'),
    }),
  )
    .min(1)
    .describe('Grupper af mål i trykt rækkefølge.'),
  goals: list(
    object({
      number: integer().positive().describe('Målets nummer.'),
      page: integer().positive().optional().describe('Siden i bundtet, når den kendes.'),
      group: text('Nøglen på målets gruppe.'),
      overview: text('Målets navn i oversigten.'),
      title: text('Målets titel i dets egen tabel.'),
      sourceLines: range('Linjer i kilden.'),
      goal: goalPart('Rækken Mål.'),
      method: goalPart('Rækken Metode.'),
      rationale: goalPart('Rækken Begrundelse.'),
      reporting: goalPart('Rækken Afrapportering.'),
      targetFigure: quotation('Det tal, målet er sat ved; udelades, når målet intet tal har.'),
      measuredBy: quotation('Hvem der opgør målet.'),
      reportedWhen: quotation('Hvornår der afrapporteres.'),
      metWhen: quotation('Hvornår målet er opfyldt.'),
    }),
  )
    .min(1)
    .describe('Målene i trykt rækkefølge.'),
}).superRefine(({ goals, groups, labels }, context) => {
  const known = groups.map(({ key }) => key);
  for (const [index, goal] of goals.entries()) {
    const { number, group } = goal;
    const fail = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['goals', index, field], message });
    if (number !== index + 1)
      fail(
        'number',
        `målene skal nummereres 1, 2, 3 …; her ventede vi ${index + 1}, men fik ${number}.`,
      );
    if (!known.includes(group))
      fail('group', `gruppen »${group}« findes ikke. Skriv ${known.join(', ')}.`);
    for (const { field, from } of GOAL_QUOTATIONS) {
      const quoted = goal[field];
      if (
        quoted === undefined ||
        from.some((part) => goalTexts(goal[part]).some((words) => standsIn(quoted, words)))
      )
        continue;
      const rows = from.map((part) => `»${labels[part]}«`).join(' eller ');
      fail(
        field,
        `»${quoted}« står ikke ordret i rækken ${rows} i mål ${number}. Skriv ordene præcis, som de står dér, eller fjern feltet.`,
      );
    }
  }
});

/** The dates that a meeting's papers mention: `src/content/<meeting>/timeline.yaml`. */
export const timelineSchema = object({
  entries: list(
    object({
      id,
      date: string()
        .refine(isPartialDate, {
          error: ({ input }) =>
            `»${input}« er ikke en dato, vi kender. Skriv i anførselstegn en dag '2019-03-20', en måned '2019-03', et kvartal '2019-Q1', et år '2019' eller en periode '2019/2023'.`,
        })
        .describe(
          "Datoen, så præcist den kendes, i anførselstegn: '2019-03-20', '2019-03', '2019-Q1', '2019' eller '2019/2023'.",
        ),
      what: text('Hvad der sker, med vores egne korte ord.'),
      origin: choice(['printed', 'derived'])
        .default('printed')
        .describe('printed: datoen er trykt i papiret; derived: den er udledt.'),
      from: text('Hvordan datoen er udledt, til læseren; kun ved derived.').optional(),
      places: list(
        object({
          at: text(
            'Stedet: bilag#sted, f.eks. stoette-kkr#afsnit-3; bilaget alene, når datoen står i dets titel. Udelades, når den står i bundtets indholdsfortegnelse.',
          ).optional(),
          printed: text('Datoen, som den er trykt dér, i anførselstegn.'),
        }),
      )
        .min(1)
        .describe('Hvor i papirerne datoen står.'),
    }).refine(({ origin, from }) => (origin === 'derived') === (from !== undefined), {
      path: ['from'],
      error:
        'en udledt dato skal have et from, og en trykt dato intet. Skriv origin: derived og from: hvordan den er udledt.',
    }),
  )
    .min(1)
    .describe('Datoerne i tidsfølge.'),
});

/** A meeting: `src/content/<meeting>/meeting.yaml`. */
export const meetingSchema = object({
  title: text('Mødets navn på siden.'),
  body: text('Det organ, der holder mødet.'),
  summary: text('En sætning om bundtet, med vores egne ord.'),
  contentsTitle: text('Overskriften på bundtets indholdsfortegnelse, som den er trykt.'),
  contentsLines: range('Indholdsfortegnelsens linjer i kilden.'),
  contentsPage: integer()
    .positive()
    .describe('Den side, indholdsfortegnelsen siger, den selv står på.'),
  agendaItems: list(
    object({
      number: string()
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
    sha256: string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Kildefilens SHA-256.'),
    lines: integer()
      .positive()
      .describe('Antal linjer i kilden; en sidste linje uden linjeskift tæller med.'),
  }).describe('Den tekst, siden er lavet af.'),
});

const why = text('Hvorfor, i en sætning til læseren.');

/** Everything in which the site differs from its source: `src/content/<meeting>/ledger.yaml`. */
export const ledgerSchema = object({
  removed: list(
    object({
      lines: range('Linjerne i kilden.'),
      text: text('Det fjernede, ord for ord.'),
      why,
    }),
  ).describe('Linjer, der er fjernet, fordi de hørte til den trykte side.'),
  mended: list(
    object({
      line: integer().positive().describe('Linjen i kilden.'),
      before: text('Ordet, som det står i kilden.'),
      after: text('Ordet, som det står her.'),
      reason: choice(['hyphen', 'split']).describe(
        'hyphen: bindestreg fra et linjeskift; split: delt af et mellemrum.',
      ),
      place: string().describe(
        'Hvor ordet står: bilag#afsnit; bilaget alene, når det er titlen; tom, når det er bundtets indholdsfortegnelse.',
      ),
    }),
  ).describe(
    'Ord, der er samlet. Står ordet flere gange på linjen, skrives det flere gange, i rækkefølge.',
  ),
  joined: list(
    object({
      lines: list(integer()).describe('Linjerne på hver side af det sted, der er samlet.'),
      why,
    }),
  ).describe('Tekst, som kilden deler over flere linjer, og som her står samlet.'),
  moved: list(
    object({
      lines: range('Linjerne i kilden.'),
      to: choice(['title', 'footnotes']).describe(
        'title: til bilagets titel; footnotes: til fodnoterne.',
      ),
      why,
    }),
  ).describe('Linjer, der står et andet sted her end i kilden.'),
  columns: list(
    object({ order: list(integer()).describe('Linjerne i den rækkefølge, de læses.'), why }),
  ).describe('Spalter, som kilden har flettet sammen, og som her er skilt ad.'),
  items: list(object({ lines: range('Linjerne i kilden.'), why })).describe(
    'Punkter i en liste, som kilden skriver uden tegn foran.',
  ),
  structure: list(
    object({
      mark: string().min(1).describe('Tegnene i kilden.'),
      lines: range('Linjerne, det gælder; udelades, når det gælder alle.').optional(),
      isAtStart: boolean().default(false).describe('true, når det kun gælder først på linjen.'),
      count: integer().positive().describe('Hvor mange gange tegnene står der.'),
      becomes: choice(['nothing', 'insertion', 'insertionEnd', 'deletion'])
        .default('nothing')
        .describe(
          'Hvad tegnene bliver til: ingenting, en indsættelse, dens slutning eller grænsen for en sletning.',
        ),
      why,
    }),
  ).describe(
    'Tegn, der ikke er ord, men fortæller, hvad ordene er: koder, prikker, mærker for ændringer.',
  ),
}).describe('Regnskabet over alt, hvori gengivelsen afviger fra kilden.');

const registerEntry = {
  name: text('Navnet, som det skal stå i registeret.'),
  also: list(text('Et andet navn, eller en forkortelse.'))
    .default([])
    .describe('Andre navne og forkortelser for det samme.'),
  spelled: list(text('En skrivemåde.'))
    .default([])
    .describe(
      'Andre måder, papirerne skriver navnet på, f.eks. med lille begyndelsesbogstav. De vises ikke.',
    ),
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

/** Words that readers use for one another: `src/content/synonyms.yaml`. */
export const synonymsSchema = list(
  list(text('Et ord eller et udtryk.'))
    .min(2, { error: 'en gruppe skal have mindst to ord: [betale, bidrag].' })
    .describe('En gruppe.'),
).describe('Grupper af ord, der bruges i flæng.');

/** Who publishes the site, and on what terms: `src/content/publisher.yaml`. */
export const publisherSchema = object({
  name: text('Den, der udgiver siden, f.eks. KKR Midtjylland.').optional(),
  licence: object({
    name: string()
      .regex(/^[-a-zA-Z0-9._]+$/, {
        error: 'skriv licensens korte navn uden mellemrum, f.eks. CC-BY-4.0.',
      })
      .describe('Licensens korte navn, f.eks. CC-BY-4.0.'),
    title: text('Licensens fulde navn, f.eks. Creative Commons Navngivelse 4.0.'),
    path: string()
      .regex(/^https?:\/\/\S+$/, {
        error: 'skriv hele adressen, f.eks. https://creativecommons.org/licenses/by/4.0/.',
      })
      .describe('Adressen på licensens tekst.'),
  })
    .optional()
    .describe('Licensen på de data, der kan hentes; udelades, når udgiveren ikke har valgt en.'),
});

/** Every content schema by collection, so that the tests can walk them all. */
export const schemas = {
  appendices: appendixSchema,
  tables: tableSchema,
  goals: goalsSchema,
  timelines: timelineSchema,
  meetings: meetingSchema,
  ledgers: ledgerSchema,
};

/** The schemas of files that the build reads outside the collections. */
export const fileSchemas = {
  register: registerSchema,
  synonyms: synonymsSchema,
  publisher: publisherSchema,
};

export type AppendixData = z.infer<typeof appendixSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Scenario = z.infer<typeof scenario>;
export type Goals = z.infer<typeof goalsSchema>;
export type Goal = Goals['goals'][number];
export type GoalBlock = Goal['goal'][number];
export type TimelineEntry = z.infer<typeof timelineSchema>['entries'][number];
export type MeetingData = z.infer<typeof meetingSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type Publisher = z.infer<typeof publisherSchema>;
