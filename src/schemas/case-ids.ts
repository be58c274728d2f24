import type { z } from 'zod';
import { matchesFormat } from '../domain/papers/case-id.ts';
import { quote } from './explain.ts';
import { choice, filled, list, object, text } from './fields.ts';

const format = object({
  kind: choice(['case', 'document'])
    .describe('case: sagsnumre; document: dokumentnumre.')
    .default('case'),
  system: text('Hvis numre det er, f.eks. KL.'),
  pattern: filled()
    .refine(isPattern, {
      error: ({ input }) =>
        `${quote(input)} er ikke et mønster. ` +
        "Skriv et regulært udtryk, f.eks. 'SAG-[0-9]{4}-[0-9]{5}'.",
    })
    .describe("Formatet som et regulært udtryk i anførselstegn, f.eks. 'SAG-[0-9]{4}-[0-9]{5}'."),
  example: text('Et nummer, som det er trykt.'),
  body: text(
    'Det organ, i hvis papirer formatet gælder, som organet hedder i meeting.yaml; udelades, ' +
      'når det gælder i alle.',
  ).optional(),
}).superRefine((entry, context) => {
  if (context.issues.length > 0 || matchesFormat(entry.example, entry)) return;
  const message = 'eksemplet passer ikke til mønsteret. Ret det ene af dem.';
  context.addIssue({ code: 'custom', path: ['example'], message });
});

/** What numbers of cases and documents look like: `src/content/case-ids.yaml`. */
export const caseIdsSchema = list(format).describe(
  'Formater for sagsnumre og dokumentnumre; er der ingen af en slags, prøves de numre ikke.',
);

export type NumberFormat = z.infer<typeof format>;

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
