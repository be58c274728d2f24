import { wordsOf } from './wording.ts';

/** Gives what else may be said for what a text says, from groups of words of one meaning. */
export function createSynonyms(groups: readonly (readonly string[])[]) {
  const known = groups.map((group) =>
    group.map((member) => ({ member, words: wordsOf(member).split(' ').filter(Boolean) })),
  );
  return (text: string): string[] => {
    const said = new Set(wordsOf(text).split(' '));
    const isSaid = ({ words }: { words: readonly string[] }) =>
      words.length > 0 && words.every((word) => said.has(word));
    return known
      .filter((group) => group.some(isSaid))
      .flatMap((group) => group.map(({ member }) => member));
  };
}
