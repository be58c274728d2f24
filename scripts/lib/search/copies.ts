import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltPage } from '../../../src/build/built-site.ts';
import { createRandom, pick } from '../random.ts';

/** What a search needs of the site besides the index and the papers. */
const NEEDED = ['_astro', 'soeg', 'favicon.svg'];
/** How many words of a copy are others than in the papers: that many new words a real meeting might bring. */
const ALTERED = 0.02;
const ENDINGS = ['else', 'erne', 'heder', 'ingen', 'ende', 'skab', 'vis', 'ologi'];
const LETTERS = 'abdefghijklmnoprstuvyæøå';

/**
 * Makes a site with `factor` times the papers in `folder`, without an index: the papers themselves, and copies under other
 * paths (`k001/…`), each with some words altered, so that the vocabulary grows, and in another order.
 */
export function makeCopies(
  site: string,
  papers: readonly BuiltPage[],
  factor: number,
  folder: string,
) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of NEEDED) cpSync(join(site, name), join(folder, name), { recursive: true });
  takeBack(join(folder, 'soeg/index.html'), / data-words="[^"]*"/, '');
  takeBack(
    join(folder, 'soeg/register/index.html'),
    /<p class="letters">.*(?=<\/main>)/s,
    '<div class="register"></div>',
  );
  for (let copy = 0; copy < factor; copy++) {
    const random = createRandom(copy);
    for (const { file, html } of papers) {
      const path =
        copy === 0 ? file : file.replace(/^[^/\\]+/, `k${String(copy).padStart(3, '0')}`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), copy === 0 ? html : alterPaper(html, random));
    }
  }
}

/** Takes out of a page what the index of the built site has put there. */
function takeBack(file: string, pattern: RegExp, former: string) {
  const html = readFileSync(file, 'utf8');
  if (!pattern.test(html))
    throw new RangeError(
      `${file} has nothing like ${pattern}: what does src/build/search/search-index.ts write there now?`,
    );
  writeFileSync(file, html.replace(pattern, former));
}

function alterPaper(html: string, random: () => number): string {
  const start = html.indexOf('<article');
  return (
    html.slice(0, start) +
    html.slice(start).replace(/(?<=>)[^<]+/g, (text) => shuffle(alterWords(text, random), random))
  );
}

function alterWords(text: string, random: () => number): string {
  return text.replace(/(?<![\p{L}\p{N}&])\p{L}{5,}(?![\p{L}\p{N};])/gu, (word) =>
    random() < ALTERED ? alter(word, random) : word,
  );
}

/** The words in another order: the index of papers that are alike compresses to a fifth of what others take. */
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
