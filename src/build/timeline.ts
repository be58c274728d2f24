import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { readContentFile } from '../content-file.ts';
import { appendixPath } from '../domain/addresses/permalink.ts';
import { standsIn } from '../domain/text/quotation.ts';
import { shorten } from '../domain/text/shorten.ts';
import { type TimelineEntry, timelineSchema } from '../schemas/timeline.ts';
import { type PaperBlock, readBlocks, readWords } from './paper-blocks.ts';

/** A page of the bundle as far as dates go. `slug` is empty for the meeting's own page, where the printed contents are. */
export interface DatedPage {
  readonly slug: string;
  /** The paper's title, or the printed contents. */
  readonly words: string;
  readonly blocks: readonly PaperBlock[];
}

/** Fails the build when a date of the timeline does not stand in print where the timeline says. */
export function timelineCheck(): AstroIntegration {
  return {
    name: 'timeline-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        let total = 0;
        const files = (await Array.fromAsync(glob('src/content/*/timeline.yaml'))).sort();
        const faults = await Promise.all(
          files.map(async (file) => {
            const { entries } = readContentFile(file, timelineSchema);
            total += entries.length;
            const meeting = file.replaceAll('\\', '/').split('/')[2] ?? '';
            return findTimelineFaults(entries, await readDatedPages(dist, meeting, entries)).map(
              (fault) => `${file}: ${fault}`,
            );
          }),
        );
        for (const fault of faults.flat()) logger.error(fault);
        if (faults.flat().length > 0)
          throw new Error(`${faults.flat().length} datoer står ikke, hvor tidslinjen siger.`);
        logger.info(`${total} datoer står, hvor tidslinjen siger.`);
      },
    },
  };
}

/** What is wrong with the places of a timeline, one sentence each, with what to type. */
export function findTimelineFaults(
  entries: readonly TimelineEntry[],
  pages: readonly DatedPage[],
): string[] {
  return entries.flatMap(({ id, places }) =>
    places.flatMap(({ at = '', printed }) => {
      const [slug = '', blockId] = at.split('#');
      const page = pages.find((candidate) => candidate.slug === slug);
      const where = at || 'bundtets indholdsfortegnelse';
      // An editor's note is ours: a date in it is not in print.
      const words = blockId
        ? page?.blocks.find((block) => block.id === blockId && !block.isOurs)?.words
        : page?.words;
      if (words === undefined)
        return [
          `${id}, at: »${where}« er ikke et sted med papirets ord.${suggest(printed, page)} Skriv bilag#sted.`,
        ];
      if (standsIn(printed, words)) return [];
      return [
        `${id}, printed: »${printed}« står ikke i ${where}; dér står »${shorten(words, 120)}«.${suggest(printed, page)} Skriv datoen, som den er trykt dér, eller ret at.`,
      ];
    }),
  );
}

/** The innermost places of the paper that do have the words. */
function suggest(printed: string, page: DatedPage | undefined): string {
  const found =
    page?.blocks.filter(({ words, isOurs }) => !isOurs && standsIn(printed, words)) ?? [];
  const inner = found.filter(({ id }) => !found.some((other) => other.id.startsWith(`${id}-`)));
  return inner.length > 0
    ? ` »${printed}« står i ${inner.map(({ id }) => `${page?.slug}#${id}`).join(', ')}.`
    : '';
}

async function readDatedPages(
  dist: string,
  meeting: string,
  entries: readonly TimelineEntry[],
): Promise<DatedPage[]> {
  const slugs = new Set(
    entries.flatMap(({ places }) => places.map(({ at = '' }) => at.split('#', 1)[0] ?? '')),
  );
  return Promise.all(
    [...slugs].map(async (slug) => {
      const path = slug ? appendixPath(meeting, slug) : `/${meeting}/`;
      const tree = fromHtml(await readFile(`${dist}${path.slice(1)}index.html`, 'utf8'));
      const article = select('[data-paper]', tree);
      return {
        slug,
        words: wordsAt(article ? 'h1' : '[data-source]', tree),
        blocks: article ? readBlocks(article) : [],
      };
    }),
  );
}

function wordsAt(selector: string, tree: Root): string {
  const element = select(selector, tree);
  return element ? readWords([element]) : '';
}
