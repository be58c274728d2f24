import { describe, expect, test } from 'vitest';
import { findUnreviewed, toWordList } from '../../../src/domain/search/word-list.ts';
import { toTextRecord } from './text-record.ts';

describe('the word list', () => {
  const joints = new Map([['basisbevilling', 'basis|bevilling']]);
  const words = toWordList(
    [
      'De 19 kommuners basisbevilling er kr. 36,792 mio.',
      'EU-kontoret; VIA’s Nopef/Nefco. Og De KOMMUNERS https://kl.dk sag-2017-06983 e. 7',
    ].map(toTextRecord),
    joints,
  );

  test('has each telling word of the texts once, in small letters, in order, with joints', () => {
    expect(words).toEqual(expect.arrayContaining(['basis|bevilling', 'kommuners', 'mio', 'kr']));
    expect(new Set(words).size).toBe(words.length);
    const bare = words.map((word) => word.replaceAll('|', ''));
    expect(bare).toEqual(bare.toSorted());
    expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });

  test('has numbers whole, and words with hyphens in their pieces too', () => {
    expect(words).toEqual(
      expect.arrayContaining([
        '19',
        '36,792',
        '7',
        'sag-2017-06983',
        'eu-kontoret',
        'eu',
        'kontoret',
        'nopef',
        'nefco',
      ]),
    );
    for (const word of ['36', '792', '06983', 'nopef/nefco', 'e', 's'])
      expect(words).not.toContain(word);
  });

  test.each(['de', 'er', 'og'])('leaves out »%s«, which is not in the index', (word) => {
    expect(words).not.toContain(word);
  });

  test.each([
    ['økonomistyringen', true],
    ['basisbevillingen', true],
    ['basis|bevilling', false],
    ['acceleration', false],
    ['kort', false],
    ['sag-2017-06983', false],
    ['eu-programkontoret', false],
  ])('»%s« has not been looked at: %s', (word, expected) => {
    const reviewed = new Map([...joints, ['acceleration', 'acceleration']]);
    expect(findUnreviewed(['aa', word, 'åå'], reviewed)).toEqual(expected ? [word] : []);
  });
});
