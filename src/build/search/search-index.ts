import { existsSync, globSync, readFileSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { minify } from 'terser';
import { createNameFinder } from '../../domain/connections/register.ts';
import { namesIn, type PaperRecord } from '../../domain/search/read-records.ts';
import { SMALL_INDEX } from '../../domain/search/record.ts';
import { findUnreviewed, toWordList } from '../../domain/search/word-list.ts';
import { readContentFile } from '../../doors/content-file.ts';
import { readJoints, readRegister } from '../../doors/register.ts';
import { meetingSchema } from '../../schemas/meeting.ts';
import type { BuiltSite } from '../built-site.ts';
import { shortenList } from './fragment-list.ts';
import { readHeads } from './paper-heads.ts';
import { addressOf, type NamedRecord, render } from './record-page.ts';
import { recordsOf } from './records.ts';
import { gzipTightly } from './tight-gzip.ts';

/**
 * Pagefind's own interface and worker; the site has its own interface, and searches without a
 * worker.
 */
const UNUSED = [
  'wasm.unknown.pagefind',
  ...['component-ui', 'highlight', 'modular-ui', 'ui', 'worker'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
];

/** What of its script's own interface the site uses: elements/search/pagefind.ts. */
const USED = /\b(?:filters|options|search)$/;

/** What each reader fetches, or much of it. */
const PACKED = ['wasm.*.pagefind', '*.pf_meta', 'index/*'];

/**
 * How many places of words are in a part of the index. Pagefind takes it from its environment
 * alone, and would say 20,000: a question of ten words would fetch nearly all of a small index. A
 * large one has larger parts, for they are files.
 */
const PART = 600;
const PART_OF_LARGE = 3000;

/** How many sections of a large index are in one file: hosts count files. */
const FRAGMENTS_A_FILE = 5;

/**
 * Makes the search index of the papers. Throws when it is not the one that the words are of. Tells
 * of long words that nobody has looked at.
 */
export async function writeSearchIndex(site: BuiltSite): Promise<string[]> {
  const records = recordsOf(site);
  const folder = `${site.folder}pagefind/`;
  const [head, ...others] = globSync('words.*.json', { cwd: folder });
  if (!head || others.length > 0) throw new Error(`${folder} should have one list of words.`);
  const published = JSON.parse(readFileSync(folder + head, 'utf8'));
  if (published.records !== records.length)
    throw new Error(
      `${head} is of ${published.records} records; the pages have ${records.length}.`,
    );
  await indexRecords(records, folder, readHeads(site));
  const joints = readJoints();
  const unreviewed = findUnreviewed(toWordList(records, joints), joints);
  if (unreviewed.length === 0) return [];
  const fault = `${unreviewed.length} lange ord er ikke gennemgået for led`;
  return [`${fault}, f.eks. ${unreviewed[0]}. Kør npm run compounds.`];
}

/**
 * Makes the index of records in `folder`, with a slash at its end: one page for each section and
 * note.
 */
export async function indexRecords(
  records: readonly PaperRecord[],
  folder: string,
  heads: ReadonlyMap<string, string> = new Map(),
) {
  const find = createNameFinder(readRegister(), readJoints());
  const meetings = [...new Set(records.map(({ path }) => meetingOf(path)))];
  const bodies = new Map(meetings.map((meeting) => [meeting, readBody(meeting)]));
  const named = records.map((record) => {
    const body = bodies.get(meetingOf(record.path));
    const names = namesIn(record, (text) => find(text, body));
    return { ...record, names, head: heads.get(record.path) };
  });
  await writeIndex(named, folder);
}

/** The meeting's folder in a paper's path: `/2019-04/eu-kontor/` → `2019-04`. */
function meetingOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The body of a meeting; none where the content does not have it, as in the bench. */
function readBody(meeting: string): string | undefined {
  const file = `src/content/${meeting}/meeting.yaml`;
  return existsSync(file) ? readContentFile(file, meetingSchema).body : undefined;
}

async function writeIndex(records: readonly NamedRecord[], outputPath: string) {
  const isSmall = records.length <= SMALL_INDEX;
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = `${isSmall ? PART : PART_OF_LARGE}`;
  const maxFragments = isSmall ? 0 : Math.ceil(records.length / FRAGMENTS_A_FILE);
  try {
    const { index } = accept(await pagefind.createIndex({ forceLanguage: 'da', maxFragments }));
    if (!index) throw new Error('Pagefind gave no index.');
    for (const record of records)
      accept(await index.addHTMLFile({ url: addressOf(record), content: render(record) }));
    accept(await index.writeFiles({ outputPath }));
    await shrink(`${outputPath}pagefind.js`);
    await Promise.all(UNUSED.map((file) => rm(`${outputPath}${file}`, { force: true })));
    await shortenList(outputPath, records.length);
    if (isSmall) await repack(outputPath);
  } finally {
    await pagefind.close();
  }
}

/**
 * Pagefind ships its script with long names, a worker, and the tale of each step, which cost each
 * first search 3 KB. What fails throws, without the tale too.
 */
async function shrink(file: string) {
  const whole = await readFile(file, 'utf8');
  const used = whole.replace(
    /export\s*\{([^}]*)\}/,
    (_, names: string) => `export{${names.split(',').filter((name) => USED.test(name.trim()))}}`,
  );
  const { code } = await minify(used, {
    module: true,
    ecma: 2020,
    compress: {
      passes: 3,
      unsafe_arrows: true,
      keep_fargs: false,
      drop_console: true,
      global_defs: { '@Worker': 'undefined', '@FinalizationRegistry': 'undefined' },
    },
  });
  if (!code) throw new Error(`${file} could not be shrunk.`);
  await writeFile(file, code);
}

/**
 * Pagefind packs quickly, not tightly. Packed tightly, what each reader fetches of a small index is
 * 4 KB less; a large one would take minutes.
 */
async function repack(folder: string) {
  for await (const file of glob(PACKED, { cwd: folder })) {
    const packed = await readFile(folder + file);
    await writeFile(folder + file, await gzipTightly(gunzipSync(packed)));
  }
}

/** Passes a response of Pagefind's on, or throws what it reports. */
function accept<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${response.errors.join('; ')}`);
  return response;
}
