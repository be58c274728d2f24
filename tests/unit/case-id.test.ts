import { expect, test } from 'vitest';
import { isCaseId } from '../../src/domain/case-id.ts';

test.each(['SAG-2017-06983', '1-13-5-20-06-V'])('%s is a case ID', (caseId) => {
  expect(isCaseId(caseId)).toBe(true);
});

test.each(['', 'SAG-2017', 'SAG-17-06983', 'sag-2017-06983', '1-13-5', '1-13-5-20-06-V ', '2734347'])(
  '»%s« is none',
  (caseId) => {
    expect(isCaseId(caseId)).toBe(false);
  },
);
