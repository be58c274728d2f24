import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isId, itemSlug, toSlug } from '../../../../src/domain/addresses/permalink.ts';
import { type KeptDecision, keepDecided } from '../../../../src/import/draft/decision-store.ts';
import { LONGEST_SLUG } from '../../../../src/import/draft/names.ts';
import { toYaml } from '../../../../src/import/to-yaml.ts';
import { readOriginals } from '../../../import/earlier.ts';
import { writeSafely } from '../../../import/write-draft.ts';
import { DeskError } from '../../desk-error.ts';
import { decisionsFile, decisionsOf, filesOf, originalsOf, toLf } from '../project.ts';
import { keepUnsaved } from '../unsaved.ts';
import { refusePublishedPaper } from './published.ts';
import { slugOf } from './removal.ts';

/** Which paper gets which name in addresses. */
interface Renaming {
  readonly meeting: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Gives a paper that is only a draft another name in addresses, in all files of its meeting, and in
 * what the import remembers, so that it comes no second time under the old one.
 * @param wanted as it is typed: `Svar på brev`
 */
export function renamePaper(root: string, meeting: string, name: string, wanted: string): string {
  const from = slugOf(root, meeting, name);
  refusePublishedPaper(root, meeting, from);
  const to = toSlug(wanted);
  refuseName(root, meeting, to);
  const renaming = { meeting, from, to };
  renameOriginals(root, renaming);
  renameMemory(root, renaming);
  for (const file of filesOf(root, meeting)) renameFile(root, file, renaming);
  renameFigures(root, renaming);
  keepUnsaved(root, meeting, []);
  return `${to}.mdx`;
}

function refuseName(root: string, meeting: string, to: string) {
  const told = join(root, 'src/content', meeting, 'meeting.yaml');
  const text = existsSync(told) ? readFileSync(told, 'utf8') : '';
  const numbers = text.matchAll(/^\s+(?:- )?number: ['"]?([^'"\n]+)/gm);
  const items = [...numbers].map(([, item = '']) => itemSlug(item));
  if (!isId(to) || to.length > LONGEST_SLUG)
    throw new DeskError(
      422,
      `Skriv et navn på højst ${LONGEST_SLUG} tegn, der begynder med et bogstav, f.eks. budget.`,
    );
  if (filesOf(root, meeting).includes(`${to}.mdx`) || items.includes(to))
    throw new DeskError(422, `Adressen ${to} er optaget i mødet. Vælg en anden.`);
}

/** The received files tell what their papers are called. */
function renameOriginals(root: string, { meeting, from, to }: Renaming) {
  const told = readOriginals(root, meeting);
  if (told.length === 0) return;
  const papers = new Map(originalsOf(root, meeting).map((one) => [one.file, one.papers]));
  const renamed = told.map(({ file, sha256, size, ...rest }) => ({
    ...{ file, sha256, size },
    papers: (papers.get(file) ?? rest.papers ?? []).map((slug) => (slug === from ? to : slug)),
    pages: rest.pages,
  }));
  writeSafely(join(root, 'source', meeting, 'received.yaml'), toYaml(renamed));
}

/** What the import drafted the last time, and what it asked. */
function renameMemory(root: string, renaming: Renaming) {
  const { meeting, from, to } = renaming;
  const memory = join(root, 'source', meeting, 'import.json');
  if (!existsSync(memory)) return;
  // Only the import writes it.
  const drafted = JSON.parse(readFileSync(memory, 'utf8')) as Record<string, string>;
  const renamed = Object.entries(drafted).map(([file, text]) => {
    const path = renamedPath(file, renaming);
    if (file.endsWith('/received.yaml'))
      return [path, readFileSync(join(root, file), 'utf8')] as const;
    return [path, /\.(?:mdx|yaml)$/.test(file) ? renamedIn(text, renaming) : text] as const;
  });
  writeSafely(memory, `${JSON.stringify(Object.fromEntries(renamed), null, 1)}\n`);
  const asked = decisionsOf(root, meeting).map((decision): KeptDecision => {
    const file = renamedPath(decision.file, renaming);
    const { offer } = decision;
    if (offer?.kind === 'link' && offer.target?.split('#')[0] === from)
      return { ...decision, file, offer: { ...offer, target: offer.target.replace(from, to) } };
    if (offer?.kind !== 'date') return { ...decision, file };
    const at = offer.at.startsWith(`${from}#`) ? offer.at.replace(from, to) : offer.at;
    return { ...decision, file, offer: { ...offer, at } };
  });
  // A decision is known by what it is about.
  const known = keepDecided(asked, []).map((one, index) => ({
    ...one,
    isDecided: asked[index]?.isDecided === true,
  }));
  writeSafely(decisionsFile(root, meeting), `${JSON.stringify(known, null, 1)}\n`);
  const list = join(root, 'source', meeting, 'IMPORT.md');
  if (!existsSync(list)) return;
  const [old, own] = [`${meeting}/${from}.mdx`, `${meeting}/${to}.mdx`];
  writeSafely(list, readFileSync(list, 'utf8').replaceAll(old, own));
}

function renameFile(root: string, file: string, renaming: Renaming) {
  const old = `src/content/${renaming.meeting}/${file}`;
  const path = join(root, renamedPath(old, renaming));
  const text = toLf(readFileSync(join(root, old), 'utf8'));
  const renamed = renamedIn(text, renaming);
  if (renamed !== text || path !== join(root, old)) writeSafely(path, renamed);
  if (path !== join(root, old)) rmSync(join(root, old));
}

function renameFigures(root: string, { meeting, from, to }: Renaming) {
  const folder = join(root, 'src/content', meeting, 'figures');
  if (!existsSync(folder)) return;
  const own = new RegExp(`^${from}(-figur-\\d+\\.\\w+)$`);
  for (const name of readdirSync(folder)) {
    const [, rest] = own.exec(name) ?? [];
    if (rest) renameSync(join(folder, name), join(folder, to + rest));
  }
}

/** Where a file lies that has its paper's name: the paper, a table without heading, a picture. */
function renamedPath(file: string, { meeting, from, to }: Renaming): string {
  const folder = `src/content/${meeting}/`;
  if (!file.startsWith(folder)) return file;
  const ends = `\\.mdx$|-${meeting}[a-z]?\\.yaml$|-figur-\\d+\\.\\w+$`;
  const own = new RegExp(`^(tables/|figures/)?${from}(?=${ends})`);
  return folder + file.slice(folder.length).replace(own, `$1${to}`);
}

/** A file's text with all that leads to a paper leading there by its new name. */
export function renamedIn(text: string, { meeting, from, to }: Renaming): string {
  const isPaper = text.startsWith('---\n');
  const end = isPaper ? text.indexOf('\n---', 4) : text.length;
  const lists = new RegExp(`([-[,]\\s*['"]?)${from}(?=['"]?\\s*(?:[,\\]]|$))`, 'gm');
  const places = `(\\b(?:place|at|appendix):\\s*['"]?)${from}(?=#|['"]?\\s*(?:[,}]|$))`;
  const head = text
    .slice(0, end)
    .replace(new RegExp(places, 'gm'), `$1${to}`)
    .replace(new RegExp(`(\\bfile: ['"]?)${from}(?=-figur-\\d)`, 'g'), `$1${to}`)
    .replace(/^related:.*\n?(?:\s+-.*\n?)*/m, (list) => list.replace(lists, `$1${to}`));
  const links = new RegExp(`(\\]\\((?:ref:|\\.\\./|/${meeting}/))${from}(?=[/#)\\s])`, 'g');
  const tables = new RegExp(`(<DataTable of=")${from}(?=-${meeting}[a-z]?")`, 'g');
  return head + text.slice(end).replace(links, `$1${to}`).replace(tables, `$1${to}`);
}
