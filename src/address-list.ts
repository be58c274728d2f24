import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { AddressList } from './domain/address-repair.ts';

/** Writes `adresser.json`, in which a page that is not there finds the addresses that are. */
export function addressList(): AstroIntegration {
  return {
    name: 'address-list',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await Array.fromAsync(glob('**/index.html', { cwd: root }))).sort();
        const pages = await Promise.all(
          files.map(async (file) => ({ path: file.replace('index.html', ''), html: await readFile(root + file, 'utf8') })),
        );
        await writeFile(`${root}adresser.json`, JSON.stringify(toAddressList(pages)));
      },
    },
  };
}

/** The address of every page, and the ids of its paper. A page that only forwards to a block is left out: the block's id says the same. */
export function toAddressList(pages: readonly { path: string; html: string }[]): AddressList {
  const list: AddressList = Object.fromEntries(pages.map(({ path, html }) => [path, readIds(html)]));
  const isBlock = (path: string) => {
    const [, page = '', id = ''] = path.match(/^(.*\/)(.+)\/$/) ?? [];
    return list[page]?.includes(id);
  };
  return Object.fromEntries(Object.entries(list).filter(([path]) => !isBlock(path)));
}

/** The ids of the paper on a page; none when the page is no paper. */
function readIds(html: string): string[] {
  const paper = select('[data-paper]', fromHtml(html));
  return paper ? selectAll('[id]', paper).map(({ properties }) => String(properties.id)) : [];
}
