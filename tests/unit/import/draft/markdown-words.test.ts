import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Root } from 'hast';
import { toString as textIn } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { escapeStarts, toMarkdown } from '../../../../src/import/draft/markdown-words.ts';
import type { Run } from '../../../../src/import/received.ts';
import { pipeline } from '../../../../src/markdown/pipeline.ts';

/** A paragraph as the site reads it: its words, and what became of it. */
async function render(runs: readonly Run[], notes: readonly number[] = []) {
  let tree: Root = { type: 'root', children: [] };
  const processor = createProcessor({
    remarkPlugins: pipeline.remarkPlugins,
    rehypePlugins: [
      () =>
        (read: Root): Root => {
          tree = read;
          return { type: 'root', children: [] };
        },
    ],
    remarkRehypeOptions: pipeline.remarkRehype,
  });
  const definitions = notes.map((number) => `\n\n[^${number}]: Note.`).join('');
  await processor.process(escapeStarts(toMarkdown(runs, new Set(notes))) + definitions);
  const [first] = tree.children.filter((child) => child.type === 'element');
  return { tag: first?.tagName, words: first ? textIn(first) : '', first };
}

const TRICKY = [
  '# Ingen overskrift',
  '- intet punkt',
  '1. intet punkt',
  '> intet citat',
  '--- ingen streg',
  '+ plus og *stjerner* og _streger_',
  '<br> og {navn} og &amp; og [link](x)',
  'import ingenting',
  'export af fisk',
  'et `tegn` og ~en~ og ~ alene',
  'www.aavang.dk/_havn_/~kaj og post@aavang.dk',
  'C:\\mappe\\*.txt',
  '[^1] og [#adresse] og |rør|',
  '1) og a) og 12. juni',
  '=== og ---',
];

test.each(TRICKY)('»%s« stays words', async (text) => {
  const { tag, words } = await render([{ text }]);
  expect(tag).toBe('p');
  expect(words).toBe(text);
});

test('words of any signs stay words', async () => {
  const signs = fc.constantFrom(...'abæ 1.-+*_`[]<>{}&;#|~\\()!:"\'/'.split(''), 'import ', '  ');
  const texts = fc
    .array(signs, { minLength: 1, maxLength: 24 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    // Two tildes, or a pair of two plus signs, are marks of changes also where they are escaped.
    .filter((text) => /[a-z]/.test(text) && !/~~|\+\+/.test(text));
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      seen++;
      const { tag, words } = await render([{ text }]);
      expect([tag, words]).toEqual(['p', text]);
    }),
    { numRuns: 300, seed: 18 },
  );
  expect(seen).toBeGreaterThanOrEqual(300);
});

const LOOKED = ['strong', 'em'];

test('words of any signs stay words where they are bold or italic', async () => {
  const text = fc
    .array(fc.constantFrom(...'abæ1 .,:;()»«!*_-\n'.split('')), { minLength: 1, maxLength: 6 })
    .map((signs) => signs.join(''));
  const run = fc
    .tuple(text, fc.constantFrom<Run['look']>(undefined, 'strong', 'emphasis'))
    .map(([words, look]): Run => ({ text: words, ...(look && { look }) }));
  const wordsOf = (all: string) => all.replace(/\s+/g, ' ').trim();
  let looked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), async (runs) => {
      const whole = wordsOf(runs.map((one) => one.text).join(''));
      fc.pre(/^[a-zæ].*[a-zæ]$/.test(whole));
      const { tag, words, first } = await render(runs);
      const stars = first?.children.filter(
        (child) => child.type === 'element' && LOOKED.includes(child.tagName),
      );
      looked += stars?.length ?? 0;
      expect([tag, wordsOf(words)]).toEqual(['p', whole]);
    }),
    { numRuns: 400, seed: 18 },
  );
  expect(looked).toBeGreaterThan(150);
});

test.each<[Run[], string]>([
  [[{ text: 'Beslutning: ', look: 'strong' }, { text: 'Godkendt.' }], '**Beslutning:** Godkendt.'],
  [[{ text: 'Beslutning', look: 'strong' }, { text: ': Godkendt.' }], '**Beslutning**: Godkendt.'],
  [[{ text: 'Beslutning:', look: 'strong' }, { text: 'Godkendt.' }], 'Beslutning:Godkendt.'],
  [[{ text: 'Af ' }, { text: 'Havnens bog', look: 'emphasis', note: 1 }], 'Af *Havnens bog*[^1]'],
  [[{ text: 'a', look: 'strong' }, { text: ' ' }, { text: 'b', look: 'strong' }], '**a b**'],
  [[{ text: 'ny', look: 'strong', change: 'insertion' }], '++ny++'],
])('bold and italics are kept where Markdown reads them: %j', (runs, written) => {
  expect(toMarkdown(runs, new Set([1]))).toBe(written);
});

test.each<[Run[], string]>([
  [[{ text: 'før ' }, { text: 'væk', change: 'deletion' }, { text: ' efter' }], 'del'],
  [[{ text: 'uger' }, { text: ', dog ikke', change: 'deletion' }, { text: '.' }], 'del'],
  [[{ text: 'Hele afsnittet.', change: 'deletion' }], 'del'],
  [[{ text: 'før ' }, { text: 'ny', change: 'insertion' }, { text: ' efter' }], 'ins'],
  [[{ text: '(ny), ', change: 'insertion' }, { text: 'efter' }], 'ins'],
  [[{ text: 'Lerby' }, { text: ' efter kl. 20', change: 'deletion' }, { text: '.' }], 'del'],
  [
    [
      { text: 'Kajen.', change: 'deletion' },
      { text: 'Havnen', change: 'insertion' },
    ],
    'del',
  ],
])('a tracked change is one: %j', async (runs, tag) => {
  const { first, words } = await render(runs);
  const changed = runs.find(({ change }) => change)?.text;
  const found = first?.children.find((child) => child.type === 'element' && child.tagName === tag);
  expect(found && textIn(found)).toBe(changed);
  expect(words).toBe(runs.map(({ text }) => text).join(''));
});

test('a note is called by its number, one without words is printed raised', async () => {
  const runs = [{ text: 'Lamper', note: 12 }, { text: ' og master', note: 13 }, { text: '.' }];
  expect(toMarkdown(runs, new Set([12]))).toBe('Lamper[^12] og master¹³.');
});
