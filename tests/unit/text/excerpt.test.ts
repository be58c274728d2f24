import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toExcerpt } from '../../../src/domain/text/excerpt.ts';
import { toWords } from '../../../src/domain/text/words.ts';

const markOf = (text: string, ...words: string[]) =>
  toWords(text)
    .filter(({ word }) => words.includes(word))
    .map(({ word, index }) => ({ start: index, end: index + word.length }));
const join = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
const LONG =
  'Indledning med mange ord. '.repeat(20) +
  'Her betaler Skive 1.308. ' +
  'Og så videre med andet. '.repeat(20).trim();

test('a short text is shown whole, with its words marked', () => {
  const text = 'De 19 kommuner betaler: Skive, Struer';
  expect(toExcerpt(text, markOf(text, 'kommuner', 'skive'))).toEqual([
    { text: 'De 19 ', isMarked: false },
    { text: 'kommuner', isMarked: true },
    { text: ' betaler: ', isMarked: false },
    { text: 'Skive', isMarked: true },
    { text: ', Struer', isMarked: false },
  ]);
});

test('words that look like HTML are words', () => {
  const text = 'før Skive <b> &lt; A&B <script>alert(1)</script>';
  expect(toExcerpt(text, markOf(text, 'skive', 'script'))).toEqual([
    { text: 'før ', isMarked: false },
    { text: 'Skive', isMarked: true },
    { text: ' <b> &lt; A&B <', isMarked: false },
    { text: 'script', isMarked: true },
    { text: '>alert(1)</', isMarked: false },
    { text: 'script', isMarked: true },
    { text: '>', isMarked: false },
  ]);
});

test('a long text is cut between words around what was found', () => {
  const runs = toExcerpt(LONG, markOf(LONG, 'skive'));
  expect(runs[0]).toEqual({ text: '… ', isMarked: false });
  expect(runs.at(-1)).toEqual({ text: ' …', isMarked: false });
  expect(runs.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['Skive']);
  const inner = join(runs.slice(1, -1));
  expect(LONG).toContain(` ${inner} `);
  expect(inner.length).toBeLessThan(300);
});

test('a long text without marks is shown from its beginning', () => {
  const runs = toExcerpt(LONG, []);
  expect(join(runs)).toMatch(/^Indledning .* …$/);
  expect(join(runs).length).toBeLessThan(300);
});

test('the place with most marks is shown, and of equals the first', () => {
  const text =
    `Skive alene. ${'x '.repeat(300)}Skive og Struer sammen. ${'y '.repeat(300)}Struer og ` +
    'Skive igen.';
  expect(join(toExcerpt(text, markOf(text, 'skive', 'struer')))).toContain(
    'Skive og Struer sammen',
  );
});

test('what stands at the end is shown to the end', () => {
  const text = `${'x '.repeat(400)}til sidst Skive.`;
  expect(join(toExcerpt(text, markOf(text, 'skive')))).toMatch(/^… .*til sidst Skive\.$/);
});

test('nothing is an excerpt of nothing', () => {
  expect(toExcerpt('', [])).toEqual([]);
});

const papers = globSync('src/content/2019-04/*.mdx');

test('there are papers to be cut', () => {
  expect(papers).toHaveLength(6);
});

test.each(papers)(
  'each word of %s is marked in its excerpt, which is a short part of the text',
  (file) => {
    const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ').trim();
    const sample = toWords(text).filter((_, at) => at % 40 === 0);
    expect(sample.length).toBeGreaterThan(10);
    for (const { word } of sample) {
      const runs = toExcerpt(text, markOf(text, word));
      const marked = runs.filter(({ isMarked }) => isMarked);
      expect(marked.length, word).toBeGreaterThan(0);
      for (const run of marked) expect(run.text.toLowerCase()).toBe(word);
      expect(text).toContain(
        join(runs.filter(({ text: run, isMarked }) => isMarked || !/^(?:… | …)$/.test(run))),
      );
      expect(join(runs).length).toBeLessThan(400);
    }
  },
);
