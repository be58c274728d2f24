// Imports papers in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { ContentError } from '../../src/domain/papers/content-error.ts';
import { withEarlier } from '../import/earlier.ts';
import { type GivenFile, importPapers } from '../import/import-papers.ts';
import type { Said } from './tasks.ts';
import { toQuestions } from './work/questions.ts';

// Who starts the thread gives it this.
const { root, files, meeting, body, without } = workerData as {
  root: string;
  files: readonly GivenFile[];
  meeting: string;
  body?: string | undefined;
  /** A received file that is left out from now on. */
  without?: string | undefined;
};
const say = (said: Said) => parentPort?.postMessage(said);
try {
  const tell = (sentence: string) => say({ tell: sentence });
  const all = withEarlier(root, meeting, files).filter(({ name }) => name !== without);
  if (files.length > 0 && all.length > files.length)
    tell('Mødets andre papirer læses med, så kilden er hel.');
  const { written, kept, decisions } = await importPapers(root, all, { meeting, body, tell });
  const open = toQuestions(decisions.filter(({ isDecided }) => !isDecided));
  say({ done: { written, kept, questions: open.length } });
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  say({ fault: error.fault });
}
