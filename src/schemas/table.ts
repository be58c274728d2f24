import type { z } from 'zod';
import { columnsOf } from '../domain/tables/answer.ts';
import { findCellFaults, findSubtotals } from '../domain/tables/cell-faults.ts';
import { findSumFaults } from '../domain/tables/sums.ts';
import { quote } from './explain.ts';
import {
  boolean,
  choice,
  id,
  integer,
  lines,
  list,
  number,
  object,
  string,
  text,
  union,
} from './fields.ts';

const column = object({
  key: text('Kolonnens navn i filer til download; engelsk, ændres aldrig.'),
  label: text('Kolonnens overskrift, som den er trykt.'),
  type: choice(['text', 'number']).describe('text eller number.'),
  unit: text('Enheden, f.eks. kr. eller %.').optional(),
  decimals: integer()
    .min(0)
    .max(6)
    .describe('Antal decimaler, som tallene er trykt med.')
    .default(0),
  summed: boolean()
    .describe('true, når totalen er summen af rækkerne; det efterregnes.')
    .default(false),
  shareOf: text('Nøglen på den kolonne, tallet er en procentdel af; det efterregnes.').optional(),
  description: text('Hvad kolonnen indeholder, til den, der henter data.'),
});

const cell = union([
  string(),
  number(),
  object({ value: number().describe('Tallet.'), printed: text('Sådan er det trykt.') }),
]).describe(
  "Det, der står i cellen: 5092.1, eller som trykt i anførselstegn: '5.092,1', '(1.234)', '–'; " +
    '{ value, printed }, når tallet ikke kan læses af det trykte.',
);

const row = object({
  key: id,
  cells: list(cell).describe('En celle for hver kolonne, i samme rækkefølge.'),
});

const parts = {
  adds: list(text('En rækkes nøgle.'))
    .describe('Nøglerne på de rækker, der lægges sammen; udelades, når det er dem ovenfor.')
    .optional(),
  subtracts: list(text('En rækkes nøgle.'))
    .describe('Nøglerne på de rækker, der trækkes fra; udelades, når ingen gør.')
    .optional(),
};

const bodyRow = row.extend({
  role: choice(['group', 'subtotal'])
    .describe(
      'group: en overskrift over de næste rækker; subtotal: en mellemsum af rækkerne ovenfor, ' +
        'til den forrige overskrift eller mellemsum. Udelades ved almindelige rækker.',
    )
    .optional(),
  ...parts,
});

const computedColumn = object({
  key: text('Kolonnens navn i adresser; engelsk, ændres aldrig.'),
  label: text('Kolonnens overskrift, med vores egne ord.'),
  from: text('Nøglen på den trykte kolonne, der regnes ud fra.'),
  isShare: boolean()
    .describe('true, når tallet er rækkens andel af totalen i procent.')
    .default(false),
  times: number().positive().describe('Det tal, der ganges med.').default(1),
  per: number().positive().describe('Det tal, der deles med.').default(1),
  unit: text('Enheden, f.eks. kr. eller %.').optional(),
  decimals: integer().min(0).max(6).describe('Antal decimaler.').default(0),
  isShown: boolean().describe('true, når kolonnen er vist fra start.').default(false),
});

const equivalent = object({
  per: number().positive().describe('Hvad én enhed koster, i kolonnens enhed.'),
  noun: text('Hvad der fås for det, i flertal, f.eks. årsværk.'),
  decimals: integer().min(0).max(6).describe('Antal decimaler.').default(0),
});

