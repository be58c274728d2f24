import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import { schemas } from './schemas/index.ts';

/** A collection whose entries are named by their path without extension: `2019-04/eu-kontor`. */
function collect<Schema extends z.ZodType>(pattern: string, schema: Schema) {
  return defineCollection({
    loader: glob({
      base: './src/content',
      pattern,
      generateId: ({ entry }) => entry.replace(/\.\w+$/, '').replace('/tables/', '/'),
    }),
    schema,
  });
}

export const collections = {
  appendices: collect('*/*.mdx', schemas.appendices),
  tables: collect('*/tables/*.yaml', schemas.tables),
  goals: collect('*/goals.yaml', schemas.goals),
  timelines: collect('*/timeline.yaml', schemas.timelines),
  meetings: collect('*/meeting.yaml', schemas.meetings),
  ledgers: collect('*/ledger.yaml', schemas.ledgers),
};
