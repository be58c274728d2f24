import { globSync, readFileSync } from 'node:fs';
import { askMeant } from '../../domain/text/spelling.ts';

/** A reference or a link of ours to a paper: `](ref:2019-04/eu-kontor#`, `](../eu-kontor/`. */
const TO_PAPER = /\]\((ref:|\.\.\/(?:\.\.\/)?)(?:([\w-]+)\/)?([a-z0-9-]+)(?=[#/)\s])/g;

/** Mistyped names of papers and meetings in references, each with its line and what was meant. */
export function checkReferences(): string[] {
  const papers = Map.groupBy(find('src/content/*/*.mdx').map(split), ({ meeting }) => meeting);
  return find('src/content/*/{*.mdx,goals.yaml}').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(TO_PAPER)].flatMap(({ 1: kind, 2: other, 3: slug = '', index: at }) => {
          const meeting = other ?? split(file).meeting;
          if (slug === 'udenfor' || (kind === '../../' && other === undefined)) return [];
          const known = papers.get(meeting)?.map((paper) => paper.slug) ?? [];
          if (known.includes(slug)) return [];
          const place = `${file}:${index + 1}:${at + 1}`;
          if (known.length > 0)
            return [`${place} bilaget »${slug}« findes ikke. ${advise(slug, known)}`];
          // A page of ours that is no paper: what leads nowhere there, the built page shows.
          if (kind !== 'ref:') return [];
          return [
            `${place} mødet »${meeting}« findes ikke. ${advise(meeting, [...papers.keys()])}`,
          ];
        }),
      ),
  );
}

function advise(typed: string, known: readonly string[]): string {
  return `${askMeant(typed, known)}Skriv et af: ${known.join(', ')}.`;
}

function split(file: string): { meeting: string; slug: string } {
  const [, , meeting = '', slug = ''] = file.split('/');
  return { meeting, slug: slug.replace(/\.mdx$/, '') };
}

function find(pattern: string): string[] {
  return globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
