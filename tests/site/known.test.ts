import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type KnownItem,
  partsOf,
  pickKnown,
  readAsked,
} from '../../src/domain/search/known-items.ts';

const page = readFileSync('dist/soeg/index.html', 'utf8');
const { answered, unanswered }: { answered: Record<string, string[]>; unanswered: string[] } =
  parse(readFileSync('tests/site/known-questions.yaml', 'utf8'));
const [, listed = ''] = /data-known="?([^">]*)/.exec(page) ?? [];
const beginnings = listed.split(' ');

test.each(Object.entries(answered))('»%s« is answered', (typed, words) => {
  const [first] = ask(typed);
  const card = JSON.stringify({ ...first, asks: [], may: '' });
  for (const word of words) expect(card).toContain(word);
});

test.each(unanswered)('»%s« is left to search', (typed) => {
  expect(ask(typed).map(({ name, tells }) => `${name}: ${tells}`)).toEqual([]);
});

test('what one query needs is small', () => {
  for (const typed of [...Object.keys(answered), ...unanswered]) {
    const parts = partsOf(readAsked(typed), beginnings);
    const bytes = parts.reduce((sum, part) => sum + brotliCompressSync(readPart(part)).length, 0);
    expect(parts.length, typed).toBeLessThanOrEqual(3);
    expect(bytes, `${typed}: ${parts.join(' ')}`).toBeLessThan(10_000);
  }
});

function ask(typed: string): KnownItem[] {
  const asked = readAsked(typed);
  const items = partsOf(asked, beginnings).flatMap((part): KnownItem[] =>
    JSON.parse(readPart(part)),
  );
  return pickKnown(asked, items);
}

function readPart(part: string): string {
  return readFileSync(`dist/pagefind/known/${part}.json`, 'utf8');
}
