import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** What Pagefind writes before the CBOR of its files. */
const MARK = Buffer.from('pagefind_dcd');

/** Pagefind's list: its version, the fragments, and what is left as it is. */
const listSchema = z
  .tuple([
    z.string(),
    // The name, the number of words, and the file where it shares one with others.
    z.array(z.tuple([z.string(), z.int(), z.string()])),
  ])
  .rest(z.unknown());

/** The name of a fragment in a file of several: quotation marks elsewhere in it are escaped. */
const KEY = /"(da_[0-9a-f]+)":/g;

/** By which fragments of one file are told apart. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Pagefind calls each fragment by a digest of it. They are listed in a file that each search
 * fetches, and digests do not pack: with numbers, and lengths as powers of two, which tell ties
 * apart as well, the list is a third. A file has one digest of all before its number, for browsers
 * remember files by their names; a fragment is called by its file, and a letter where it shares it.
 * Throws when the list does not have each of the `count` fragments in `folder` once.
 */
export async function shortenList(folder: string, count: number) {
  const [list, ...others] = globSync('*.pf_meta', { cwd: folder });
  if (!list || others.length > 0) throw new Error(`${folder} should have one list of fragments.`);
  const content = gunzipSync(await readFile(folder + list)).subarray(MARK.length);
  const [version, fragments, ...rest] = listSchema.parse(decode(content));
  const listed = new Set(fragments.map(([name]) => name)).size;
  if (listed !== count) throw new Error(`${list} has ${listed} fragments; ${count} were made.`);

  const files = Map.groupBy(fragments, ([name, , group]) => group || name);
  const digest = createHash('sha256')
    .update([...files.keys()].join(''))
    .digest('hex')
    .slice(0, 8);
  const width = (files.size - 1).toString(36).length;
  const shortened: typeof fragments = [];
  for (const [at, [file, members]] of [...files].entries()) {
    const called = digest + at.toString(36).padStart(width, '0');
    const names = new Map(
      members.map(([name, , group], place) => [name, group ? called + LETTERS[place] : called]),
    );
    await rename(pathOf(folder, file), pathOf(folder, called));
    const isShared = members.some(([, , group]) => group !== '');
    if (isShared) await renameKeys(pathOf(folder, called), names);
    for (const [name, words, group] of members)
      shortened.push([names.get(name) ?? name, toPowerOfTwo(words), group && called]);
  }
  const written = encode([version, shortened, ...rest]);
  await writeFile(folder + list, gzipSync(Buffer.concat([MARK, written]), { level: 9 }));
}

/** Calls the fragments in a file of several by their new names. */
async function renameKeys(path: string, names: ReadonlyMap<string, string>) {
  const text = gunzipSync(await readFile(path)).toString();
  const renamed = text.replace(KEY, (_, key: string) => {
    const name = names.get(key);
    if (!name) throw new Error(`${path} has ${key}, which is not listed.`);
    return `"${name}":`;
  });
  await writeFile(path, gzipSync(renamed));
}

function toPowerOfTwo(words: number): number {
  return words > 0 ? 2 ** Math.round(Math.log2(words)) : 0;
}

function pathOf(folder: string, name: string): string {
  return `${folder}fragment/${name}.pf_fragment`;
}
