import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  caseAnchor,
  documentAnchor,
  findNumberFaults,
  matchesFormat,
  systemOf,
} from '../../../src/domain/papers/case-id.ts';
import type { MeetingFiles } from '../../../src/domain/papers/meeting-faults.ts';
import { getNumberFormats } from '../../../src/doors/case-ids.ts';
import { appendixSchema } from '../../../src/schemas/appendix.ts';
import { caseIdsSchema } from '../../../src/schemas/case-ids.ts';
import { meetingSchema } from '../../../src/schemas/meeting.ts';

const formats = getNumberFormats();
const own = caseIdsSchema.parse([
  {
    system: 'Havnsby',
    pattern: 'SAG-\\d{4}-\\d{5}',
    example: 'SAG-2025-00001',
    body: 'Havnsby Byråd',
  },
]);
const anyone = { kind: 'case', body: 'KKR Midtjylland' } as const;

test.each([
  ['SAG-2017-06983', 'KL', 'sag-2017-06983'],
  ['1-13-5-20-06-V', 'Region Midtjylland', 'sag-1-13-5-20-06-v'],
])('%s is from the system of %s, and has an address', (caseId, system, anchor) => {
  expect(systemOf(caseId, anyone, formats)).toBe(system);
  expect(caseAnchor(caseId)).toBe(anchor);
  expect(documentAnchor('2734347')).toBe('dokument-2734347');
});

test.each([
  '',
  'SAG-2017',
  'SAG-17-06983',
  'sag-2017-06983',
  '1-13-5',
  '1-13-5-20-06-V ',
  '2734347',
])('»%s« is from no system that we know', (caseId) => {
  expect(systemOf(caseId, anyone, formats)).toBeUndefined();
});

test('a format of a body alone is of its papers, and goes before that of all', () => {
  const all = [...formats, ...own];
  const havnsby = { kind: 'case', body: 'Havnsby Byråd' } as const;
  expect(systemOf('SAG-2025-00001', havnsby, all)).toBe('Havnsby');
  expect(systemOf('SAG-2025-00001', anyone, all)).toBe('KL');
});

test('a pattern is of the whole number', () => {
  expect(matchesFormat('12345', { pattern: '\\d{4}' })).toBe(false);
  expect(matchesFormat('b', { pattern: 'a|b' })).toBe(true);
});

test('a number of no known format is told, with what to write', () => {
  expect(findNumberFaults(meetingWith(['SAG-17']), formats)).toEqual([
    {
      file: 'src/content/2025-08/referat.mdx',
      message: 'caseIds: »SAG-17« ligner ikke et sagsnummer.',
      hint:
        'Skriv det som SAG-2017-06983 (KL) og 1-13-5-20-06-V (Region Midtjylland). ' +
        'Er det trykt sådan, så skriv dets format i src/content/case-ids.yaml, f.eks. ' +
        "- { system: '…', pattern: '[A-ZÆØÅ]+-\\d+', example: 'SAG-17', body: 'KKR Midtjylland' }",
    },
  ]);
  expect(findNumberFaults(meetingWith(['SAG-17']), [])).toEqual([]);
  expect(findNumberFaults(meetingWith(['SAG-2017-06983']), formats)).toEqual([]);
});

test.each(['27.00.00-A00-12-25', '24/1234', 'EMN-2025-00123 (4)'])(
  'the format that is proposed for %s has it',
  (number) => {
    const [fault] = findNumberFaults(meetingWith([number]), formats);
    const [, proposed = ''] = /f\.eks\. (- .*)$/.exec(fault?.hint ?? '') ?? [];
    const [format] = caseIdsSchema.parse(parse(proposed));
    expect(format && matchesFormat(number, format)).toBe(true);
    expect(format && matchesFormat('27-00', format)).toBe(false);
  },
);

/** A meeting of one paper with these case numbers, and a document number of any kind. */
function meetingWith(caseIds: string[]): MeetingFiles {
  const lists = { dates: [], recipients: [], signatories: [], related: [] };
  const data = appendixSchema.parse({
    ...lists,
    title: 'Referat',
    shortTitle: 'Referat',
    kind: 'minutes',
    summary: 'Et referat.',
    meeting: '2025-08',
    caseIds,
    documentIds: ['4711'],
    sourceLines: { first: 1, last: 2 },
  });
  const meeting = meetingSchema.parse({
    title: 'Et møde',
    body: 'KKR Midtjylland',
    summary: 'Et møde.',
    source: { file: 'source/bilag.txt', sha256: 'a'.repeat(64), lines: 2 },
  });
  const appendices = [{ slug: 'referat', data }];
  const none = { tables: [], timeline: [], unread: [] };
  return { ...none, id: '2025-08', meeting, slugs: ['referat'], appendices };
}
