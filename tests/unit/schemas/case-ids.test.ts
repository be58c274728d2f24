import { expect, test } from 'vitest';
import { caseIdsSchema } from '../../../src/schemas/case-ids.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(caseIdsSchema, readYaml('case-ids.yaml'));

test.each([
  [
    'an example that is none',
    'example: SAG-2017-06983',
    'example: SAG-17',
    '0.example: eksemplet passer ikke til mønsteret. Ret det ene af dem.',
  ],
  [
    'a pattern that is none',
    "'SAG-\\d{4}-\\d{5}'",
    "'SAG-('",
    '0.pattern: »SAG-(« er ikke et mønster. Skriv et regulært udtryk, f.eks. ' +
      "'SAG-[0-9]{4}-[0-9]{5}'.",
  ],
])('%s is told with its place and what to type', (_, before, after, told) => {
  expect(spoil(before, after)).toContain(told);
});
