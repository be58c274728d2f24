import type { z } from 'zod';
import { filled, object, text } from './fields.ts';

/** Who publishes the site, and on what terms: `src/content/publisher.yaml`. */
export const publisherSchema = object({
  name: text('Den, der udgiver siden, f.eks. KKR Midtjylland.').optional(),
  licence: object({
    name: filled()
      .regex(/^[-a-zA-Z0-9._]+$/, {
        error: 'skriv licensens korte navn uden mellemrum, f.eks. CC-BY-4.0.',
      })
      .describe('Licensens korte navn, f.eks. CC-BY-4.0.'),
    title: text('Licensens fulde navn, f.eks. Creative Commons Navngivelse 4.0.'),
    path: filled()
      .regex(/^https?:\/\/\S+$/, {
        error: 'skriv hele adressen, f.eks. https://creativecommons.org/licenses/by/4.0/.',
      })
      .describe('Adressen på licensens tekst.'),
  })
    .describe('Licensen på de data, der kan hentes; udelades, når udgiveren ikke har valgt en.')
    .optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;
