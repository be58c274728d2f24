import { z } from 'zod';
import { CASE_ID_FORMATS, isCaseId } from './domain/case-id.ts';
import { ID_RULE, isId } from './domain/permalink.ts';
import { findSumFaults } from './domain/table.ts';

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
    const expected = issue.code === 'invalid_value' ? issue.values.join(' eller ') : EXPECTED[issue.expected];
    const found = issue.input === undefined ? 'feltet mangler' : `fandt ${JSON.stringify(issue.input)}`;
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
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, explain);

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
    last: integer().positive().optional().describe('Den sidste; udelades, når kilden ikke siger det.'),
  })
    .refine(({ first, last }) => last === undefined || last >= first, { error: 'last skal være mindst lige så stor som first.' })
    .describe(what);

const person = object({
  name: text('Navnet, som papiret trykker det.'),
  role: text('Rollen, som papiret trykker den.').optional(),
  organisation: text('Den organisation, personen optræder for i papiret.').optional(),
});

const caseId = string().refine(isCaseId, {
  error: ({ input }) =>
    `»${input}« ligner ikke et sagsnummer. Ventede ${CASE_ID_FORMATS.map(({ system, example }) => `${example} (${system})`).join(' eller ')}. Et nyt format tilføjes i src/domain/case-id.ts.`,
});

/** Front matter of an appendix: `src/content/<meeting>/<slug>.mdx`. */
export const appendixSchema = object({
  title: text('Titlen, som den er trykt i selve papiret.'),
  shortTitle: string().trim().min(1).max(32).describe('Kort titel til navigation og søgeresultater, højst 32 tegn.'),
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
  documentIds: list(text('Dokumentnummer, som det er trykt.')).describe('Dokumentnumre i anførselstegn.'),
  dates: list(
    object({
      date: isoDate,
      what: text('Hvad datoen er, f.eks. Brevets dato.'),
      isOwn: boolean().default(false).describe('true, når det er papirets egen dato, og ikke en dato, det handler om.'),
      origin: choice(['printed', 'derived']).describe('printed: datoen er trykt i papiret; derived: den er udledt.'),
      from: text('Hvor datoen står, eller hvad den er udledt af.'),
    }),
  ).describe('Papirets datoer, den vigtigste først.'),
  sender: text('Afsenderen; udelades, når papiret ikke nævner den.').optional(),
  recipients: list(person).describe('Modtagerne; tom liste, når ingen er nævnt.'),
  signatories: list(person.extend({ blankField: boolean().describe('true, når underskriftsfeltet er tomt i kilden.') })).describe(
    'Underskriverne; tom liste, når ingen er nævnt.',
  ),
  bundlePages: range('Sider i bundtet.'),
  sourceLines: range('Linjer i kilden.'),
  pageMarks: text('Hvad sidetallene ved overskrifterne er udledt af; udelades, når der ingen er.').optional(),
  related: list(text('Filnavn uden .mdx.')).describe('Andre bilag i samme møde, som læseren bør kende.'),
});

const column = object({
  key: text('Kolonnens navn i filer til download; engelsk, ændres aldrig.'),
  label: text('Kolonnens overskrift, som den er trykt.'),
  type: choice(['text', 'number']).describe('text eller number.'),
  unit: text('Enheden, f.eks. kr. eller %.').optional(),
  decimals: integer().min(0).max(6).default(0).describe('Antal decimaler, som tallene er trykt med.'),
  summed: boolean().default(false).describe('true, når totalen er summen af rækkerne; det efterregnes.'),
  shareOf: text('Nøglen på den kolonne, tallet er en procentdel af; det efterregnes.').optional(),
  description: text('Hvad kolonnen indeholder, til den, der henter data.'),
});

const cell = z
  .union([string(), number(), object({ value: number().describe('Tallet.'), printed: text('Sådan er det trykt.') })])
  .describe('En tekst, et tal, eller { value, printed }, når tallet er trykt på en særlig måde.');

const row = object({
  key: id,
  cells: list(cell).describe('En celle for hver kolonne, i samme rækkefølge.'),
});

