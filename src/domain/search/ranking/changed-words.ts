import { CHANGE_NAMES, type ChangeTag } from '../../papers/tracked-change.ts';
import type { SectionBlock } from '../record.ts';

/**
 * What tracked changes have done to the words found in a block: `indsat`, `delvis slettet`; empty
 * when they stand in none.
 */
export function describeChanged(
  block: SectionBlock,
  marks: readonly { readonly start: number; readonly end: number }[],
): string {
  const changes = placeChanges(block);
  return (['ins', 'del'] as const)
    .flatMap((tag: ChangeTag) => {
      const ranges = changes.filter((change) => change.tag === tag);
      const touched = marks.filter((mark) =>
        ranges.some(({ start, end }) => mark.start < end && mark.end > start),
      );
      if (touched.length === 0) return [];
      const isWhole = marks.every((mark) =>
        ranges.some(({ start, end }) => mark.start >= start && mark.end <= end),
      );
      return [`${isWhole ? '' : 'delvis '}${CHANGE_NAMES[tag]}`];
    })
    .join(' og ');
}

/**
 * The changes of a block with the characters of its text that they take, in the order they stand
 * there.
 */
function placeChanges({ text, changes }: SectionBlock) {
  let end = 0;
  return changes.flatMap(({ tag, text: words }) => {
    const start = text.indexOf(words, end);
    if (start < 0) return [];
    end = start + words.length;
    return [{ tag, start, end }];
  });
}
