import { readQuery } from '../../../../src/domain/search/query/query.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

const vocabulary = vocabularyOf(
  "betaler digital eksport havde hjem horsens-filialen hospitaler kpi'er midtjylland randers " +
    'region sikre skive smart industri struer vejledning',
  [
    ['sygehus', 'hospital'],
    ['KRM', 'Region Midtjylland', 'Struer', 'vejledning', 'eksport'],
  ],
);
/** A query as papers of few words have it read. */
export const read = (typed: string) => readQuery(typed, vocabulary);
