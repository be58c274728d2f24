import { globSync } from 'node:fs';
import { appendixPath } from '../domain/addresses/permalink.ts';
import type { Block } from '../domain/papers/block.ts';
import { standsIn } from '../domain/text/quotation.ts';
import { shorten } from '../domain/text/shorten.ts';
import { readContentFile } from '../doors/content-file.ts';
import type { TimelineEntry } from '../schemas/index.ts';
import { timelineSchema } from '../schemas/timeline.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * A page of the bundle as far as dates go. `slug` is empty for the meeting's own page, where the
 * printed contents are.
 */
export interface DatedPage {
  readonly slug: string;
  /** The paper's title, or the printed contents. */
  readonly words: string;
  readonly blocks: readonly Block[];
}

/** The most characters of what stands where a date should. */
const SHOWN = 120;

/** The page of all dates; its parts lie below it. */
const TIMELINE = '/tidslinje/';

/** Dates that do not stand in print where the timeline says, or not on the timeline's page. */
export function checkTimeline({ pages }: BuiltSite): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const shown = pages.filter(({ path }) => path.startsWith(TIMELINE));
  const files = globSync('src/content/*/timeline.yaml').sort();
  return files.flatMap((file) => {
    const { entries } = readContentFile(file, timelineSchema);
    const meeting = file.replaceAll('\\', '/').split('/')[2] ?? '';
    const slugs = new Set(entries.flatMap(({ places }) => places.map(({ at }) => slugOf(at))));
    const dated = [...slugs].flatMap((slug): DatedPage[] => {
      const page = byPath.get(slug ? appendixPath(meeting, slug) : `/${meeting}/`);
      if (!page) return [];
      const words = page.paper?.printedTitle ?? page.printedContents;
      return [{ slug, words, blocks: page.paper?.blocks ?? [] }];
    });
    const hidden = entries.filter(({ id }) => !shown.some(({ ids }) => ids.has(id)));
    return [
      ...findTimelineFaults(entries, dated),
      ...hidden.map(({ id }) => `${id}: datoen står ikke på ${TIMELINE}.`),
    ].map((fault) => `${file}: ${fault}`);
  });
}

/** What is wrong with the places of a timeline, one sentence each, with what to type. */
export function findTimelineFaults(
  entries: readonly TimelineEntry[],
  pages: readonly DatedPage[],
): string[] {
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  return entries.flatMap(({ id, places }) =>
    places.flatMap(({ at, printed }) => {
      const page = bySlug.get(slugOf(at));
      const blockId = at?.split('#')[1];
      const where = at || 'bundtets indholdsfortegnelse';
      // An editor's note is ours: a date in it is not in print.
      const words = blockId
        ? page?.blocks.find((block) => block.id === blockId && !block.isOurs)?.words
        : page?.words;
      if (words === undefined) {
        const fault = `»${where}« er ikke et sted med papirets ord.`;
        return [`${id}, at: ${fault}${suggest(printed, page)} Skriv bilag#sted.`];
      }
      if (standsIn(printed, words)) return [];
      const fault = `»${printed}« står ikke i ${where}; dér står »${shorten(words, SHOWN)}«.`;
      const remedy = 'Skriv datoen, som den er trykt dér, eller ret at.';
      return [`${id}, printed: ${fault}${suggest(printed, page)} ${remedy}`];
    }),
  );
}

/** The innermost places of the paper that do have the words. */
function suggest(printed: string, page: DatedPage | undefined): string {
  const found = page?.blocks.filter(({ words, isOurs }) => !isOurs && standsIn(printed, words));
  const inner = (found ?? []).filter(
    ({ id }) => !found?.some((other) => other.id.startsWith(`${id}-`)),
  );
  if (inner.length === 0) return '';
  return ` »${printed}« står i ${inner.map(({ id }) => `${page?.slug}#${id}`).join(', ')}.`;
}

function slugOf(at: string | undefined): string {
  return at?.split('#', 1)[0] ?? '';
}
