import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { rehypeBlockIds } from './block-ids.ts';
import { remarkCellLists } from './cell-lists.ts';
import { rehypeChangeList } from './change-list.ts';
import { remarkComponents } from './components.ts';
import { remarkEditorialAsides } from './editorial-asides.ts';
import { remarkExplicitIds } from './explicit-ids.ts';
import { remarkFootnoteCheck } from './footnote-check.ts';
import { footnoteSettings, rehypeFootnotes } from './footnotes.ts';
import { rehypeHeadingLinks } from './heading-links.ts';
import { rehypeHeadings } from './headings.ts';
import { remarkPrintedMarkers } from './printed-markers.ts';
import { remarkReferences } from './references.ts';
import { rehypeStopAtFaults } from './stop-at-faults.ts';
import { rehypeTableHeaders } from './table-headers.ts';
import { remarkTrackedChanges } from './tracked-changes.ts';

/**
 * What turns a paper's Markdown into HTML, in order. Words are never changed: no typographic
 * quotes, no smart dashes.
 */
export const pipeline = {
  gfm: false,
  smartypants: false as const,
  remarkPlugins: [
    remarkGfm,
    remarkFootnoteCheck,
    remarkReferences,
    remarkExplicitIds,
    remarkEditorialAsides,
    remarkTrackedChanges,
    remarkPrintedMarkers,
    remarkCellLists,
  ],
  remarkRehype: footnoteSettings,
  rehypePlugins: [
    rehypeTableHeaders,
    rehypeFootnotes,
    rehypeSlug,
    rehypeHeadings,
    rehypeChangeList,
    rehypeBlockIds,
    rehypeHeadingLinks,
    rehypeStopAtFaults,
  ],
};

/** The pipeline of papers, which are MDX: they may use components. */
export const paperPipeline = {
  ...pipeline,
  remarkPlugins: [...pipeline.remarkPlugins, remarkComponents],
};
