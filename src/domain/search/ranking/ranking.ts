import { toWords } from '../../text/words.ts';
import type { Query } from '../query/query.ts';
import { holdsAnswer } from '../query/question.ts';
import { CELL_GAP, type Section, type SectionBlock } from '../record.ts';
import { AROUND, BLOCK, SECTION } from '../weights.ts';
import { withoutMarks } from './block-words.ts';
import { chooseHit, type Hit } from './hit.ts';
import { type BlockMatch, isShared } from './quote.ts';
import { matchText, type TextMatch } from './text-match.ts';

/** How much a term tells: the fewer of all sections have it, the more. */
export function toImportance(found: number, all: number): number {
  return Math.log(1 + all / (found + SECTION.found));
}

/**
 * How a section answers a query: its score, and the smallest place in it that has all that was
 * found. Nothing when a phrase is missing, or a word stands there that must not. `importance` is
 * that of each term.
 */
export function toHit(
  section: Section,
  query: Query,
  importance: readonly number[],
): Hit | undefined {
  const heading = matchText(section.title, query);
  const context = matchText(section.context, query);
  const blocks = section.blocks.map((block) => ({ block, ...matchText(block.text, query) }));
  const open = blocks.filter(({ isExcluded }) => !isExcluded);
  const holds = query.phrases.every((_, at) =>
    [heading, ...open].some(({ phrases }) => phrases[at]),
  );
  if (heading.isExcluded || !holds || (open.length === 0 && blocks.length > 0)) return undefined;
  const isFound = [heading, context, ...open].some(({ weights }) =>
    weights.some((weight) => weight > 0),
  );
  if (query.terms.length > 0 && !isFound) return undefined;

  const sum = (weights: readonly number[]) =>
    weights.reduce((total, weight, at) => total + weight * (importance[at] ?? 0), 0);
  const cover = (weights: readonly number[]) =>
    sum(weights.map((weight) => (weight > 0 ? 1 : 0))) / (sum(weights.map(() => 1)) || 1);
  const wholes = [heading, ...blocks.filter(({ block }) => isShared(block))];
  const around = mostOf(query, [
    [heading, AROUND.heading],
    [context, AROUND.context],
    ...wholes.slice(1).map((whole) => [whole, AROUND.whole] as const),
  ]);
  const anywhere = mostOf(query, [
    [heading, 1],
    [context, SECTION.context],
    ...open.map((match) => [match, 1] as const),
  ]);
  const matches = open
    .map((match): BlockMatch => {
      const own = sum(match.weights);
      const joined = match.weights.map((weight, at) => Math.max(weight, around[at] ?? 0));
      const score = sum(joined) * blockStanding(match, query, own) * nearness(match);
      const marks = match.marks.map((mark) => ({
        ...mark,
        worth: mark.weight * (importance[mark.term ?? -1] ?? 1),
      }));
      return { ...match, marks, own, score };
    })
    .sort((one, other) => countPhrases(other) - countPhrases(one) || other.score - one.score);
  const best = matches[0];
  const bestCover = best ? cover(best.weights.map((weight, at) => weight + (around[at] ?? 0))) : 1;
  const often = open.reduce((count, { marks }) => count + marks.length, 0);
  const score =
    (SECTION.anywhere * sum(anywhere) +
      SECTION.best * (best?.score ?? 0) +
      SECTION.heading * sum(heading.weights)) *
    (importance.length > 0 ? cover(anywhere) ** SECTION.cover : 1) *
    (1 - SECTION.bestCover + SECTION.bestCover * bestCover) *
    (1 + SECTION.often * Math.log2(1 + often)) *
    sectionStanding(section, query);
  return chooseHit(section, query, { matches, anywhere, around, wholes, score, heading });
}

type BlockText = TextMatch & { readonly block: SectionBlock };

function countPhrases({ phrases }: TextMatch): number {
  return phrases.filter(Boolean).length;
}

/** An answer of the kind that is asked for counts more, what the page folds away less. */
function blockStanding(match: BlockText, { asked }: Query, own: number): number {
  const { block } = match;
  const isAnswer = own > 0 && asked !== undefined && holdsAnswer(withoutMarks(match), asked);
  return (
    (isAnswer ? BLOCK.answer : 1) *
    (isNamed(match) ? BLOCK.named : 1) *
    (block.kind === 'folded' ? BLOCK.folded : 1)
  );
}

/** Whether all that names a row is asked for: `Aarhus`, and not `Aarhus Universitet`. */
function isNamed({ block, marks }: BlockText): boolean {
  if (block.kind !== 'row') return false;
  const lead = toWords(block.text.split(CELL_GAP)[0] ?? '');
  return lead.length > 0 && lead.every(({ index }) => marks.some(({ start }) => start === index));
}

/** The papers' own words come before the editor's, and to a question a title block is no answer. */
function sectionStanding({ title, blocks }: Section, { asked }: Query): number {
  if (blocks.some(({ kind }) => kind === 'note')) return SECTION.note;
  return title === '' && asked ? SECTION.titleBlock : 1;
}

function mostOf({ terms }: Query, matches: readonly (readonly [TextMatch, number])[]): number[] {
  return terms.map((_, at) =>
    Math.max(0, ...matches.map(([{ weights }, factor]) => factor * (weights[at] ?? 0))),
  );
}

/** More for different words that stand close together, most for neighbours. */
function nearness({ marks, weights }: TextMatch): number {
  if (weights.filter(Boolean).length < 2) return 1;
  const gaps = marks
    .slice(1)
    .map(({ start, word }, index) =>
      marks[index]?.word === word ? Number.POSITIVE_INFINITY : start - (marks[index]?.end ?? 0),
    );
  const least = Math.min(...gaps);
  if (least <= BLOCK.neighbourGap) return BLOCK.neighbours;
  return least <= BLOCK.closeGap ? BLOCK.close : 1;
}
