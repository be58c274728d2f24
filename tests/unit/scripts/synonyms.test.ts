import { describe, expect, test } from 'vitest';
import { countName, toFamilies } from '../../../scripts/words/paper-words.ts';
import { findMissing, proposeMeanings } from '../../../scripts/words/proposals.ts';
import { readThesaurus } from '../../../scripts/words/thesaurus.ts';

const words = new Map([
  ['kommunerne', 3],
  ['løn|tilskud', 1],
  ['overvægt', 2],
  ['målene', 9],
  ['hjælp', 1],
]);
const families = toFamilies(words);

describe('the thesaurus', () => {
  test('has the senses of a word, without narrower words and labels', () => {
    const head = 'UTF-8\novervægt|2\n|fedme\n|flertal|overtal (sjælden)\n';
    const text = `${head}løn|2\n|gage\n|timeløn (underbegreb)\n`;
    expect([...readThesaurus(text)]).toEqual([
      ['overvægt', [['fedme'], ['flertal', 'overtal']]],
      ['løn', [['gage']]],
    ]);
  });

  test('is refused when it is in another encoding', () => {
    expect(() => readThesaurus('ISO8859-1\nløn|1\n|gage\n')).toThrow(RangeError);
  });
});

describe('a name', () => {
  test.each([
    ['kommune', 3],
    ['kommuner', 3],
    ['tilskud', 1],
    ['løntilskud', 1],
    ['overvægt og løn', 1],
    ['sogn', 0],
    ['løn i sognet', 0],
    ['og', 0],
  ])('»%s« stands in the papers %i times', (name, count) => {
    expect(countName(name, families)).toBe(count);
  });
});

describe('proposals', () => {
  const thesaurus = new Map([
    ['overvægt', [['fedme'], ['flertal', 'overtal']]],
    ['løn', [['gage', 'ahorn']]],
    ['kommune', [['sogn', 'hjælp']]],
    ['male', [['tegne']]],
    ['bolig', [['hjem']]],
  ]);
  const propose = (meanings: [string, string[]][] = [], reviewed: string[] = []) =>
    proposeMeanings(thesaurus, families, new Map(meanings), new Set(reviewed));

  test('are for words of the papers alone, the most frequent first, without what these say', () => {
    expect(propose()).toEqual([
      { word: 'kommune', count: 3, senses: [['sogn']] },
      { word: 'overvægt', count: 2, senses: [['fedme'], ['flertal', 'overtal']] },
      { word: 'løn', count: 1, senses: [['gage', 'ahorn']] },
    ]);
  });

  test('leave out what is accepted, for any form of the word, and words that are reviewed', () => {
    expect(
      propose(
        [
          ['kommuner', ['sogne']],
          ['overvægt', ['fedme']],
        ],
        ['løn'],
      ),
    ).toEqual([{ word: 'overvægt', count: 2, senses: [['flertal', 'overtal']] }]);
  });
});

test('words without a term are found, unless a part of them has one', () => {
  const terms = new Map([['tilskud', ['subsidy']]]);
  expect(findMissing(words, terms).map(({ word }) => word)).toEqual([
    'målene',
    'kommunerne',
    'overvægt',
    'hjælp',
  ]);
});
