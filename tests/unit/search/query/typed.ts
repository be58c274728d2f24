import { readQuery } from '../../../../src/domain/search/query/query.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

const vocabulary = vocabularyOf(
  '1.308 2019 27-3-2019 36,792 4023 6880 aftale aftalen almen basis|bevilling bestyrelse ' +
    'betaler bidrag big borger central cdeu data denmark digital eu eu-kontoret eu-støtte ' +
    'fordelings|nøgle hospitaler hvor hvornår industri kommuner kraft midtjylland når office ' +
    'på praksis region regionens rette seng skive smart sundheds|koordinations|udvalget ' +
    'sundheds sygeplejersker sygeplejerske|uddannelse træde træder uddannelse udvalg ' +
    'vejledning',
  [
    ['EU-kontoret', 'CDEU', 'Central Denmark EU Office'],
    ['betale', 'bidrag', 'tilskud'],
    ['sygehus', 'hospital'],
    ['uddannelse', 'sygeplejerskeuddannelse'],
    ['praktiserende læge', 'almen praksis'],
  ],
);
/** A query as papers of these words have it read. */
export const read = (typed: string) => readQuery(typed, vocabulary);
/** What a query looks for. */
export const termsOf = (typed: string) => read(typed).terms.map(({ text }) => text);
/** The words of the papers that may be meant by a term of a query. Throws when it has no such. */
export function alternativesOf(typed: string, text = typed): string[] {
  const term = read(typed).terms.find((candidate) => candidate.text === text);
  if (!term) throw new RangeError(`»${typed}« does not look for »${text}«`);
  return term.alternatives.map(({ words }) => words.join(' '));
}
