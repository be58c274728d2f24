import { depthOf, levelsOf } from '../facts/heading-levels.ts';
import type { Doubt } from '../received.ts';
import type { Draft } from './drafts.ts';
import { PDF } from './limits.ts';
import { isSameSize, type Measures, type Row, toStep } from './measures.ts';
import { mostOf } from './page/page.ts';

/** A paper's blocks with its title and the levels of its headings told. */
export interface Heads {
  readonly title: Draft | undefined;
  /** Of all that are headings; what only looks like one has none. */
  readonly levels: ReadonlyMap<Draft, number>;
  /** What is said of a title that is no larger than the headings. */
  readonly doubts: readonly Doubt[];
}

const PLAIN_TITLE: Doubt = {
  taken: 'Emnet med fed skrift er læst som titlen, for intet på siden er større.',
  other: 'Er det en overskrift, så flyt det ned i teksten, og skriv titlen selv.',
  weight: 0.4,
};

/** Finds the title and the levels of all other headings. */
export function headsOf(drafts: readonly Draft[], measures: Measures): Heads {
  const large = largestOf(drafts, measures);
  const title = large ?? subjectOf(drafts);
  const terms = new Set([
    ...termsOf(drafts),
    ...coverOf(drafts, title),
    ...(large ? subtitleOf(drafts, large) : []),
  ]);
  // What stands above a large title is the sender's name, however large: no heading.
  const from = large ? drafts.indexOf(large) + 1 : 0;
  const headings = drafts.filter(
    (draft, at) => draft.kind === 'heading' && draft !== title && !terms.has(draft) && at >= from,
  );
  const levels = levelsOf(headings.map(({ rows }) => looksOf(rows)));
  return {
    title,
    levels: new Map(headings.map((heading, at) => [heading, levels[at] ?? 1])),
    doubts: large ? [] : [PLAIN_TITLE],
  };
}

/** The largest words at the head of the first page. */
function largestOf(drafts: readonly Draft[], { bodySize }: Measures): Draft | undefined {
  const first = drafts.slice(0, PDF.titleWithin).filter(isOnFirstPage);
  const sizeOf = ({ rows }: Draft) => rows[0]?.line.size ?? 0;
  const largest = Math.max(...first.map(sizeOf));
  if (largest < bodySize * PDF.titleSize) return undefined;
  return first.find((draft) => isSameSize(sizeOf(draft), largest));
}

/** What stands between a large title and a larger heading than itself: no text is below it. */
function subtitleOf(drafts: readonly Draft[], title: Draft): Draft[] {
  const [under, ...rest] = drafts.slice(drafts.indexOf(title) + 1);
  // Lines of a cover may stand between, such as who wrote it and when.
  const next = rest.find((draft) => draft.kind !== 'paragraph' || isProse(draft));
  if (under?.kind !== 'heading' || next?.kind !== 'heading') return [];
  const [own, below] = [looksOf(under.rows), looksOf(next.rows)];
  return own.size < below.size && depthOf(own.text) === 0 ? [under] : [];
}

/** The subject of a letter: the only heading in bold of its page, or of its kind. */
function subjectOf(drafts: readonly Draft[]): Draft | undefined {
  const headings = drafts.filter(({ kind }) => kind === 'heading');
  const [first, ...others] = headings;
  if (!first || !isOnFirstPage(first) || drafts.indexOf(first) >= PDF.titleWithin) return undefined;
  if (depthOf(looksOf(first.rows).text) > 0) return undefined;
  // What stands below running text is the heading of a part of it.
  if (drafts.slice(0, drafts.indexOf(first)).some(isProse)) return undefined;
  const isOnly =
    !others.some(isOnFirstPage) || !others.some((one) => styleOf(one) === styleOf(first));
  return isOnly ? first : undefined;
}

/** Whether a block is running text: several lines, and a sentence. */
function isProse({ kind, rows }: Draft): boolean {
  return kind === 'paragraph' && rows.length > 1 && looksOf(rows).text.length > PDF.prose;
}

function isOnFirstPage({ kind, rows }: Draft): boolean {
  return kind === 'heading' && rows[0]?.line.page === 1;
}

/**
 * Terms and what they mean look like headings: they begin where the text does, and what follows
 * each of them stands in. They are paragraphs.
 */
function termsOf(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const paragraphs = drafts.filter(({ kind }) => kind === 'paragraph');
  const left = mostOf(paragraphs.map((one) => [inOf(one), 1]));
  const styles = new Map<string, { draft: Draft; hangs: boolean }[]>();
  for (const [at, draft] of drafts.entries()) {
    const [row, next] = [draft.rows[0], drafts[at + 1]?.rows[0]];
    if (draft.kind !== 'heading' || !row || inOf(draft) !== left) continue;
    const indent = next ? (next.line.x - row.line.x) / row.line.size : 0;
    const isBefore = drafts[at + 1]?.kind === 'paragraph';
    const hangs = isBefore && indent > PDF.indent && indent < PDF.termIndent;
    styles.set(styleOf(draft), [...(styles.get(styleOf(draft)) ?? []), { draft, hangs }]);
  }
  const terms = [...styles.values()].filter((style) => {
    return style.length > 1 && style.filter(({ hangs }) => hangs).length > 0.7 * style.length;
  });
  return new Set(terms.flat().map(({ draft }) => draft));
}

/** Fewest lines of a cover that all look alike. */
const FEWEST_COVER = 3;

/** Lines in a row on the first page that look alike, the body, the day, the place: no headings. */
function coverOf(drafts: readonly Draft[], title: Draft | undefined): Draft[] {
  const runs: Draft[][] = [];
  for (const draft of drafts.slice(0, PDF.titleWithin)) {
    const last = runs.at(-1)?.at(-1);
    const isAlike =
      last && isOnFirstPage(last) && isOnFirstPage(draft) && styleOf(last) === styleOf(draft);
    if (isAlike) runs.at(-1)?.push(draft);
    else runs.push([draft]);
  }
  const isCover = (run: readonly Draft[]) =>
    run.length >= FEWEST_COVER &&
    run.every(({ rows: [row] }) => depthOf(row?.line.text ?? '') === 0);
  return runs.filter(isCover).flatMap((run) => run.filter((draft) => draft !== title));
}

/** How far a block stands from the left edge of the page, in steps that hide what files round. */
function inOf({ rows }: Draft): number {
  return Math.round((rows[0]?.line.x ?? 0) / PDF.sameDepth);
}

function styleOf({ rows }: Draft): string {
  const { size, isBold, text } = looksOf(rows);
  return `${size} ${isBold} ${depthOf(text) > 0}`;
}

function looksOf(rows: readonly Row[]) {
  const [first] = rows;
  const text = rows.map(({ line }) => line.text).join(' ');
  const { size = 0, isBold = false, isItalic = false } = first?.line ?? {};
  return { size: toStep(size), isBold, isItalic, text };
}
