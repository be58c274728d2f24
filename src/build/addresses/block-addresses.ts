import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { AddressList } from '../../domain/addresses/address-repair.ts';
import { renderMailPage } from '../../domain/addresses/mail-page.ts';
import { withBase } from '../../domain/addresses/permalink.ts';
import { findBrokenPromises, type Promises } from '../../domain/addresses/promise.ts';
import { escapeHtml } from '../../domain/text/html.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { type PaperBlock, readBlocks } from '../paper-blocks.ts';

/** Where the promises are kept. */
export const PROMISES_FILE = 'src/content/permalinks.json';

/** A built page with the blocks that have an address on it. */
export interface AddressedPage {
  /** The address below the base: `2019-04/eu-kontor/`. */
  readonly path: string;
  /** The paper's short title and its meeting; nothing when the page is no paper. */
  readonly paper: { readonly title: string; readonly meeting: string } | undefined;
  readonly blocks: readonly PaperBlock[];
}

/**
 * Keeps the promise of every published address, gives each block of the papers a mail address of its own, without `#`,
 * and lists them all in `adresser.json`.
 */
export function blockAddresses(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'block-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await readAddressedPages(dist);
        const promises = readPromises();
        const broken = findBrokenPromises(promises, toCurrent(pages));
        for (const { address, message } of broken) logger.error(`${address} ${message}`);
        if (broken.length > 0) throw new Error(`${broken.length} lovede adresser holder ikke.`);
        const places = pages.flatMap((page) => page.blocks.map((block) => ({ page, block })));
        for (const { page, block } of places) await writeMailPage(page, block.id, page, block);
        await writeReleased(promises, pages);
        await writeFile(`${dist}adresser.json`, JSON.stringify(toAddressList(pages)));
        logger.info(`${places.length} adresser til mail.`);

        async function writeMailPage(
          from: AddressedPage,
          id: string,
          page: AddressedPage,
          block: PaperBlock,
        ) {
          const html = renderMailPage({
            title: [page.paper?.title ?? '', ...block.place]
              .map((part) => shorten(part, 60))
              .join(' › '),
            quote: shorten(wordsAt(page, block), 250),
            meeting: page.paper?.meeting ?? '',
            to: withBase(base, `/${page.path}#${block.id}`),
            canonical: site && new URL(withBase(base, `/${page.path}`), site).href,
          });
          await writePage(`${dist}${from.path}${id}/index.html`, html);
        }

        async function writeReleased(
          { moved, withdrawn }: Promises,
          all: readonly AddressedPage[],
        ) {
          const find = (address: string) => {
            const [path = '', id = ''] = address.split('#');
            const page = all.find((candidate) => candidate.path === path);
            return { id, page, block: page?.blocks.find((candidate) => candidate.id === id) };
          };
          for (const [from, to] of Object.entries(moved)) {
            const [old, target] = [find(from), find(to)];
            if (!old.page || !target.page || !target.block) continue;
            await writeMailPage(old.page, old.id, target.page, target.block);
            await addSign(
              old.page,
              old.id,
              `Stedet er flyttet. <a href="${withBase(base, `/${to}`)}">Se det, hvor det står nu</a>.`,
            );
          }
          for (const [address, reason] of Object.entries(withdrawn)) {
            const { id, page } = find(address);
            if (!page) continue;
            const title = `${page.paper?.title}: trukket tilbage`;
            const html = renderMailPage({
              title,
              quote: reason,
              meeting: page.paper?.meeting ?? '',
              to: undefined,
              canonical: undefined,
            });
            await writePage(`${dist}${page.path}${id}/index.html`, html);
            await addSign(page, id, `Stedet er trukket tilbage: ${escapeHtml(reason)}`);
          }
        }

        /** Leaves a sign on the page for those who come to an address that is no longer there. */
        async function addSign(page: AddressedPage, id: string, sign: string) {
          const file = `${dist}${page.path}index.html`;
          const html = await readFile(file, 'utf8');
          await writeFile(
            file,
            html.replace(
              '</article>',
              `<p class="moved" id="${id}" data-site>${sign}</p></article>`,
            ),
          );
        }
      },
    },
  };
}

/** The pages of a built site that readers can come back to, with their blocks. */
export async function readAddressedPages(dist: string): Promise<AddressedPage[]> {
  const files = (await Array.fromAsync(glob('**/index.html', { cwd: dist }))).sort();
  const pages = await Promise.all(
    files.map(async (file) => ({ file, html: await readFile(`${dist}${file}`, 'utf8') })),
  );
  return pages
    .filter(({ html }) => !html.includes('<meta property="og:type"'))
    .map(({ file, html }) => {
      const article = select('[data-paper]', fromHtml(html));
      const { dataPaper, dataMeeting } = article?.properties ?? {};
      return {
        path: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
        paper: article ? { title: String(dataPaper), meeting: String(dataMeeting) } : undefined,
        blocks: article ? readBlocks(article) : [],
      };
    });
}

/** What stands at each address now, as the promises have it. */
export function toCurrent(pages: readonly AddressedPage[]): Map<string, string> {
  return new Map(
    pages.flatMap(({ path, blocks }) => [
      [path, ''] as const,
      ...blocks.map(
        ({ id, words, isOurs }) => [`${path}#${id}`, isOurs ? '' : fingerprint(words)] as const,
      ),
    ]),
  );
}

/** The list in which the 404 page finds the addresses that are. */
export function toAddressList(pages: readonly AddressedPage[]): AddressList {
  return Object.fromEntries(pages.map(({ path, blocks }) => [path, blocks.map(({ id }) => id)]));
}

/** What is said at a block: below a heading the first words of its text, otherwise its own. */
function wordsAt({ blocks }: AddressedPage, block: PaperBlock): string {
  const next = blocks[blocks.indexOf(block) + 1];
  return isHeading(block) && next && !isHeading(next) ? next.words : block.words;
}

function isHeading({ element }: PaperBlock): boolean {
  return /^h[2-6]$/.test(element.tagName);
}

/** The promises of the project. */
export function readPromises(): Promises {
  return JSON.parse(readFileSync(PROMISES_FILE, 'utf8'));
}

function fingerprint(words: string): string {
  return `${createHash('sha256').update(words).digest('hex').slice(0, 8)} ${shorten(words, 40)}`.trim();
}

async function writePage(file: string, html: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
