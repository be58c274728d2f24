import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/domain/search/query/query.ts';
import { readVocabulary } from '../../../../src/domain/search/vocabulary/vocabulary.ts';
import { toWordList } from '../../../../src/domain/search/word-list.ts';
import { readJoints } from '../../../../src/doors/register.ts';
import { toTextRecord } from '../text-record.ts';

describe('whatever is typed', () => {
  const files = globSync('src/content/2019-04/**/*.{mdx,yaml}').map((file) =>
    readFileSync(file, 'utf8'),
  );
  const papers = readVocabulary(toWordList(files.map(toTextRecord), readJoints()));

  test.each([
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an entity', '&lt;b&gt;&amp;&#x3c;'],
    ['an address of script', 'javascript:alert(document.cookie)'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 characters in words', 'midtjyske kommuner blokkæde '.repeat(400)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 opened quotations', '"a »b '.repeat(1_700)],
    ['10,000 minus signs', ' -'.repeat(5_000)],
    ['many dates', '1/1 '.repeat(2_500)],
    ['many amounts', '1 mio '.repeat(2_000)],
    ['many digits', '1234567890'.repeat(1_000)],
    ['many points', '1.1.1.1.'.repeat(1_000)],
    ['emoji', '👩‍👩‍👧‍👦 🇩🇰 Skive 🧑🏽‍⚕️'],
    ['half an emoji', '\ud83d Skive \ude00'],
    ['marks of direction', '\u202eeviks\u202c \u200fSkive\u200e \u2066x\u2069'],
    ['characters that control', '\0\u0001\u001b[31mSkive\u007f\ufeff'],
    ['private characters, that stand for stop words', '\ue000\ue100\ue1ff'],
    ['a quotation mark alone', '"'],
    ['quotation marks that do not match', '"skive » region „'],
    ['signs of regular expressions', '.*+?^$|()[]{}\\/ (?<a>x)+ [a-z]{9999} \\p{L} $1 $&'],
    ['a minus alone', '-'],
    ['minus signs', '- -- –– -–-'],
    ['a minus before a quotation', '-"rette borger"'],
    ['names of properties', 'constructor __proto__ toString hasOwnProperty'],
    ['Arabic and Chinese', 'مجلس 会议文件 заседание'],
    ['accents upon accents', `e${'\u0301'.repeat(5_000)}`],
    ['line breaks', 'Skive\r\n\r\n\tRegion\u2028Midtjylland'],
    ['a wild card', '%_*?'],
    ['SQL', "'; DROP TABLE papers; --"],
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0\u3000'],
  ])('%s gives a query of bounded length', (_, typed) => {
    const { terms, phrases, excluded } = readQuery(typed, papers);
    expect(terms.length).toBeLessThanOrEqual(12);
    const texts = [...terms, ...excluded].map(({ text }) => text).concat(phrases.flat());
    expect(texts.join(' ').length).toBeLessThanOrEqual(600);
    for (const text of texts) expect(text).toMatch(/^[\p{L}\p{N}]/u);
    for (const { alternatives } of [...terms, ...excluded]) {
      expect(alternatives.length).toBeLessThanOrEqual(600);
      for (const { words, weight } of alternatives) {
        expect(words.every((word) => word !== '')).toBe(true);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1.25);
      }
    }
  });

  test('the telling words of a hostile query are still found', () => {
    for (const typed of [
      '\u202e\u200fSkive\u200e',
      '<b>Skive</b>',
      '🧑🏽‍⚕️Skive🧑🏽‍⚕️',
      '"Skive',
      'Ski\u200bve',
      '\0Skive\0',
    ])
      expect(
        readQuery(typed, papers).terms.some(({ alternatives }) =>
          alternatives.some(({ words }) => words.includes('skive')),
        ),
        typed,
      ).toBe(true);
  });
});
