import type { AppendixData } from '../../schemas/index.ts';
import type { ContentFault } from '../papers/content-error.ts';
import { askMeant } from '../text/spelling.ts';

/** A paper as far as it tells what matter it belongs to. */
interface MatterPaper extends Pick<AppendixData, 'caseIds' | 'continues'> {
  /** `2019-04/eu-kontor` */
  readonly id: string;
}

/**
 * The papers of each paper's matter, by its id, in the order in which they are given: those that
 * share a case number with it, continue it or are continued by it, and so on from them. A paper
 * that is its matter alone has itself.
 */
export function joinMatters<Paper extends MatterPaper>(
  papers: readonly Paper[],
): ReadonlyMap<string, readonly Paper[]> {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = parents.get(name) ?? name;
    if (parent === name) return name;
    const root = rootOf(parent);
    parents.set(name, root);
    return root;
  };
  for (const { id, caseIds, continues = [] } of papers)
    for (const name of [...caseIds.map((caseId) => `case ${caseId}`), ...continues])
      parents.set(rootOf(name), rootOf(id));
  const matters = Map.groupBy(papers, ({ id }) => rootOf(id));
  return new Map(papers.map(({ id }) => [id, matters.get(rootOf(id)) ?? []]));
}

/** Papers that continue one that is none of those known, or themselves. */
export function findContinuesFaults(
  papers: readonly (Pick<AppendixData, 'continues'> & { readonly id: string })[],
  known: readonly string[],
): ContentFault[] {
  return papers.flatMap(({ id, continues = [] }) =>
    continues.flatMap((other) => {
      if (other !== id && known.includes(other)) return [];
      return [
        {
          file: `src/content/${id}.mdx`,
          message:
            other === id
              ? `continues: papiret fortsætter sig selv, »${other}«.`
              : `continues: bilaget »${other}« findes ikke.`,
          hint: `${askMeant(other, known)}Skriv møde/bilag, f.eks. 2019-04/eu-kontor.`,
        },
      ];
    }),
  );
}
