import type { z } from 'zod';
import { filled, integer, list, object, text } from './fields.ts';

/** What a meeting's papers were made from: `source/<meeting>/received.yaml`. */
export const originalsSchema = list(
  object({
    file: filled()
      .regex(/^[a-z0-9][a-z0-9-]*\.[a-z]+$/, {
        error: 'skriv filens navn med a-z, 0-9 og bindestreg, f.eks. referat.pdf.',
      })
      .describe('Filens navn, ved siden af kilden.'),
    sha256: filled()
      .regex(/^[0-9a-f]{64}$/, { error: 'skriv filens SHA-256, 64 tegn af 0-9 og a-f.' })
      .describe('Filens fingeraftryk, SHA-256.'),
    size: integer().positive().describe('Filens størrelse i bytes.'),
    papers: list(text('Papirets navn i adressen, f.eks. referat.'))
      .describe('De papirer, filen blev til, i filens rækkefølge; de beholder deres navne.')
      .optional(),
    pages: list(
      object({
        page: integer().positive().describe('Sidens nummer i filen, fra 1.'),
        line: integer()
          .positive()
          .describe('Den første linje i kilden, der begynder på siden; udelades, når ingen gør.')
          .optional(),
        furniture: list(text('Teksten.'))
          .describe('Det på siden, der kun hører til den trykte side; udelades, når intet gør.')
          .optional(),
        picture: filled()
          .regex(/^[a-z0-9][a-z0-9-]*\.webp$/, { error: 'skriv billedets navn, f.eks. a-1.webp.' })
          .describe('Billedet af siden, ved siden af kilden; udelades, når der intet er.')
          .optional(),
      }),
    ).describe('Filens sider; tom, når den ingen sider har.'),
  }),
).describe('De filer, et mødes papirer er hentet ud af.');

export type Originals = z.infer<typeof originalsSchema>;
