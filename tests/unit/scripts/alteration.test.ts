import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createRandom } from '../../../scripts/lib/random.ts';
import {
  alterPapers,
  alterWords,
  createAlteration,
} from '../../../scripts/lib/scale/alteration.ts';
import { readPapers } from '../../../scripts/lib/scale/meetings.ts';
import { readSourceWords } from '../../../scripts/lib/scale/papers.ts';
import { rewriteData, rewritePaper, rewriteSource } from '../../../scripts/lib/scale/prose.ts';
import { matchesFormat } from '../../../src/domain/papers/case-id.ts';
import { getNumberFormats } from '../../../src/doors/case-ids.ts';
import { ledgerSchema } from '../../../src/schemas/ledger.ts';
import { checkLedger } from '../../../src/verification/ledger-check.ts';

const papers = readPapers('.');
const sourceWords = readSourceWords(papers);
const alterationOf = (seed: number, taken = new Set(sourceWords)) =>
  createAlteration(papers, createRandom(seed), taken);
const alteration = alterationOf(1);
const altered = alterPapers(papers, alteration);
const contentOf = ({ files }: typeof papers) => [...files.values()].join('\n');

/** How often each word that may be altered stands in the source, or in the content. */
function countWords(all: typeof papers, part: 'source' | 'content'): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return text;
  };
  if (part === 'source') rewriteSource(all.source, count);
  else
    for (const [path, text] of all.files)
      path.endsWith('.mdx') ? rewritePaper(text, count) : rewriteData(text, count);
  return counts;
}

describe('the alteration of a meeting', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(alterationOf(1)).toEqual(alteration);
    expect(alterationOf(2).words).not.toEqual(alteration.words);
  });

  test('puts one new word in the place of each, and no two words become one', () => {
    const made = [...alteration.words.values()];
    expect(new Set(made).size).toBe(made.length);
    expect(made.filter((word) => sourceWords.has(word))).toEqual([]);
  });

  test('gives the next meeting other words', () => {
    const taken = new Set(sourceWords);
    const [first, second] = [alterationOf(1, taken), alterationOf(2, taken)];
    const made = new Set(first.words.values());
    expect([...second.words.values()].filter((word) => made.has(word))).toEqual([]);
  });

  test('is of about a tenth of the distinct words', () => {
    const share = alteration.words.size / sourceWords.size;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.12);
  });

  test('names each new name for the register, of each kind', () => {
    expect(new Set(alteration.names.map(({ kind }) => kind))).toEqual(
      new Set(['municipality', 'organisation', 'programme']),
    );
    for (const { name } of alteration.names) expect(altered.source).toContain(name);
  });
});

describe('the altered papers', () => {
  test.each(['source', 'content'] as const)('have every word altered in the %s', (part) => {
    const [before, after] = [countWords(papers, part), countWords(altered, part)];
    const found = [...alteration.words].filter(([old]) => sourceWords.has(old));
    expect(found.length).toBeGreaterThan(100);
    for (const [old, made] of found) {
      expect(before.get(old), old).toBeGreaterThan(0);
      expect(after.get(made), `${old} → ${made}`).toBe(before.get(old));
      expect(after.get(old), old).toBeUndefined();
    }
  });

  test('have a ledger that the source bears out', () => {
    const ledger = ledgerSchema.parse(parse(altered.files.get('ledger.yaml') ?? ''));
    expect(checkLedger(altered.source.split('\n'), ledger)).toEqual([]);
  });

  test('keep every id, key, link and mark', () => {
    const marksOf = (files: readonly (readonly [path: string, text: string])[]) =>
      files.map(([path, text]) => {
        let words = 0;
        const number = (part: string) => part.replace(/\p{L}+/gu, () => `${words++}`);
        return path.endsWith('.mdx') ? rewritePaper(text, number) : rewriteData(text, number);
      });
    const renumbered = [...altered.files].map(([path, text]) => {
      const literals = [...alteration.literals];
      return [
        path,
        literals.reduce((all, [old, made]) => all.replaceAll(made, old), text),
      ] as const;
    });
    expect(marksOf(renumbered)).toEqual(marksOf([...papers.files]));
  });

  test('have other case numbers, in the format of their systems', () => {
    const isCaseId = (number: string) =>
      getNumberFormats().some((format) => matchesFormat(number, format));
    const numbers = [...alteration.literals].filter(([old]) => isCaseId(old));
    expect(numbers.length).toBeGreaterThan(1);
    for (const [old, other] of numbers) {
      expect(other).not.toBe(old);
      expect(other).toSatisfy(isCaseId);
      for (const text of [altered.source, contentOf(altered)]) {
        expect(text).toContain(other);
        expect(text).not.toContain(old);
      }
    }
  });
});

test.each([
  ['vækst og Vækst og VÆKST', 'klæld og Klæld og KLÆLD'],
  ['VæksT, vækst¹, vækst-, vækst2', 'VæksT, klæld¹, klæld-, vækst2'],
  ['vækstplan', 'vækstplan'],
])('»%s« becomes »%s«', (text, expected) => {
  expect(alterWords(text, new Map([['vækst', 'klæld']]))).toBe(expected);
});

test('a paper is rewritten in its words alone', () => {
  const mdx = (word: string) =>
    `---\nkind: mål\ntitle: ${word}\n---\n## ${word} [#maal]\n` +
    `[${word}](ref:#maal "${word}")[^1] <Goal of="mål" /> a@mål.dk\n`;
  expect(rewritePaper(mdx('mål'), (words) => words.replaceAll('mål', 'ord'))).toBe(mdx('ord'));
});
