import { list, text } from './fields.ts';

/** Words that readers use for one another: `src/content/synonyms.yaml`. */
export const synonymsSchema = list(
  list(text('Et ord eller et udtryk.'))
    .min(2, { error: 'en gruppe skal have mindst to ord: [betale, bidrag].' })
    .describe('En gruppe.'),
).describe('Grupper af ord, der bruges i flæng.');
