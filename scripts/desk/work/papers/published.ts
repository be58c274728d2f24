import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '../../desk-error.ts';

/** How many addresses are promised to readers: all, or those of a meeting or a paper. */
export function countPromises(root: string, path = ''): number {
  const file = join(root, 'src/content/permalinks.json');
  if (!existsSync(file)) return 0;
  const { addresses = {} }: { addresses?: object } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.keys(addresses).filter((address) => address.startsWith(path)).length;
}

/** Throws, with what to do instead, when a paper's address is promised to readers. */
export function refusePublishedPaper(root: string, meeting: string, slug: string) {
  const path = `${meeting}/${slug}/`;
  if (countPromises(root, path) === 0) return;
  throw new DeskError(
    409,
    `Papiret er udgivet på adressen /${path}, som andre kan have henvist til, så det hverken ` +
      'skifter adresse eller slettes her; skal det væk, så tag det ned med kommandoen ' +
      `npm run withdraw -- /${path} --why "Grunden."`,
  );
}

/** Throws, with what to do instead, when a meeting has addresses that are promised to readers. */
export function refusePublishedMeeting(root: string, meeting: string) {
  if (countPromises(root, `${meeting}/`) === 0) return;
  throw new DeskError(
    409,
    'Mødet er udgivet, og andre kan have henvist til dets papirer, så det slettes ikke her; tag ' +
      'i stedet hvert papir, der skal væk, ned med kommandoen ' +
      `npm run withdraw -- /${meeting}/papir/ --why "Grunden."`,
  );
}
