import { toWords } from '../text/words.ts';
import { ANSWERS, type BlockMatch, chooseHit, type Hit, isShared } from './hit.ts';
import type { Query } from './query.ts';
import { type Block, CELL_GAP, type Section } from './record.ts';
import { matchText, type TextMatch } from './text-match.ts';

/** How much words count that stand around a block: in the heading, in a table's head, in what the site says of the section. */
const AROUND = { heading: 0.72, whole: 0.6, context: 0.28 };

/** How much a term tells: the fewer of all sections have it, the more. */
export function toImportance(found: number, all: number): number {
  return Math.log(1 + all / (found + 0.5));
}

/**
 * How a section answers a query: its score, and the smallest place in it that has all that was found.
 * Nothing when a phrase is missing, or a word stands there that must not. `importance` is that of each term.
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
    [context, 0.4],
    ...open.map((place) => [place, 1] as const),
  ]);
  const places = open
    .map((place): BlockMatch => {
      const own = sum(place.weights);
      const isAnswer =
        own > 0 && query.asked !== undefined && ANSWERS[query.asked].test(place.block.text);
      const joined = place.weights.map((weight, at) => Math.max(weight, around[at] ?? 0));
      const standing =
        (isAnswer ? 1.2 : 1) *
        (isNamed(place) ? 1.15 : 1) *
        (place.block.kind === 'folded' ? 0.4 : 1);
      return { ...place, own, score: sum(joined) * standing * nearness(place) };
    })
    .sort((one, other) => countPhrases(other) - countPhrases(one) || other.score - one.score);
  const best = places[0];
  const bestCover = best ? cover(best.weights.map((weight, at) => weight + (around[at] ?? 0))) : 1;
  const often = open.reduce((count, { marks }) => count + marks.length, 0);
  const score =
    (0.5 * sum(anywhere) + 0.5 * (best?.score ?? 0) + 0.35 * sum(heading.weights)) *
    (importance.length > 0 ? cover(anywhere) ** 1.5 : 1) *
    (0.8 + 0.2 * bestCover) *
    (1 + 0.06 * Math.log2(1 + often)) *
    standing(section, query);
  return chooseHit(section, query, { places, anywhere, around, wholes, score, heading });
}

function countPhrases({ phrases }: TextMatch): number {
  return phrases.filter(Boolean).length;
}

/** Whether all that names a row is asked for: `Aarhus`, and not `Aarhus Universitet`. */
function isNamed({ block, marks }: TextMatch & { readonly block: Block }): boolean {
  if (block.kind !== 'row') return false;
  const lead = toWords(block.text.split(CELL_GAP)[0] ?? '');
  return lead.length > 0 && lead.every(({ index }) => marks.some(({ start }) => start === index));
}

/** The papers' own words come before the editor's; a paper's title block names its whole subject, and seldom answers a question. */
function standing({ title, blocks }: Section, { asked }: Query): number {
  if (blocks.some(({ kind }) => kind === 'note')) return 0.5;
  return title === '' && asked ? 0.8 : 1;
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
      marks[index]?.word === word ? 1000 : start - (marks[index]?.end ?? 0),
    );
  const least = Math.min(...gaps, 1000);
  return least <= 2 ? 1.25 : least <= 15 ? 1.12 : 1;
}
