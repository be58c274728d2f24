import { describePlace } from '../../addresses/place.ts';
import type { Run } from '../../text/excerpt.ts';
import { toWords } from '../../text/words.ts';
import type { Query } from '../query/query.ts';
import { holdsAnswer } from '../query/question.ts';
import { CELL_GAP, type Section } from '../record.ts';
import { SHOWN } from '../weights.ts';
import { type Instead, toInstead, toMarked, withoutMarks } from './block-words.ts';
import { type BlockMatch, findAlso, isShared, quote } from './quote.ts';
import type { TextMatch } from './text-match.ts';

/** Where an answer stands, and its words. */
export interface Hit {
  readonly url: string;
  /** Below the paper, from the outside in; empty for the beginning of the paper. */
  readonly place: readonly string[];
  readonly excerpt: readonly Run[];
  /** What tracked changes have done to the words found: `indsat`, `delvis slettet`; else empty. */
  readonly changed: string;
  /** The pages of the bundle that its section stands on, where the paper tells. */
  readonly page?: string | undefined;
  /** The name of its paper and what it is, where the page of the search has neither. */
  readonly head?: string | undefined;
  /** What to mark there: phrases, and words and names as they stand in the section. */
  readonly words: readonly string[];
  readonly score: number;
  /** The words asked for that its section does not have, as they are looked for. */
  readonly lacks: readonly string[];
  /** Words found there that stand for other ones which were asked for. */
  readonly instead: readonly Instead[];
  /** The other blocks of the section that answer just as well, in the paper's order. */
  readonly others: readonly Hit[];
}

/**
 * Hits gathered by paper, the paper of the best hit first, within each the best first: those that
 * have all that was asked for, and then those that lack something.
 */
export function gatherByPaper<Found extends Pick<Hit, 'url' | 'lacks'>>(
  hits: readonly Found[],
): Found[] {
  return [hits.filter(isWhole), hits.filter((hit) => !isWhole(hit))].flatMap((some) => {
    const papers = new Set(some.map(paperOf));
    return [...papers].flatMap((paper) => some.filter((hit) => paperOf(hit) === paper));
  });
}

/** Whether a hit has all that was asked for. */
export function isWhole({ lacks }: Pick<Hit, 'lacks'>): boolean {
  return lacks.length === 0;
}

function paperOf({ url }: Pick<Hit, 'url'>): string {
  return url.split('#')[0] ?? '';
}

/** What a section came to. */
interface Found {
  readonly matches: readonly BlockMatch[];
  readonly anywhere: readonly number[];
  readonly around: readonly number[];
  readonly wholes: readonly TextMatch[];
  readonly heading: TextMatch;
  readonly score: number;
}

/**
 * The best block that has all that the section has, or only lacks what stands around it; else the
 * section as a whole.
 */
export function chooseHit(section: Section, query: Query, found: Found): Hit {
  const { matches, heading, score } = found;
  const fitting = isSubject(query, found)
    ? []
    : matches.filter((match) => isAnswer(match, query) && hasAll(match, found));
  const [best] = fitting;
  const shown = best ?? matches.find(({ marks }) => marks.length > 0) ?? matches[0];
  const rest = {
    words: [...query.phrases.map((phrase) => phrase.join(' ')), ...toMarked([heading, ...matches])],
    score,
    page: section.page,
    head: section.head,
    lacks: query.terms.flatMap(({ text, isFiller }, at) =>
      isFiller || found.anywhere[at] ? [] : text,
    ),
  };
  const others = fitting
    .filter((match) => best && match !== best && match.own >= SHOWN.asGood * best.own)
    .sort((one, other) => section.blocks.indexOf(one.block) - section.blocks.indexOf(other.block))
    .map((match) => ({
      ...locate(section, match),
      ...quote(section, match),
      ...rest,
      instead: toInstead(query, match),
      others: [],
    }));
  const instead = shown ? toInstead(query, shown) : [];
  const answers = (match: BlockMatch) => query.asked !== undefined && isAnswer(match, query);
  const also = best ? undefined : findAlso(shown, matches, answers);
  return { ...locate(section, best), ...quote(section, shown, also), ...rest, instead, others };
}

/** Whether the heading names it all; or, to a question, the first lines do. */
function isSubject({ asked }: Query, { anywhere, wholes }: Found): boolean {
  return (
    anywhere.some(Boolean) &&
    (asked ? wholes : wholes.slice(0, 1)).some(
      ({ phrases, weights }) =>
        phrases.every(Boolean) &&
        anywhere.every((most, at) => (weights[at] ?? 0) >= SHOWN.subject * most),
    )
  );
}

/** Whether a block answers by words of its own: to a question, with an answer of the kind. */
function isAnswer(match: BlockMatch, { asked }: Query): boolean {
  if (match.marks.length === 0 || isShared(match.block)) return false;
  return !asked || match.block.kind === 'row' || holdsAnswer(withoutMarks(match), asked);
}

/**
 * Whether a block has all that decides; what is only hinted at, by a synonym or caption, does not.
 */
function hasAll({ phrases, weights }: BlockMatch, { anywhere, around }: Found): boolean {
  return (
    phrases.every(Boolean) &&
    anywhere.every(
      (most, at) =>
        most < SHOWN.hint ||
        (weights[at] ?? 0) > SHOWN.has * most ||
        (around[at] ?? 0) >= SHOWN.has * most,
    )
  );
}

/** Where a block stands and what the place is called; without one, the section. */
function locate(section: Section, match: BlockMatch | undefined): Pick<Hit, 'url' | 'place'> {
  if (!match || section.url.endsWith(`#${match.block.id}`))
    return { url: section.url, place: section.title ? [section.title] : [] };
  const { block, marks } = match;
  const change = block.changes.find(({ text }) =>
    marks.every(({ word }) => toWords(text).some((other) => other.word === word)),
  );
  const id = change?.id ?? block.id;
  const tag = !change && block.kind === 'item' ? 'li' : 'p';
  const lead = !change && block.kind === 'row' ? (block.text.split(CELL_GAP)[0] ?? '') : '';
  const [page] = section.url.split('#');
  return { url: `${page}#${id}`, place: describePlace({ id, tag, section: section.title, lead }) };
}
