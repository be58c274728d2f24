/** What Pagefind tells of a section that matches: the parts of its answer that the search page uses. */
export interface PagefindSection {
  readonly url: string;
  /** The section's heading; empty for what stands before the first one. */
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
}

/** A piece of an excerpt, with or without the mark of a word found. */
export interface ExcerptRun {
  readonly text: string;
  readonly isMarked: boolean;
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
