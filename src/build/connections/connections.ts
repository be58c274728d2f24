import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { withBase } from '../../domain/addresses/permalink.ts';
import { type Backlink, type Connection, entryPath } from '../../domain/connections/connection.ts';
import {
  referenceId,
  renderBacklinks,
  renderEntries,
  renderMentions,
  renderPlaceBacklinks,
  renderReferences,
} from '../../domain/connections/connection-list.ts';
import { createNameFinder, type RegisterEntry } from '../../domain/connections/register.ts';
import { readJoints, readRegister } from '../search/search-words.ts';
import { linkNames } from './name-links.ts';
import {
  type ConnectedPaper,
  isReferenceLink,
  readReferences,
  toConnectedPaper,
  toMentions,
} from './paper-connections.ts';
import { addPlaceBacklinks } from './place-backlinks.ts';

/** How a paper is written: with nothing that HTML can do without, for the longest has to be there after one round trip. */
const BRIEFLY = {
  omitOptionalTags: true,
  preferUnquoted: true,
  quoteSmart: true,
  allowDangerousCharacters: true,
};

/** A paper with its references, and those of others to it. */
interface WovenPaper extends ConnectedPaper {
  readonly outgoing: readonly Connection[];
  readonly incoming: readonly Backlink[];
}

/**
 * Connects the built papers: makes the names in them links, gives each paper the list of what refers to it, and fills the pages that
 * tell where a name stands and what the papers refer to. Fails on a reference to nowhere.
 */
export function connections(): AstroIntegration {
  let base = '/';
  return {
    name: 'connections',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const fill = async (path: string, className: string, html: string) => {
          const file = `${root}${path.slice(1)}index.html`;
          const page = await readFile(file, 'utf8');
          await writeFile(
            file,
            page.replace(
              `<div class="${className}"></div>`,
              () => `<div class="${className}">${html}</div>`,
            ),
          );
        };
        const register = readRegister();
        const find = createNameFinder(register, readJoints());
        const papers = weave(await readPapers(root));
        const mentions = toMentions(papers, find);
        const lost = papers.flatMap(({ outgoing }) =>
          outgoing.filter(({ to, remark }) => to === undefined && remark === ''),
        );
        for (const { from, words } of lost)
          logger.error(
            `${from.url}: henvisningen »${words}« fører til et sted, der ikke findes. Ret adressen i dens (ref:…).`,
          );
        if (lost.length > 0) throw new Error(`${lost.length} henvisninger fører ingen steder hen.`);

        for (const paper of papers) {
          linkPaper(paper);
          minifyWhitespace(paper.tree);
          await writeFile(`${root}${paper.path.slice(1)}index.html`, toHtml(paper.tree, BRIEFLY));
        }
        for (const entry of register) {
          const path = entryPath(entry);
          if (path && !path.includes('#'))
            await fill(path, 'mentions', renderMentions(mentions.get(entry) ?? [], base));
        }
        await fill('/organisationer/', 'entries', renderEntries(mentions, 'organisation', base));
        await fill('/programmer/', 'entries', renderEntries(mentions, 'programme', base));
        const names = await readNames(root, papers);
        await fill(
          '/henvisninger/',
          'references',
          renderReferences(papers, base, (path) => names.get(path) ?? path),
        );
        logger.info(
          `${papers.flatMap(({ outgoing }) => outgoing).length} henvisninger, ${[...mentions.values()].flat().length} omtaler.`,
        );

        function linkPaper({ tree, article, outgoing, incoming }: WovenPaper) {
          const prose = select('.prose', article);
          const hrefOf = (entry: RegisterEntry) => {
            const to = mentions.has(entry) ? entryPath(entry) : undefined;
            return to && withBase(base, to);
          };
          for (const [index, { properties }] of selectAll('a', article)
            .filter(isReferenceLink)
            .entries()) {
            delete properties.dataRemark;
            const connection = outgoing[index];
            if (connection && connection.to === undefined)
              properties.href = withBase(base, `/henvisninger/#${referenceId(connection, index)}`);
          }
          if (prose) linkNames(prose, find, hrefOf);
          const incomingAt = Map.groupBy(incoming, ({ to }) => to.url.replace(/.*#/, ''));
          if (prose)
            addPlaceBacklinks(prose, (id) =>
              toElements(renderPlaceBacklinks(incomingAt.get(id) ?? [], base)),
            );
          const place = select('.backlinks', tree);
          if (place) place.children = toElements(renderBacklinks(incoming, base));
        }
      },
    },
  };
}

function toElements(html: string): ElementContent[] {
  return fromHtml(html, { fragment: true }).children as ElementContent[];
}

async function readPapers(root: string): Promise<ConnectedPaper[]> {
  const files = (await Array.fromAsync(glob('*/*/index.html', { cwd: root }))).sort();
  const papers = await Promise.all(
    files.map(async (file) =>
      toConnectedPaper(
        `/${file.replaceAll('\\', '/').replace('index.html', '')}`,
        await readFile(root + file, 'utf8'),
      ),
    ),
  );
  return papers.filter((paper) => paper !== undefined);
}

/** What the site's own places that papers refer to are called, by path: the page's name, and what a preview of the place begins with. */
async function readNames(
  root: string,
  papers: readonly WovenPaper[],
): Promise<Map<string, string>> {
  const paths = new Set(
    papers.flatMap(({ outgoing }) =>
      outgoing.flatMap(({ to }) => (typeof to === 'string' ? [to] : [])),
    ),
  );
  const named = [...paths].map(async (path) => {
    const [page = '', id = ''] = path.split('#');
    const file = `${root}${page.slice(1)}index.html`;
    // Where there is no page, src/build/links.ts tells.
    if (!existsSync(file)) return [path, path] as const;
    const tree = fromHtml(await readFile(file, 'utf8'));
    const parts = [select('h1', tree), select(`[id="${id}"] [data-preview]`, tree)];
    return [
      path,
      parts.flatMap((part) => (part ? [textOf(part).trim()] : [])).join(' › '),
    ] as const;
  });
  return new Map(await Promise.all(named));
}

/** Finds each paper's references, and those of all papers to it in the order of what they lead to. */
function weave(papers: readonly ConnectedPaper[]): WovenPaper[] {
  const outgoing = new Map(papers.map((paper) => [paper, readReferences(paper, papers)]));
  const all = [...outgoing.values()].flat();
  return papers.map((paper) => ({
    ...paper,
    outgoing: outgoing.get(paper) ?? [],
    incoming: [...paper.blocks.values()].flatMap((block) =>
      all.filter((connection): connection is Backlink => connection.to === block),
    ),
  }));
}
