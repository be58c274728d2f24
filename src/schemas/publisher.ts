import type { z } from 'zod';
import { filled, object, text } from './fields.ts';

const WEB_ADDRESS = /^https?:\/\/\S+$/;

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
      .regex(WEB_ADDRESS, {
        error: 'skriv hele adressen, f.eks. https://creativecommons.org/licenses/by/4.0/.',
      })
      .describe('Adressen på licensens tekst.'),
  })
    .describe('Licensen på de data, der kan hentes; udelades, når udgiveren ikke har valgt en.')
    .optional(),
  statement: filled()
    .regex(WEB_ADDRESS, {
      error: 'skriv hele adressen, f.eks. https://www.was.digst.dk/kkr-midtjylland-dk.',
    })
    .describe('Adressen på udgiverens tilgængelighedserklæring, som WAS-Tool har givet den.')
    .optional(),
  contact: object({
    mail: filled()
      .regex(/^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/, {
        error: 'skriv en mailadresse, f.eks. tilgaengelighed@example.dk.',
      })
      .describe('Mailadressen, som læsere skriver til om tilgængelighed.')
      .optional(),
    phone: filled()
      .regex(/^\+?\d(?: ?\d){7,14}$/, {
        error: "skriv telefonnummeret med cifre og mellemrum, f.eks. '87 28 00 00'.",
      })
      .describe("Telefonnummeret, som læsere ringer til, f.eks. '87 28 00 00'.")
      .optional(),
  })
    .describe('Hvor læsere kan skrive og ringe, når noget ikke kan læses eller bruges.')
    .optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;
