import { describe, expect, test } from 'vitest';
import {
  type KnownItem,
  partsOf,
  pickKnown,
  readAsked,
} from '../../src/domain/search/known-items.ts';
import { SITES } from './sites.ts';

/** What any bundle answers from its own data: here what is asked of our own. */
const ANSWERED: readonly (readonly [typed: string, place: string, ...words: string[]])[] = [
  ['hvad betaler Ørkær', '/overfartsaftale/#kommune-oerkaer', '800.000 kr.', '20 %'],
  ['hvilken kommune betaler mest', '/overfartsaftale/#kommune-aavang', '2.000.000 kr.'],
  ['hvor mange penge går til brændstof', '#udgift-braendstof', '1,4 mio. kr.'],
  ['hvad koster en afgang', '/overfartsaftale/#betaling-3', '2.500 kr.'],
  ['mål 1', '/overfartsaftale/#maal-1', 'mindst 52.000 rejsende'],
  ['hvem måler mål 1', '/overfartsaftale/#maal-1-metode', 'Fjordlands Færgeselskab'],
  ['hvem har skrevet under på overfartsaftalen', '#underskrift-1', 'er tomt i kilden'],
  ['hvornår træder overfartsaftalen i kraft', '#grundlag-2', '1. januar 2025'],
  ['hvad betyder FFS', '/organisationer/faergeselskabet/', 'Fjordlands Færgeselskab'],
  ['punkt 2.1', '/2.1/', 'Overfarten'],
  ['bilag 2 til punkt 2.1', '/sejlplan/', 'Sejlplan'],
  ['side 5', '/overfartsaftale/#betaling', 'side 5'],
  ['sag 2025 00815', '/sager/#sag-2025-00815', 'SAG-2025-00815'],
  ['30 %', '/overfartsaftale/#kommune-brinke-holm', '30 %'],
  // Items without a point in their number, with a letter, and one that has no papers.
  ['punkt 2', '/2025-05/2/', 'Plan for havnen', 'Lampeplan'],
  ['punkt 12a', '/2025-05/12a/', 'for lukkede døre'],
  ['bilag 1 til punkt 3', '/2025-05/lampeplan/', 'Plan, bilag 1 til punkt 2 og 3'],
  ['punkt 9.9', '/', '1.1 og 2.1'],
];

describe.each(SITES)('$name', ({ meetings, pageAt, readBuilt }) => {
  const [, listed = ''] = /data-known="?([^">]*)/.exec(pageAt('/soeg/').html) ?? [];
  const ask = (typed: string): KnownItem[] => {
    const asked = readAsked(typed);
    const parts = partsOf(asked, listed.split(' '));
    return pickKnown(
      asked,
      parts.flatMap((part) => JSON.parse(readBuilt(`pagefind/known/${part}.json`))),
    );
  };

  test.each(ANSWERED)('answers »%s« with its place', (typed, place, ...words) => {
    const [first] = ask(typed);
    const card = JSON.stringify({ ...first, asks: [], may: '' });
    for (const part of [place, ...words]) expect(card).toContain(part);
  });

  test('names the meeting where there are several, the newest first', () => {
    const withGoals = meetings.filter(({ goals }) => goals);
    const titles = withGoals.map(({ title }) => title).toReversed();
    const named = ask('mål 1').map(({ place = '' }) => place);
    if (meetings.length > 1)
      expect(named).toEqual(titles.map((title) => expect.stringContaining(title)));
    else expect(named).toEqual(['Overfartsaftale']);
  });

  test.each(['punkt', 'hvad betaler Dybsund', 'hvad betaler Ørkær i 2019', 'mål 1 i Ørkær', '11'])(
    'leaves »%s« to search',
    (typed) => {
      expect(ask(typed)).toEqual([]);
    },
  );
});
