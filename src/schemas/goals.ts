import type { z } from 'zod';
import { splitReferences } from '../domain/papers/cross-reference.ts';
import { GOAL_QUOTATIONS, goalTexts } from '../domain/papers/goal.ts';
import { standsIn } from '../domain/text/quotation.ts';
import { id, integer, lines, list, object, text, union } from './fields.ts';

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

const block = union([
  printedText('Et afsnit, med henvisninger som [ordene](ref:bilag#sted).'),
  object({ list: list(printedText('Et punkt.')).min(1).describe('Punkterne i en punktliste.') }),
]).describe('Et afsnit eller en punktliste.');

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
      page: integer().positive().describe('Siden i bundtet, når den kendes.').optional(),
      group: text('Nøglen på målets gruppe.'),
      overview: text('Målets navn i oversigten.'),
      title: text('Målets titel i dets egen tabel.'),
      sourceLines: lines('Linjer i kilden.'),
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
        `»${quoted}« står ikke ordret i rækken ${rows} i mål ${number}. ` +
          'Skriv ordene præcis, som de står dér, eller fjern feltet.',
      );
    }
  }
});

export type Goals = z.infer<typeof goalsSchema>;
export type Goal = Goals['goals'][number];
export type GoalBlock = Goal['goal'][number];
