/** What Pagefind tells of a page that matches: the parts of its answer that the search page uses. */
export interface PagefindPage {
  readonly meta: { readonly title?: string; readonly short?: string };
  readonly sub_results: readonly PagefindSection[];
}

interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** A section that answers a search: where it is, what it is called and an excerpt with the words found. */
export interface SectionHit {
  readonly url: string;
  readonly paper: string;
  /** The section's heading; empty for what stands before the first one. */
  readonly section: string;
  readonly excerpt: readonly ExcerptRun[];
}

/** A piece of an excerpt, with or without the mark of a word found. */
export interface ExcerptRun {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The sections of all pages, best first. Pagefind lists them page by page; by score the right one comes first more often. */
export function rankSections(pages: readonly PagefindPage[]): SectionHit[] {
  return pages
    .flatMap(({ meta, sub_results }) =>
      sub_results.map((section) => ({
        score: scoreOf(section),
        hit: toHit(section, meta.title ?? '', meta.short ?? meta.title ?? ''),
      })),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}

function toHit({ url, title, excerpt }: PagefindSection, pageTitle: string, paper: string): SectionHit {
  return { url, paper, section: title === pageTitle ? '' : title, excerpt: toRuns(excerpt) };
}

function scoreOf({ weighted_locations }: PagefindSection): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/** Pagefind's excerpt, words found in `<mark>`, as runs of plain text, so that nothing in it is ever read as HTML. */
export function toRuns(excerpt: string): ExcerptRun[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => ({ text: decode(text), isMarked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
