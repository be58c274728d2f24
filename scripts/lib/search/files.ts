import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { openPage, writePage, writeSiteFile } from '../../../src/build/built-site.ts';
import { indexRecords } from '../../../src/build/search/search-index.ts';
import type { PaperRecord } from '../../../src/domain/search/read-records.ts';
import { toWordParts } from '../../../src/domain/search/vocabulary/word-parts.ts';
import { toWordList } from '../../../src/domain/search/word-list.ts';
import { readJoints } from '../../../src/doors/register.ts';
import { type Fetched, sizeOf, sumOf } from './meter.ts';

/** The kinds of files that a search fetches, by their path in the site; the first that fits. */
export const FILE_KINDS = {
  'search page and its scripts': /^\/(?!pagefind\/)/,
  'pagefind.js, wasm, entry': /\.js$|wasm|entry/,
  words: /\/words\./,
  'known items, suggestions, other words': /\/(known|forslag|meanings|right)\/|afgraens/,
  pf_meta: /\.pf_meta$/,
  'index chunks': /\.pf_index$/,
  'filter chunks': /\.pf_filter$/,
  fragments: /\.pf_fragment$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A kind of files that a search fetches. */
export type FileKind = keyof typeof FILE_KINDS;

/** What the words of copies are called. */
const WORDS = 'words.copies';

/** Makes the word list and the index of records in `folder`, and has its search page read them. */
export async function indexCopies(
  folder: string,
  records: readonly PaperRecord[],
): Promise<readonly string[]> {
  const page = openPage(folder, 'soeg/index.html');
  const search = select('paper-search[data-words]', page.tree);
  if (!search) throw new RangeError(`${page.file} has no <paper-search data-words>.`);
  // What is known of other words is that of the site itself.
  const own = readFileSync(`${folder}/pagefind/${search.properties.dataWords}.json`, 'utf8');
  const head = { ...JSON.parse(own), records: records.length };
  writeSiteFile(folder, `pagefind/${WORDS}.json`, JSON.stringify(head));
  const words = toWordList(records, readJoints());
  for (const [part, packed] of toWordParts(words))
    writeSiteFile(folder, `pagefind/${WORDS}/${part}.json`, JSON.stringify(packed));
  search.properties.dataWords = WORDS;
  writePage(folder, page);
  await indexRecords(records, `${folder}/pagefind/`);
  return words;
}

/** The files of the search index in `folder`, with their sizes as sent. */
export function listIndex(folder: string): Fetched[] {
  return globSync('pagefind/**/*.{js,json,pagefind,pf_*}', { cwd: folder })
    .sort()
    .map((file) => ({ path: `/${file.replaceAll('\\', '/')}`, bytes: sizeOf(join(folder, file)) }));
}

/** The number of files of each kind, and their bytes. */
export function sumByKind(
  files: readonly Fetched[],
): Record<FileKind, { files: number; bytes: number }> {
  const kinds = Map.groupBy(files, ({ path }) => kindOf(path));
  const sums = (Object.keys(FILE_KINDS) as FileKind[]).map((kind) => {
    const members = kinds.get(kind) ?? [];
    return [kind, { files: members.length, bytes: sumOf(members) }];
  });
  return Object.fromEntries(sums);
}

function kindOf(path: string): FileKind {
  const kind = (Object.keys(FILE_KINDS) as FileKind[]).find((name) => FILE_KINDS[name].test(path));
  if (!kind) throw new RangeError(`${path} is of no known kind.`);
  return kind;
}
