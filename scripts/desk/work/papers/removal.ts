import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOriginals } from '../../../import/earlier.ts';
import { DeskError } from '../../desk-error.ts';
import { runWorker } from '../../tasks.ts';
import type { RemovalTold } from '../../told.ts';
import { filesOf, findFile, originalsOf } from '../project.ts';
import { keepUnsaved } from '../unsaved.ts';
import { refusePublishedMeeting, refusePublishedPaper } from './published.ts';

/** What of a meeting goes when a paper of it is deleted. */
export interface Removal {
  readonly slug: string;
  /** The received file that the paper was made of. */
  readonly file: string;
}

/** What goes with a paper. Throws, with what to do instead, when it may not be deleted. */
export function removalOf(root: string, meeting: string, name: string): Removal {
  const slug = slugOf(root, meeting, name);
  refusePublishedPaper(root, meeting, slug);
  const originals = originalsOf(root, meeting);
  const original = originals.find(({ papers }) => papers.includes(slug));
  if (!original)
    throw new DeskError(
      409,
      'Papiret er ikke hentet ind her, så bordet ved ikke, hvilke linjer i kilden der følger med ' +
        `det: slet src/content/${meeting}/${name} og linjerne i hånden.`,
    );
  const { file, papers } = original;
  if (papers.length > 1)
    throw new DeskError(
      409,
      `Papiret er en del af ${file}, som læserne får hele vejen: tag siderne ud af filen, slet ` +
        'mødet på forsiden, og hent det ind igen.',
    );
  if (originals.length === 1)
    throw new DeskError(409, 'Det er mødets eneste papir: slet hele mødet på forsiden i stedet.');
  return { slug, file };
}

/** What would go with a paper or, without a name, a meeting; or why none of it may. */
export function askRemoval(root: string, meeting: string, name: string | null): RemovalTold {
  try {
    if (name !== null) return { file: removalOf(root, meeting, name).file };
    refusePublishedMeeting(root, meeting);
    return {};
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { refused: error.message };
  }
}

/**
 * Deletes a paper that is only a draft: the others are drafted anew without it, so that the source
 * is theirs alone, and what a person has written in them stays.
 */
export async function removePaper(
  root: string,
  meeting: string,
  name: string,
  tell: (sentence: string) => void,
) {
  const { slug, file } = removalOf(root, meeting, name);
  const content = join(root, 'src/content', meeting);
  const own = filesOf(root, meeting).filter((one) => {
    const isTable = one.startsWith('tables/');
    const text = isTable ? readFileSync(join(content, one), 'utf8') : '';
    return one === name || new RegExp(`^appendix: ['"]?${slug}['"]?$`, 'm').test(text);
  });
  const figures = figuresOf(readFileSync(join(content, name), 'utf8'));
  const received = readOriginals(root, meeting).find((original) => original.file === file);
  const pictures = received?.pages.flatMap(({ picture }) => picture ?? []) ?? [];
  tell('Læser mødets andre papirer igen …');
  await runWorker('import-worker.ts', { root, files: [], meeting, without: file }, { tell });
  for (const one of [...own, ...figures.map((figure) => `figures/${figure}`)])
    rmSync(join(content, one), { force: true });
  const source = join(root, 'source', meeting);
  for (const one of [file, ...pictures]) rmSync(join(source, one), { force: true });
  keepUnsaved(root, meeting, []);
}

/** Deletes a meeting that is only a draft, with what was received of it. */
export function removeMeeting(root: string, meeting: string) {
  refusePublishedMeeting(root, meeting);
  keepUnsaved(root, meeting, []);
  for (const folder of ['src/content', 'source'])
    rmSync(join(root, folder, meeting), { recursive: true, force: true });
}

/** A paper's name in addresses. Throws when there is no such paper. */
export function slugOf(root: string, meeting: string, name: string): string {
  findFile(root, meeting, name);
  if (!name.endsWith('.mdx')) throw new DeskError(404, 'Vælg et papir.');
  return name.replace(/\.mdx$/, '');
}

/** The pictures that a paper's fields tell of. */
function figuresOf(text: string): string[] {
  const found = text.matchAll(/^\s+(?:- )?file: ['"]?([a-z0-9][a-z0-9-]*\.(?:png|jpg))['"]?$/gm);
  return [...found].map(([, file = '']) => file);
}
