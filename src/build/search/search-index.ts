import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import * as pagefind from 'pagefind';
import { minify } from 'terser';
import { createNameFinder, type RegisterEntry } from '../../domain/connections/register.ts';
import { type RegisterPlace, renderRegister } from '../../domain/connections/register-list.ts';
import { BLOCK_END, SMALL_INDEX, WHOLE } from '../../domain/search/record.ts';
import { hideStopWords } from '../../domain/search/stop-words.ts';
import { escapeHtml } from '../../domain/text/html.ts';
import { type SearchRecord, toSearchRecords } from './search-records.ts';
import {
  findUnreviewed,
  readJoints,
  readRegister,
  readSynonyms,
  toWordList,
} from './search-words.ts';
import { gzipTightly } from './tight-gzip.ts';

/** Pagefind's own interface and worker; the site has its own interface, and searches without a worker. */
const UNUSED = [
  'wasm.unknown.pagefind',
  ...['component-ui', 'highlight', 'modular-ui', 'ui', 'worker'].flatMap((name) => [
    `pagefind-${name}.js`,
    `pagefind-${name}.css`,
  ]),
];

/** A record with the paper it is in, and the names it has. */
interface PlacedRecord extends SearchRecord {
  readonly url: string;
  /** The paper's path, `/2019-04/eu-kontor/`, and its short title. */
  readonly path: string;
  readonly paper: string;
  readonly names: readonly RegisterEntry[];
}

/**
 * Makes the search index of the built papers, in `dist/pagefind/`: one record for each section and note, and the words by
 * which queries are read. Lays the register into its page.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      // A mistake in what is written by hand stops the build before anything is made.
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        for (const read of [readJoints, readRegister, readSynonyms]) read();
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const joints = readJoints();
        const records = await readRecords(root, joints);
        await writeIndex(records, `${root}pagefind/`);
        const words = toWordList(records.flatMap(textsOf), joints);
        await addWordList(JSON.stringify({ records: records.length, ...words }), root);
        await addRegister(records, `${root}soeg/register/index.html`, base);
        const unreviewed = findUnreviewed(words, joints);
        if (unreviewed.length > 0)
          logger.warn(
            `${unreviewed.length} lange ord er ikke gennemgået for led, f.eks. ${unreviewed[0]}. Kør npm run compounds.`,
          );
        logger.info(`Søgeindeks over ${records.length} afsnit og noter.`);
      },
    },
  };
}

async function readRecords(
  root: string,
  joints: ReadonlyMap<string, string>,
): Promise<PlacedRecord[]> {
  const findNames = createNameFinder(readRegister(), joints);
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: root }))).sort();
  const pages = await Promise.all(files.map((file) => readFile(root + file, 'utf8')));
  return pages.flatMap((html, index) => {
    // Pagefind adds the base to the address by itself.
    const path = `/${files[index]?.replaceAll('\\', '/').replace('index.html', '')}`;
    const paper = String(select('[data-paper]', fromHtml(html))?.properties.dataPaper ?? '');
    return toSearchRecords(html).map((record) => {
      const names = findNames([record.title, ...record.blocks.map(({ text }) => text)].join('\n'));
      return {
        ...record,
        path,
        paper,
        url: record.id ? `${path}#${record.id}` : path,
        names: [...new Set(names.map(({ entry }) => entry))],
      };
    });
  });
}

async function writeIndex(records: readonly PlacedRecord[], outputPath: string) {
  try {
    const { index } = accept(await pagefind.createIndex({ forceLanguage: 'da' }));
    if (!index) throw new Error('Pagefind gave no index.');
    for (const record of records)
      accept(await index.addHTMLFile({ url: record.url, content: render(record) }));
    accept(await index.writeFiles({ outputPath }));
    await shrink(`${outputPath}pagefind.js`);
    await Promise.all(UNUSED.map((file) => rm(`${outputPath}${file}`, { force: true })));
    if (records.length <= SMALL_INDEX) await repack(outputPath);
  } finally {
    await pagefind.close();
  }
}

/** Pagefind ships its script with long names, which cost each first search 2 KB. */
async function shrink(file: string) {
  const { code } = await minify(await readFile(file, 'utf8'), { module: true });
  if (!code) throw new Error(`${file} could not be shrunk.`);
  await writeFile(file, code);
}

/** Pagefind packs quickly, not tightly. Packed tightly, what each reader fetches of a small index is 4 KB less; a large one would take minutes. */
async function repack(folder: string) {
  for await (const file of glob(['wasm.*.pagefind', 'index/*'], { cwd: folder })) {
    const packed = await readFile(folder + file);
    await writeFile(folder + file, await gzipTightly(gunzipSync(packed)));
  }
}

function textsOf({ title, context, paper, blocks }: PlacedRecord): string[] {
  return [title, paper, ...context, ...blocks.map(({ text }) => text)];
}

/** The record as a page of its own, for Pagefind alone: before the words of each block an empty element with its address. */
function render({ title, context, path, paper, names, blocks }: PlacedRecord): string {
  const meta = (name: string, text: string) =>
    `<p data-pagefind-meta="${name}" data-pagefind-ignore>${toHtml(text)}</p>`;
  const filter = (name: string, value: string) =>
    `<p data-pagefind-filter="${name}" data-pagefind-ignore>${escapeHtml(value)}</p>`;
  const body = blocks.map(({ id, tag, text, changes }) => {
    let html = toHtml(text);
    for (const change of changes) {
      const words = toHtml(change.text);
      html = html.replace(words, () => `<${change.tag} id="${change.id}">${words}</${change.tag}>`);
    }
    const element = ['', 'tr', 'table', 'div', 'details'].includes(tag)
      ? `x-${tag || 'whole'}`
      : tag;
    // The words stand beside the element: those inside it Pagefind would store twice.
    return `<${element} id="${tag ? id : WHOLE}"></${element}>${html} ${BLOCK_END} `;
  });
  const facets = [
    filter('paper', path),
    ...names
      .filter(({ kind }) => kind === 'municipality' || kind === 'organisation')
      .map(({ name }) => filter('name', name)),
  ];
  return `<html lang="da"><body data-pagefind-body>${meta('title', title)}${meta('context', [paper, ...context].join(' '))}${facets.join('')}${body.join('')}</body></html>`;
}

function toHtml(text: string): string {
  return escapeHtml(hideStopWords(text));
}

/** Lays the words beside the index, under a name that changes with them, and tells it to the search page. */
async function addWordList(words: string, root: string) {
  const file = `words.${createHash('sha256').update(words).digest('hex').slice(0, 8)}.json`;
  await writeFile(`${root}pagefind/${file}`, words);
  const page = `${root}soeg/index.html`;
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<paper-search>', `<paper-search data-words="${file}">`));
}

/** Lays the register A–Å into its page. */
async function addRegister(records: readonly PlacedRecord[], file: string, base: string) {
  const mentions = new Map<RegisterEntry, RegisterPlace[]>();
  for (const record of records)
    for (const entry of record.names) mentions.set(entry, [...(mentions.get(entry) ?? []), record]);
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    html.replace('<div class="register"></div>', () => renderRegister(mentions, base)),
  );
}

/** Passes a response of Pagefind's on, or throws what it reports. */
function accept<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${response.errors.join('; ')}`);
  return response;
}
