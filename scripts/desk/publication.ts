import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './tasks.ts';
import type { PublicationTold } from './told.ts';
import { readFaults } from './work/faults.ts';
import { countPromises } from './work/papers/published.ts';

/**
 * Builds the site that is published into `dist/`, and promises readers its addresses. What fails is
 * not left there: half a site must not be published. Throws when the promises cannot be made.
 */
export async function makePublication(
  root: string,
  tell: (sentence: string) => void,
): Promise<PublicationTold> {
  const dist = join(root, 'dist');
  tell('Prøver alle papirer, og bygger siden med søgning. Det tager et minuts tid …');
  rmSync(dist, { recursive: true, force: true });
  const astro = 'node_modules/astro/bin/astro.mjs';
  const built = await runNode([astro, 'build', '--force', '--outDir', dist], { cwd: root });
  if (!built.isSound) {
    rmSync(dist, { recursive: true, force: true });
    return { promised: 0, faults: readFaults(built.told, '') };
  }
  tell('Lover læserne de nye adresser …');
  const before = countPromises(root);
  const promised = await runNode([`${import.meta.dirname}/../permalinks.ts`], { cwd: root });
  if (!promised.isSound) throw new Error(promised.told);
  return { promised: countPromises(root) - before, faults: [] };
}