/** A data table of a paper: `src/content/<meeting>/tables/<name>.yaml`. */
export const tableSchema = object({
  appendix: text('Det bilag, tabellen står i: filnavn uden .mdx.'),
  section: id,
  caption: text('Tabellens billedtekst, med vores egne ord.'),
  sourceLines: range('Linjer i kilden.'),
  columns: list(column).min(1).describe('Kolonnerne fra venstre.'),
  rows: list(row).min(1).describe('Rækkerne, i trykt rækkefølge.'),
  total: row.optional().describe('Den trykte totalrække.'),
  printedFaults: list(text('Fejlen, som bygningen beskriver den.'))
    .default([])
    .describe('Regnefejl, som papiret selv har trykt. De vises som en note ved tabellen; intet rettes.'),
}).superRefine((table, context) => {
  const fail = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const keys = new Set<string>();
  for (const [index, { key, cells }] of [...table.rows, ...(table.total ? [table.total] : [])].entries()) {
    if (keys.has(key)) fail(['rows', index, 'key'], `nøglen »${key}« bruges to gange. Giv rækken sin egen nøgle.`);
    keys.add(key);
    if (cells.length !== table.columns.length)
      fail(
        ['rows', index, 'cells'],
        `rækken ${key} har ${cells.length} celler; der skal være ${table.columns.length}, en for hver kolonne.`,
      );
  }
  const faults = findSumFaults(table);
  for (const fault of faults.filter((found) => !table.printedFaults.includes(found)))
    fail(
      ['total'],
      `${fault} Ret rækken eller totalen, så de svarer til papiret. Er det papiret, der regner forkert, så skriv sætningen under printedFaults.`,
    );
  for (const fault of table.printedFaults.filter((declared) => !faults.includes(declared)))
    fail(['printedFaults'], `»${fault}« passer ikke (længere). Fjern linjen.`);
});

const block = z
  .union([text('Et afsnit.'), object({ list: list(text('Et punkt.')).min(1).describe('Punkterne i en punktliste.') })])
  .describe('Et afsnit eller en punktliste.');

const goalPart = (what: string) => list(block).min(1).describe(what);

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
    }),
  )
    .min(1)
    .describe('Målene i trykt rækkefølge.'),
}).superRefine(({ goals, groups }, context) => {
  const known = groups.map(({ key }) => key);
  for (const [index, { number, group }] of goals.entries()) {
    const fail = (field: string, message: string) => context.addIssue({ code: 'custom', path: ['goals', index, field], message });
    if (number !== index + 1) fail('number', `målene skal nummereres 1, 2, 3 …; her ventede vi ${index + 1}, men fik ${number}.`);
    if (!known.includes(group)) fail('group', `gruppen »${group}« findes ikke. Skriv ${known.join(', ')}.`);
  }
});

/** A meeting: `src/content/<meeting>/meeting.yaml`. */
export const meetingSchema = object({
  title: text('Mødets navn på siden.'),
  body: text('Det organ, der holder mødet.'),
  summary: text('En sætning om bundtet, med vores egne ord.'),
  contentsTitle: text('Overskriften på bundtets indholdsfortegnelse, som den er trykt.'),
  contentsLines: range('Indholdsfortegnelsens linjer i kilden.'),
  contentsPage: integer().positive().describe('Den side, indholdsfortegnelsen siger, den selv står på.'),
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
    lines: integer().positive().describe('Antal linjer i kilden; en sidste linje uden linjeskift tæller med.'),
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
      reason: choice(['hyphen', 'split']).describe('hyphen: bindestreg fra et linjeskift; split: delt af et mellemrum.'),
      place: string().describe(
        'Hvor ordet står: bilag#afsnit; bilaget alene, når det er titlen; tom, når det er bundtets indholdsfortegnelse.',
      ),
    }),
  ).describe('Ord, der er samlet. Står ordet flere gange på linjen, skrives det flere gange, i rækkefølge.'),
  joined: list(object({ lines: list(integer()).describe('Linjerne på hver side af det sted, der er samlet.'), why })).describe(
    'Tekst, som kilden deler over flere linjer, og som her står samlet.',
  ),
  moved: list(
    object({
      lines: range('Linjerne i kilden.'),
      to: choice(['title', 'footnotes']).describe('title: til bilagets titel; footnotes: til fodnoterne.'),
      why,
    }),
  ).describe('Linjer, der står et andet sted her end i kilden.'),
  columns: list(object({ order: list(integer()).describe('Linjerne i den rækkefølge, de læses.'), why })).describe(
    'Spalter, som kilden har flettet sammen, og som her er skilt ad.',
  ),
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
        .describe('Hvad tegnene bliver til: ingenting, en indsættelse, dens slutning eller grænsen for en sletning.'),
      why,
    }),
  ).describe('Tegn, der ikke er ord, men fortæller, hvad ordene er: koder, prikker, mærker for ændringer.'),
}).describe('Regnskabet over alt, hvori gengivelsen afviger fra kilden.');

/** Every content schema by collection, so that the tests can walk them all. */
export const schemas = {
  appendices: appendixSchema,
  tables: tableSchema,
  goals: goalsSchema,
  meetings: meetingSchema,
  ledgers: ledgerSchema,
};

export type AppendixData = z.infer<typeof appendixSchema>;
export type Table = z.infer<typeof tableSchema>;
export type Goals = z.infer<typeof goalsSchema>;
export type Goal = Goals['goals'][number];
export type GoalBlock = Goal['goal'][number];
export type MeetingData = z.infer<typeof meetingSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
