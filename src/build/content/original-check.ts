import { existsSync, readFileSync } from 'node:fs';
import type { ContentFault } from '../../domain/papers/content-error.ts';
import { getOriginals } from '../../doors/originals.ts';
import { hashOf } from '../../verification/source-file.ts';

/** Received files that are not there or are others, and pictures of pages that are not there. */
export function checkOriginals(meeting: string): ContentFault[] {
  const file = `source/${meeting}/received.yaml`;
  const tell = (message: string) => [
    { file, message, hint: 'Hent papirerne ind igen med npm run import, eller læg filen tilbage.' },
  ];
  return getOriginals(meeting).flatMap((original) => {
    const path = `source/${meeting}/${original.file}`;
    if (!existsSync(path)) return tell(`file: »${original.file}« findes ikke.`);
    if (hashOf(readFileSync(path)) !== original.sha256)
      return tell(`sha256: »${original.file}« er ikke den fil, der blev hentet ind.`);
    const lost = original.pages.flatMap(({ picture }) =>
      picture === undefined || existsSync(`source/${meeting}/${picture}`) ? [] : [picture],
    );
    return lost.flatMap((picture) => tell(`picture: »${picture}« findes ikke.`));
  });
}
