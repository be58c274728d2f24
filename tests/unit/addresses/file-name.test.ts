import { expect, test } from 'vitest';
import { caseCollisions, fileNameFault } from '../../../src/domain/addresses/file-name.ts';

test.each([
  '2019-04/aux/index.html',
  'kommuner/CON.html',
  'nul',
  'x/Prn.tar.gz',
  'com1.txt',
  'lpt9',
  'COM²',
  'a/b./c',
  'a/b ',
  'maal:1.txt',
  'hvad?',
  'a*b',
  'a|b',
  'a<b>',
  'a"b',
  'a\\b',
  'a\tb',
  'a'.repeat(181),
])('Windows cannot hold %j', (path) => {
  expect(fileNameFault(path)).toContain(path);
});

test.each([
  '2019-04/auxiliary/index.html',
  'console.txt',
  'com10',
  'en mappe (æ)/øl.txt',
  '.nojekyll',
  'src/pages/[meeting]/[...rest].ts',
  'a'.repeat(180),
])('Windows holds %j', (path) => {
  expect(fileNameFault(path)).toBeUndefined();
});

test('names that differ in their letters size alone are told', () => {
  expect(caseCollisions(['a/b', 'A/b', 'a/c'])).toEqual(['a/b og A/b er samme fil på Windows.']);
  expect(caseCollisions(['o\u0308', 'ö', 'o'])).toHaveLength(1);
  expect(caseCollisions(['Straße', 'strasse'])).toEqual([]);
});
