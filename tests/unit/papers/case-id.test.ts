import { expect, test } from 'vitest';
import {
  caseAnchor,
  documentAnchor,
  isCaseId,
  systemOf,
} from '../../../src/domain/papers/case-id.ts';

test.each(['SAG-2017-06983', '1-13-5-20-06-V'])('%s is a case ID', (caseId) => {
  expect(isCaseId(caseId)).toBe(true);
});

test.each([
  '',
  'SAG-2017',
  'SAG-17-06983',
  'sag-2017-06983',
  '1-13-5',
  '1-13-5-20-06-V ',
  '2734347',
])('»%s« is none', (caseId) => {
  expect(isCaseId(caseId)).toBe(false);
});

test.each([
  ['SAG-2017-06983', 'KL', 'sag-2017-06983'],
  ['1-13-5-20-06-V', 'Region Midtjylland', 'sag-1-13-5-20-06-v'],
])('%s is from the system of %s, and has an address', (caseId, system, anchor) => {
  expect(systemOf(caseId)).toBe(system);
  expect(caseAnchor(caseId)).toBe(anchor);
  expect(documentAnchor('2734347')).toBe('dokument-2734347');
});

test('what is no case ID is from no system', () => {
  expect(() => systemOf('2734347')).toThrow(RangeError);
});