const scenario = object({
  kind: choice(['total', 'parts']).describe(
    'total: læseren ændrer totalen, som fordeles efter samme nøgle; ' +
      'parts: læseren ændrer hver række for sig.',
  ),
  column: text('Nøglen på den trykte kolonne, der regnes på.'),
  title: text('Overskriften, med vores egne ord.'),
  label: text('Hvad læseren udfylder.'),
  equivalent: equivalent
    .describe('Hvad forskellen svarer til; udelades, når papiret ingen pris giver.')
    .optional(),
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
    .describe(
      'Det sted i papiret, som beregningerne bygger på; udelades, når det er tabellen alene.',
    )
    .optional(),
  ownRow: text(
    'Hvad læseren vælger blandt rækkerne som sin egen, f.eks. Min kommune; ' +
      'udelades, når ingen er nogens egen.',
  ).optional(),
  answer: text(
    'Svaret for én række, med nøgler på de kolonner, det nævner: {municipality} betaler {kroner}.',
  ).optional(),
  computed: list(computedColumn)
    .describe(
      'Kolonner, som siden regner ud, og som læseren kan slå til. ' +
        'De er aldrig med i papirets egen tabel.',
    )
    .default([]),
  scenario: scenario
    .describe('Et regnestykke, læseren kan ændre; udelades, når tabellen intet har.')
    .optional(),
  sourceLines: lines('Linjer i kilden.'),
  columns: list(column).min(1).describe('Kolonnerne fra venstre.'),
  rows: list(bodyRow).min(1).describe('Rækkerne, i trykt rækkefølge.'),
  total: row.extend(parts).describe('Den trykte totalrække.').optional(),
  printedFaults: list(text('Fejlen, som bygningen beskriver den.'))
    .describe(
      'Regnefejl, som papiret selv har trykt. De vises som en note ved tabellen; intet rettes.',
    )
    .default([]),
}).superRefine((table, context) => {
  // The rules between fields hold for fields that are right.
  if (context.issues.length > 0) return;
  const fail = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  const rows: RowAt[] = [
    ...table.rows.map((printed, index) => ({ ...printed, path: ['rows', index] })),
    ...(table.total ? [{ ...table.total, path: ['total'] }] : []),
  ];
  const keys = new Set<string>();
  for (const { path, ...found } of rows) {
    const { key } = found;
    if (keys.has(key))
      fail([...path, 'key'], `nøglen »${key}« bruges to gange. Giv rækken sin egen nøgle.`);
    keys.add(key);
    for (const fault of findCellFaults(found, table.columns)) fail([...path, 'cells'], fault);
  }
  // Sums of what is not read as numbers would only be faults once more.
  if (context.issues.length > 0) return;
  const numbers = table.columns.filter(({ type }) => type === 'number').map(({ key }) => key);
  const checkColumn = (path: (string | number)[], key: string) =>
    numbers.includes(key) ||
    fail(path, `»${key}« er ikke en talkolonne. Skriv ${numbers.join(' eller ')}.`);
  for (const [index, { from }] of table.computed.entries())
    checkColumn(['computed', index, 'from'], from);
  for (const [index, { shareOf }] of table.columns.entries())
    if (shareOf) checkColumn(['columns', index, 'shareOf'], shareOf);
  if (table.scenario) checkColumn(['scenario', 'column'], table.scenario.column);
  const columns = [...table.columns, ...table.computed].map(({ key }) => key);
  for (const key of columnsOf(table.answer ?? ''))
    if (!columns.includes(key))
      fail(['answer'], `{${key}} er ingen kolonne. Skriv {${columns.join('}, {')}}.`);
  for (const { path, key, adds = [], subtracts = [] } of rows)
    for (const part of [...adds, ...subtracts])
      if (part === key || !table.rows.some((other) => other.key === part))
        fail(
          [...path, adds.includes(part) ? 'adds' : 'subtracts'],
          `${quote(part)} er ingen anden række. Skriv en rækkes nøgle.`,
        );
  const faults = findSumFaults(table);
  const subtotals = findSubtotals(table);
  const remedy = subtotals
    ? `Er ${subtotals} mellemsum, så skriv role: subtotal ved den.`
    : 'Er det papiret, der regner forkert, så skriv sætningen under printedFaults.';
  for (const { key, fault } of faults.filter((found) => !table.printedFaults.includes(found.fault)))
    fail(
      rows.find((found) => found.key === key)?.path ?? ['total'],
      `${fault} Ret rækken eller totalen, så de svarer til papiret. ${remedy}`,
    );
  for (const declared of table.printedFaults)
    if (!faults.some(({ fault }) => fault === declared))
      fail(['printedFaults'], `»${declared}« passer ikke (længere). Fjern linjen.`);
});

/** A row, and where it stands in the file. */
type RowAt = z.infer<typeof bodyRow> & { readonly path: (string | number)[] };

export type Table = z.infer<typeof tableSchema>;
export type Scenario = z.infer<typeof scenario>;
