import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './answer.ts';
import type { Check, Served } from './checks.ts';

/** What a host does that answers for places by rules: docs/publish.md. */
export const RULE_CHECKS: readonly Check[] = [
  { name: 'places by rules', run: checkPlaces },
  { name: 'nothing else by rules', run: checkOthers },
];

/** Whether each place leads to its paper, or has its page, with and without a slash at its end. */
async function checkPlaces(site: Served) {
  const { origin, base, folder } = site;
  const list: Record<string, string[]> = JSON.parse(
    readFileSync(join(folder, 'adresser.json'), 'utf8'),
  );
  let ruled = 0;
  for (const [path, ids] of Object.entries(list))
    for (const id of ids) {
      const address = `${base}${path}${id}`;
      if (existsSync(join(folder, path, id, 'index.html'))) {
        const { status } = await ask(origin, `${address}/`);
        if (status !== 200) return `${address}/: ${status}`;
        continue;
      }
      ruled++;
      for (const asked of [address, `${address}/`, `${address}?x=1`]) {
        const fault = await findFault(site, asked, `${base}${path}#${id}`);
        if (fault) return fault;
      }
    }
  return ruled > 400 ? undefined : `only ${ruled} places by rules`;
}

/** Whether what is no place of a paper is as it was: an unknown one leads to the paper. */
async function checkOthers(site: Served) {
  const { origin, base, folder } = site;
  const page = readFileSync(join(folder, '404.html'));
  const missing = [
    ...['2019-04/nej/finansiering-2', '2019-04/eu-kontor/a/b', 'nej/eu-kontor/finansiering-2'],
    ...['2019-04/eu-kontor/finansiering-2.html', 'kilde/2019-04/eu-kontor/finansiering-2'],
    ...['2019-04/eu-kontor/Finansiering-2', '2019-04/eu-kontor/%F8', 'x/2019-04/eu-kontor/a-2'],
  ];
  for (const path of missing) {
    const { status, body } = await ask(origin, base + path);
    if (status !== 404 || !body.equals(page)) return `${path}: ${status}`;
  }
  const paper = `${base}2019-04/eu-kontor/`;
  return findFault(site, `${paper}nej-9`, `${paper}#nej-9`);
}

async function findFault({ origin }: Served, asked: string, wanted: string) {
  const { status, headers } = await ask(origin, asked);
  const { pathname, hash } = new URL(headers['location'] ?? '', origin);
  if (status === 302 && pathname + hash === wanted) return undefined;
  return `${asked}: ${status} to »${headers['location'] ?? ''}«`;
}
