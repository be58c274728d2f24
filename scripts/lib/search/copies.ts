import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { type OpenPage, writePage } from '../../../src/build/built-site.ts';
import { type PaperRecord, toSearchRecords } from '../../../src/domain/search/read-records.ts';
import { createRandom, pick } from '../random.ts';

/** What a search needs of the site besides the index and the papers. */
const NEEDED = [
  '_astro',
  'soeg',
  'favicon.svg',
  'pagefind/{afgraens.json,forslag,known,meanings,right,words.*}',
];
/** The share of a copy's words that are not the paper's: so many new ones a real meeting brings. */
const ALTERED = 0.02;
const ENDINGS = ['else', 'erne', 'heder', 'ingen', 'ende', 'skab', 'vis', 'ologi'];
const LETTERS = 'abdefghijklmnoprstuvyæøå';

/**
 * Makes a site with `factor` times the papers of the one in `site`, without an index: the papers
 * themselves, and copies under other paths (`k001/…`), each with some words altered, so that the
 * vocabulary grows, and in another order. Gives the search records of all.
 */
export function makeCopies(
  site: string,
  papers: readonly OpenPage[],
  factor: number,
  folder: string,
): PaperRecord[] {
  rmSync(folder, { recursive: true, force: true });
  const needed = globSync(NEEDED, { cwd: site });
  if (needed.length < NEEDED.length + 5) throw new RangeError(`${site} lacks what a search needs.`);
  for (const name of needed) cpSync(join(site, name), join(folder, name), { recursive: true });
  return Array.from({ length: factor }, (_, copy) => createCopier(copy)).flatMap((copy) =>
    papers.flatMap((paper) => {
      const page = copy(paper);
      writePage(folder, page);
      return readRecords(page);
    }),
  );
}

/** Makes the pages of one copy of the papers; those of copy 0 are the papers themselves. */
function createCopier(copy: number): (paper: OpenPage) => OpenPage {
  if (copy === 0) return (paper) => paper;
  const random = createRandom(copy);
  const meeting = `k${String(copy).padStart(3, '0')}`;
  return ({ file, path, tree }) => {
    const altered = structuredClone(tree);
    visit(articleOf({ path, tree: altered }), 'text', (text) => {
      text.value = shuffle(alterWords(text.value, random), random);
    });
    return {
      file: file.replace(/^[^/]+/, meeting),
      path: path.replace(/(?<=^\/)[^/]+/, meeting),
      tree: altered,
    };
  };
}

/** What search finds in a paper, as the build reads it. */
function readRecords(page: OpenPage): PaperRecord[] {
  const article = articleOf(page);
  const summary = select('meta[name=description]', page.tree)?.properties.content;
  const paper = String(article.properties.dataPaper);
  return toSearchRecords(article, String(summary)).map((record) => ({
    ...record,
    path: page.path,
    paper,
  }));
}

function articleOf({ path, tree }: Pick<OpenPage, 'path' | 'tree'>) {
  const article = select('article[data-paper]', tree);
  if (!article) throw new RangeError(`${path} has no <article data-paper>.`);
  return article;
}

function alterWords(text: string, random: () => number): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}])/gu, (word) =>
    random() < ALTERED ? alter(word, random) : word,
  );
}

/** The words in another order: an index of papers that are alike packs to a fifth of its size. */
function shuffle(text: string, random: () => number): string {
  const words = text.split(' ');
  for (let last = words.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [words[last], words[at]] = [words[at] ?? '', words[last] ?? ''];
  }
  return words.join(' ');
}

/** A word with another ending, or with another letter: `kommune` → `kommunskab`, `kormune`. */
function alter(word: string, random: () => number): string {
  if (random() < 0.5) return word.slice(0, -2) + pick(ENDINGS, random);
  const at = 1 + Math.floor(random() * (word.length - 1));
  return word.slice(0, at) + pick([...LETTERS], random) + word.slice(at + 1);
}
