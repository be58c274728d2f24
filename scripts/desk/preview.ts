import { existsSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { CHECK_ONLY } from '../../src/build/finish.ts';
import { answerFrom } from '../serve.mjs';
import { DeskError } from './desk-error.ts';
import { runNode } from './tasks.ts';
import type { PreviewTold } from './told.ts';
import { readFaults } from './work/faults.ts';

/** Where the preview stands below the desk. */
const BASE = '/forhaandsvisning/';

const FOLDER = '.cache/desk/site';

/** Builds the site as readers will see it, without its search. */
export async function buildPreview(root: string, meeting: string): Promise<PreviewTold> {
  // The last one must not be taken for this, when it fails.
  rmSync(join(root, FOLDER, 'dist'), { recursive: true, force: true });
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `./${FOLDER}/dist`];
  const { isSound, told } = await runNode(args, {
    cwd: root,
    env: { [CHECK_ONLY]: '1', SITE_CACHE: `./${FOLDER}/astro`, BASE_PATH: BASE.slice(0, -1) },
  });
  return {
    isBuilt: existsSync(join(root, FOLDER, 'dist', meeting, 'index.html')),
    faults: isSound ? [] : readFaults(told, meeting),
  };
}

/** Shows a page of the preview as a web host would. */
export function showPreview(root: string, request: IncomingMessage, response: ServerResponse) {
  const dist = join(root, FOLDER, 'dist');
  if (!existsSync(dist)) throw new DeskError(404, 'Der er ingen forhåndsvisning endnu.');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
  answerFrom(dist, BASE)(request, response);
}
