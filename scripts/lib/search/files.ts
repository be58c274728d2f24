import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchIndex } from '../../../src/build/search/search-index.ts';
import { readVocabulary, type WordList } from '../../../src/domain/search/vocabulary/vocabulary.ts';
import { type Fetched, sizeOf, sumOf } from './meter.ts';

/** The kinds of files that a search fetches, by their path in the site; the first that fits tells. */
export const FILE_KINDS = {
  'search page and its scripts': /^\/(?!pagefind\/)/,
  'pagefind.js, wasm, entry': /\.js$|wasm|entry/,
  'words.*.json': /\/words\./,
  pf_meta: /\.pf_meta$/,
  'index chunks': /\.pf_index$/,
  'filter chunks': /\.pf_filter$/,
  fragments: /\.pf_fragment$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A kind of files that a search fetches. */
export type FileKind = keyof typeof FILE_KINDS;

/** Makes the search index of the site in `folder` as a build does. Returns the seconds it took. */
export async function indexSite(folder: string): Promise<number> {
  const { hooks } = searchIndex();
  // The hooks use no more of what Astro hands them.
  const setUp = hooks['astro:config:done'] as unknown as (given: {
    config: { base: string };
  }) => void;
  const build = hooks['astro:build:done'] as unknown as (given: {
    dir: URL;
    logger: object;
  }) => Promise<void>;
  const start = performance.now();
  setUp({ config: { base: '/' } });
  await build({ dir: pathToFileURL(`${folder}/`), logger: { info() {}, warn() {} } });
  return (performance.now() - start) / 1000;
}

/** The files of the search index in `folder`, with their sizes as sent. */
export function listIndex(folder: string): Fetched[] {
  return globSync('pagefind/**/*.*', { cwd: folder })
    .sort()
    .map((file) => ({ path: `/${file.replaceAll('\\', '/')}`, bytes: sizeOf(join(folder, file)) }));
}

/** How many words and records the index in `folder` has. */
export function countIndex(folder: string): { readonly words: number; readonly records: number } {
  const [file = ''] = globSync('pagefind/words.*.json', { cwd: folder });
  // As src/build/search/search-index.ts has written it a moment ago.
  const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as WordList & {
    records: number;
  };
  return { words: readVocabulary(list).entries.length, records: list.records };
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
