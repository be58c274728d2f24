import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A name in Pagefind's list of pages: CBOR has a byte with its length before it. */
const NAME = /[\x60-\x77](da_[0-9a-f]+)/g;
/** Which byte that is for a name of no letters. */
const NO_LETTERS = 0x60;

/**
 * Pagefind calls each fragment by a digest of it. They are listed in a file that each search
 * fetches, and digests do not pack; with a number after one digest of all of them the list is a
 * third. Throws when it does not have each of the `count` fragments in `folder` once.
 */
export async function renameFragments(folder: string, count: number) {
  const [list, ...others] = globSync('*.pf_meta', { cwd: folder });
  if (!list || others.length > 0) throw new Error(`${folder} should have one list of fragments.`);
  const names = globSync('fragment/*.pf_fragment', { cwd: folder }).map((file) => nameOf(file));
  const digest = createHash('sha256').update(names.sort().join('')).digest('hex').slice(0, 8);
  const known = new Set(names);
  const renamed = new Map<string, string>();
  const meta = gunzipSync(await readFile(folder + list)).toString('latin1');
  const written = meta.replace(NAME, (whole, name: string) => {
    if (!known.has(name)) return whole;
    const number = `${digest}${renamed.size.toString(36)}`;
    renamed.set(name, number);
    return String.fromCharCode(NO_LETTERS + number.length) + number;
  });
  if (renamed.size !== count || known.size !== count)
    throw new Error(`${list} has ${renamed.size} of ${known.size} fragments; ${count} were made.`);
  await writeFile(folder + list, gzipSync(Buffer.from(written, 'latin1'), { level: 9 }));
  for (const [name, number] of renamed)
    await rename(
      `${folder}fragment/${name}.pf_fragment`,
      `${folder}fragment/${number}.pf_fragment`,
    );
}

function nameOf(file: string): string {
  return file.replace(/^.*[\\/]|\.pf_fragment$/g, '');
}
