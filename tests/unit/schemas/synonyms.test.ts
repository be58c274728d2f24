import { expect, test } from 'vitest';
import { synonymsSchema } from '../../../src/schemas/synonyms.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(synonymsSchema, readYaml('synonyms.yaml'));

test.each([
  {
    name: 'a synonym of nothing',
    after: '[firma]',
    says: [/^\d+: en gruppe skal have mindst to ord: \[betale, bidrag\]\.$/],
  },
  {
    name: 'a number',
    after: '[firma, 2019]',
    says: [/^\d+\.1: fandt 2019; ventede en tekst\. Skriv her: Et ord eller et udtryk\.$/],
  },
  {
    name: 'a word without a group',
    after: 'firma',
    says: [/^\d+: fandt "firma"; ventede en liste\. Skriv her: En gruppe\.$/],
  },
])('$name is told with its place and what to type', ({ after, says }) => {
  expect(spoil('[firma, virksomhed]', after)).toEqual(
    says.map((words) => expect.stringMatching(words)),
  );
});
