import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/schemas/index.ts';
import { checkLedger } from '../../src/verification/ledger-check.ts';
import { readMeetingContent } from '../../src/verification/meeting-content.ts';
import { readMeetingRegions, verify, verifyRegion } from '../../src/verification/verify.ts';
import { random } from './random.ts';

const MEETING = '2019-04';
const content = readMeetingContent('.', MEETING);
const { source, ledger } = content;
const regions = readMeetingRegions('dist', MEETING);

test('every token of the source is accounted for, on both built sites', () => {
  for (const dist of ['dist', '.cache/subpath']) {
    const [report] = verify({ root: '.', dist });
    expect(report?.faults).toEqual([]);
    const { total = 0, kept = 0, mended = 0, structure = 0, removed = 0 } = report?.tally ?? {};
    expect(total).toBeGreaterThan(14_000);
    expect(kept + mended + structure + removed).toBe(total);
  }
});

describe('a change to the source is reported at its line', () => {
  const next = random(916);
  const filled = source.flatMap((text, index) => (/\p{L}{4}/u.test(text) ? [index + 1] : []));

  test.each(Array.from({ length: 40 }, () => filled[Math.floor(next() * filled.length)] as number))(
    'line %i',
    (line) => {
      const changed = source.with(
        line - 1,
        (source[line - 1] ?? '').replace(/\p{L}{4,}/u, 'ombyttet'),
      );
      const at = regions.filter(({ lines }) => line >= lines.first && line <= lines.last);
      const faults = [
        ...at.flatMap((region) => verifyRegion({ ...content, source: changed }, region).faults),
        ...checkLedger(changed, ledger),
      ];
      expect(faults.map((fault) => fault.line)).toContain(line);
    },
  );
});

describe('the ledger cannot rot', () => {
  const lists = Object.keys(ledger) as (keyof Ledger)[];
  // What is joined is told to the reader; the pages do not depend on it.
  const entries = lists
    .filter((list) => list !== 'joined')
    .flatMap((list) => ledger[list].map((_, index) => ({ list, index })));

  test('there are entries to leave out', () => {
    expect(entries.length).toBeGreaterThan(50);
  });

  test.each(entries)(
    'without $list $index the pages no longer agree with the source',
    ({ list, index }) => {
      const changed = { ...ledger, [list]: ledger[list].toSpliced(index, 1) } as Ledger;
      expect(
        regions.flatMap((region) => verifyRegion({ ...content, ledger: changed }, region).faults),
      ).not.toEqual([]);
    },
  );

  test.each([
    ['removed', { lines: { first: 60 }, text: 'Side 2 af 2', why: 'x' }],
    ['moved', { lines: { first: 61 }, to: 'footnotes', why: 'x' }],
    ['items', { lines: { first: 61 }, why: 'x' }],
    ['mended', { line: 61, before: 'a b', after: 'ab', reason: 'split', place: '' }],
    ['mended', { line: 999999, before: 'a b', after: 'ab', reason: 'split', place: '' }],
    ['columns', { order: [562, 563], why: 'x' }],
    ['columns', { order: [561, 565], why: 'x' }],
    ['structure', { mark: '<b>', count: 1, becomes: 'nothing', isAtStart: false, why: 'x' }],
  ])('an entry in %s that the source does not bear out is a fault', (list, entry) => {
    const changed = { ...ledger, [list]: [entry] } as unknown as Ledger;
    expect(checkLedger(source, changed)).toHaveLength(1);
  });

  test('a mended word that is not in the source is a fault', () => {
    const changed: Ledger = {
      ...ledger,
      mended: [
        { line: 263, before: 'findes ikke', after: 'x', reason: 'split', place: 'x' },
        ...ledger.mended,
      ],
    };
    const faults = regions.flatMap(
      (region) => verifyRegion({ ...content, ledger: changed }, region).faults,
    );
    expect(faults).toContainEqual({
      where: 'ledger.yaml',
      line: 263,
      message: 'mended: »findes ikke« står ikke på linjen. Ret before eller line.',
    });
  });
});
