import type { AppendixData } from '../../schemas/index.ts';
import { appendixPath } from '../addresses/permalink.ts';
import { KIND_LABELS } from '../papers/labels.ts';

/** A paper that answers are taken from. */
export interface SourcePaper extends AppendixData {
  /** `2019-04/eu-kontor` */
  readonly id: string;
  readonly slug: string;
  /** What it is called among all papers. */
  readonly name: string;
  /** Its meeting's title, where there are several meetings: answers name it. */
  readonly meetingTitle: string | undefined;
  /** The ids on its page. */
  readonly ids: ReadonlySet<string>;
  /** Other names of those that its names and titles name. */
  readonly aliases: readonly string[];
}

/** The address of a place in a paper, without the base; of the paper, when it has no such place. */
export function placeIn({ meeting, slug, ids }: SourcePaper, id: string): string {
  const path = appendixPath(meeting, slug);
  return ids.has(id) ? `${path}#${id}` : path;
}

/** Where an answer stands, as a line: `Referat › Færgen · Samrådet for Fjordland, august 2025`. */
export function placeLine({ shortTitle, meetingTitle }: SourcePaper, ...steps: string[]): string {
  const place = [shortTitle, ...steps.filter(Boolean)].join(' › ');
  return [place, meetingTitle].filter(Boolean).join(' · ');
}

/** What a paper may be called in a question. */
export function textsOf(paper: SourcePaper): string[] {
  const { title, shortTitle, tocTitle, kind, aliases } = paper;
  return [title, shortTitle, tocTitle ?? '', KIND_LABELS[kind], ...aliases];
}
