import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRandom, pick } from '../../../scripts/lib/random.ts';
import type { PublishedPaper } from '../../../src/domain/quotes/published-paper.ts';
import { findQuote } from '../../../src/domain/quotes/quote.ts';
import { CHANGES, DISGUISES } from './disguises.ts';

const papers: PublishedPaper[] = JSON.parse(
  readFileSync('dist/gengivelse/tekst/2019-04.json', 'utf8'),
);
const random = createRandom(15);
const quotes = Array.from({ length: 60 }, () => quoteOf());

/** One to three blocks in a row, without tracked changes. */
function quoteOf(): string {
  for (;;) {
    const { blocks } = pick(papers, random);
    const at = Math.floor(random() * blocks.length);
    const some = blocks.slice(at, at + 1 + Math.floor(random() * 3));
    const text = some.map(([, words]) => words).join('\n');
    if (some.every(([, , signs]) => !signs) && text.split(/\s+/).length >= 5) return text;
  }
}

const verdictOf = (quote: string) => {
  const [first, ...others] = findQuote(papers, quote);
  return others.length === 0 ? first?.match?.verdict : 'split';
};

test('passages of the papers are found word for word', () => {
  expect(quotes.filter((quote) => verdictOf(quote) !== 'exact')).toEqual([]);
});

test.each(Object.entries(DISGUISES))('%s make no quote other than it is', (_, disguise) => {
  const tried = quotes.map((quote) => disguise(quote, random));
  expect(tried).toHaveLength(60);
  expect(tried.filter((quote) => verdictOf(quote) !== 'exact')).toEqual([]);
});

test.each(Object.entries(CHANGES))('%s is told', (_, change) => {
  const tried = quotes.flatMap((quote) => change(quote, random) ?? []);
  expect(tried.length).toBeGreaterThan(1);
  expect(tried.filter((quote) => !['different', 'split'].includes(`${verdictOf(quote)}`))).toEqual(
    [],
  );
});
