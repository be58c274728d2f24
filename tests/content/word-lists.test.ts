import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { countName, countPaperWords, toFamilies } from '../../scripts/words/paper-words.ts';
import { toSlug } from '../../src/domain/addresses/permalink.ts';
import { isStopWord } from '../../src/domain/search/stop-words.ts';
import { toMeanings } from '../../src/domain/search/vocabulary/beyond.ts';
import { toWords } from '../../src/domain/text/words.ts';
import { readEnglish, readJoints, readMeanings, readRegister } from '../../src/doors/register.ts';
import { synonymsSchema } from '../../src/schemas/synonyms.ts';

const COMPOUNDS = 'src/content/compounds.txt';

describe('compounds.txt', () => {
  const lines = readFileSync(COMPOUNDS, 'utf8').split('\n').slice(0, -1);
  const words = lines.map((line) => line.replaceAll('|', ''));

  test('has words', () => {
    expect(words.length).toBeGreaterThan(500);
  });

  test('reads without a mistake, each line a word', () => {
    expect([...readJoints().values()]).toEqual(lines);
  });

  test('stands in Danish order, by the word without its joints', () => {
    const collator = new Intl.Collator('da');
    expect(words).toEqual(words.toSorted((one, other) => collator.compare(one, other)));
  });

  test('has no word twice, and ends with a line break', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(readFileSync(COMPOUNDS, 'utf8')).toMatch(/[^\n]\n$/);
  });
});

describe('register.yaml', () => {
  const entries = readRegister();

  test('reads without a mistake, with entries of each kind', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['municipality', 'organisation', 'programme', 'subject']),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({
        name: 'KL',
        key: 'kl',
        kind: 'organisation',
        also: ['Kommunernes Landsforening'],
      }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ name: 'Skive', key: 'skive', kind: 'municipality', also: [] }),
    );
  });

  test('has the 19 municipalities', () => {
    expect(entries.filter(({ kind }) => kind === 'municipality')).toHaveLength(19);
  });

  test('gives each name an address of its own', () => {
    const ids = entries.map(({ name }) => toSlug(name));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
  });
});

describe('synonyms.yaml', () => {
  const groups = synonymsSchema.parse(parse(readFileSync('src/content/synonyms.yaml', 'utf8')));

  test('reads without a mistake, and is published whole', () => {
    expect(groups.length).toBeGreaterThan(30);
    const said = new Map(toMeanings(groups).map(([name, others]) => [name, others]));
    for (const group of groups)
      expect(
        group.some((name) => (said.get(name) ?? []).length > 0),
        group.join(),
      ).toBe(true);
  });

  test('has no word twice in a group, and none that a search leaves out', () => {
    for (const group of groups) {
      expect(new Set(group.map((word) => word.toLowerCase())).size, group.join()).toBe(
        group.length,
      );
      for (const name of group)
        expect(
          toWords(name).some(({ word }) => !isStopWord(word)),
          name,
        ).toBe(true);
    }
  });
});

describe.each([
  ['meanings.yaml', readMeanings(), 800],
  ['english.yaml', readEnglish(), 500],
])('%s', (file, meanings, least) => {
  const families = toFamilies(countPaperWords());

  test('has words of the papers alone', () => {
    expect(meanings.size).toBeGreaterThan(least);
    const faults = [...meanings.keys()].filter((name) => countName(name, families) === 0);
    const hint = 'Skriv til venstre for kolon et ord, som papirerne har, eller fjern linjen.';
    expect(
      faults.map((name) => `src/content/${file}: »${name}« står ikke i papirerne. ${hint}`),
    ).toEqual([]);
  });

  test('has no typed word that a search leaves out', () => {
    const typed = [...meanings.values()].flat();
    expect(typed.filter((name) => toWords(name).every(({ word }) => isStopWord(word)))).toEqual([]);
  });

  test('stands in Danish order', () => {
    const { compare } = new Intl.Collator('da');
    expect([...meanings.keys()]).toEqual([...meanings.keys()].toSorted(compare));
  });
});
