import { getEntry, render } from 'astro:content';
import {
  type ContentsEntry,
  type Heading,
  insertAfter,
  toContents,
} from '../domain/papers/contents.ts';
import { goalId } from '../domain/papers/goal.ts';
import type { TrackedChange } from '../domain/papers/tracked-change.ts';
import type { Aside } from '../markdown/editorial-asides.ts';
import { findGoals } from './goals.ts';
import type { Appendix } from './meetings.ts';

/** A paper of the collection, ready to be rendered. */
export interface RenderedAppendix {
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
  readonly contents: readonly ContentsEntry[];
  /** The editor's notes in it. */
  readonly asides: readonly Aside[];
  readonly changes: readonly TrackedChange[];
}

/** A paper's component, contents tree, and the editor's notes and tracked changes in it. */
export async function renderAppendix({ id }: Pick<Appendix, 'id'>): Promise<RenderedAppendix> {
  const entry = await getEntry('appendices', id);
  if (!entry) throw new RangeError(`No appendix ${id}`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  const { headings, asides, changes } = remarkPluginFrontmatter as {
    headings: Heading[];
    asides: Aside[];
    changes: TrackedChange[];
  };
  const goals = await findGoals(id);
  const goalHeadings = goals?.goals.map(({ number, title }) => ({
    depth: 3,
    slug: goalId(number),
    text: title,
  }));
  const contents = toContents(
    goals && goalHeadings ? insertAfter(headings, goals.section, goalHeadings) : headings,
  );
  return { Content, contents, asides, changes };
}
