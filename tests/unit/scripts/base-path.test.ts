import { expect, test } from 'vitest';
import { basePath } from '../../../scripts/lib/base-path.mjs';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['papirer', '/papirer/'],
  ['/papirer', '/papirer/'],
  ['papirer/', '/papirer/'],
  ['/papirer/', '/papirer/'],
  ['papirer/moeder', '/papirer/moeder/'],
  ['/papirer/moeder/', '/papirer/moeder/'],
  ['/~kkr/moede.bilag_2-3', '/~kkr/moede.bilag_2-3/'],
])('%o is served at %s', (typed, path) => {
  expect(basePath(typed)).toBe(path);
  expect(basePath(path)).toBe(path);
});

test.each([
  'https://example.dk',
  'example.dk:80',
  '//example.dk',
  'a b',
  ' ',
  '..',
  '/papirer/../x',
  '.',
  'papirer//moeder',
  'møder',
  'm%C3%B8der',
  'a?b',
  'a#b',
  'a\\b',
  'a\n',
])('%o stops, and is told what to type', (typed) => {
  expect(() => basePath(typed)).toThrow(
    `BASE_PATH is "${typed}", which is no path on a host. Type names of letters a-z, digits ` +
      'and - _ . ~ with / between them: BASE_PATH=/papirer/moeder',
  );
});
