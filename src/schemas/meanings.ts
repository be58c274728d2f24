import { z } from 'zod';
import { explain, quote } from './explain.ts';
import { filled, list, text } from './fields.ts';

const wordLists = (typed: string) =>
  z
    .record(
      filled(),
      list(text(typed))
        .min(1, { error: 'skriv mindst ét ord på listen: overvægt: [fedme, tyk].' })
        .describe('Ordene for ét ord i papirerne.'),
      explain,
    )
    .superRefine((meanings, context) => {
      for (const [word, typed] of Object.entries(meanings)) {
        const seen = new Set([word.toLowerCase()]);
        for (const [index, name] of typed.entries()) {
          const same = name.toLowerCase();
          if (seen.has(same))
            context.addIssue({
              code: 'custom',
              path: [word, index],
              message: `${quote(name)} står der allerede. Lad det stå ét sted.`,
            });
          seen.add(same);
        }
      }
    });

/** What readers type when they mean a word of the papers: `src/content/meanings.yaml`. */
export const meaningsSchema = wordLists('Et ord eller et udtryk, som nogen søger med.').describe(
  'Ord i papirerne, og hvad man skriver i stedet.',
);

/** The English terms of words of the papers: `src/content/english.yaml`. */
export const englishSchema = wordLists('Et engelsk ord eller udtryk.').describe(
  'Ord i papirerne, og hvad de hedder på engelsk.',
);

/**
 * Words of the papers whose other proposals from the thesaurus nobody wants, by the reason:
 * `src/content/meanings-reviewed.yaml`.
 */
export const reviewedSchema = wordLists('Et ord i papirerne.').describe(
  'Grunde, og de ord, hvis øvrige forslag er valgt fra.',
);
