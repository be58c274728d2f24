import { chooseWindow, LEFT_OUT, type Run, toExcerpt } from '../../text/excerpt.ts';
import { CELL_GAP, type Section, type SectionBlock } from '../record.ts';
import { SHOWN } from '../weights.ts';
import { describeChanged } from './changed-words.ts';
import type { TextMatch } from './text-match.ts';

/** A block with what it answers: `own` is what its own words tell, `score` adds what is around. */
export type BlockMatch = TextMatch & {
  readonly block: SectionBlock;
  readonly own: number;
  readonly score: number;
};

/**
 * Words that belong to all blocks of a section: its first lines, a table's heads, a goal's labels.
 */
export function isShared({ kind }: SectionBlock): boolean {
  return kind === 'whole' || kind === 'table' || kind === 'label';
}

/**
 * What is shown of a block's words; where no block has all, of another one too that has `also` what
 * it lacks.
 */
export function quote(
  section: Section,
  match: BlockMatch | undefined,
  also?: BlockMatch,
): { excerpt: readonly Run[]; changed: string } {
  if (!match) return { excerpt: [], changed: '' };
  const changed = describeChanged(match.block, match.marks);
  if (!also) return { excerpt: toBlockExcerpt(section, match), changed };
  const placeOf = ({ block }: BlockMatch) => section.blocks.indexOf(block);
  const [one = [], other = []] = [match, also]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((part) => toBlockExcerpt(section, part, SHOWN.half));
  const isCut = one.at(-1)?.text === LEFT_OUT.after;
  const gap = { text: isCut ? ' ' : `${LEFT_OUT.after} `, isMarked: false };
  const rest = other[0]?.text === LEFT_OUT.before ? other.slice(1) : other;
  return { excerpt: [...one, gap, ...rest], changed };
}

/**
 * The block that has most of what the one that is shown lacks: other words, and an answer of the
 * kind that is asked for. Nothing when none has any.
 */
export function findAlso(
  shown: BlockMatch | undefined,
  matches: readonly BlockMatch[],
  isAnswer: (match: BlockMatch) => boolean,
): BlockMatch | undefined {
  const terms = new Set(shown?.marks.map(({ term }) => term));
  const isAnswered = shown !== undefined && isAnswer(shown);
  const addedBy = (match: BlockMatch) => {
    if (match === shown || isShared(match.block)) return 0;
    const worths = new Map(match.marks.map(({ term, worth = 0 }) => [term, worth]));
    const added = [...worths].flatMap(([term, worth]) => (terms.has(term) ? [] : worth));
    const answer = isAnswered || !isAnswer(match) ? 0 : Math.max(0, ...worths.values());
    return added.reduce((sum, worth) => sum + worth, answer);
  };
  const most = Math.max(0, ...matches.map(addedBy));
  return most > 0 ? matches.find((match) => addedBy(match) === most) : undefined;
}

/** A block's words; before the cells of a row the heads of its columns: a number has its unit. */
function toBlockExcerpt({ blocks }: Section, { block, marks }: BlockMatch, length?: number): Run[] {
  const runs = toExcerpt(block.text, marks, length);
  if (block.kind !== 'row') return runs;
  const table = blocks.slice(0, blocks.indexOf(block)).findLast(({ kind }) => kind === 'table');
  const heads = table?.text.split(CELL_GAP) ?? [];
  const [from] = chooseWindow(block.text, marks, length);
  let cell = block.text.slice(0, from).split(CELL_GAP).length - 1;
  return heads.length !== block.text.split(CELL_GAP).length
    ? runs
    : runs.map(({ text, isMarked }) => ({
        text: text.replaceAll(CELL_GAP, () => `${CELL_GAP}${heads[++cell]}: `),
        isMarked,
      }));
}
