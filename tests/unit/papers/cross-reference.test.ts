import { expect, test } from 'vitest';
import {
  plainWords,
  readReference,
  splitReferences,
} from '../../../src/domain/papers/cross-reference.ts';

test.each([
  ['ref:erhvervsservice', '../erhvervsservice/'],
  ['ref:erhvervsservice#bilag-2', '../erhvervsservice/#bilag-2'],
  ['ref:#maal-9', '#maal-9'],
  ['ref:2020-01/budget#maal-1', '../../2020-01/budget/#maal-1'],
  ['ref:2020-01-27/budget', '../../2020-01-27/budget/'],
  ['ref:2020-01-udvalget/budget#maal-1', '../../2020-01-udvalget/budget/#maal-1'],
  ['ref:/tidslinje/#frist', '../../tidslinje/#frist'],
])('%s leads to %s', (url, href) => {
  expect(readReference(url, undefined)).toEqual({ href, className: 'ref', remark: undefined });
});

test('what is not in the bundle leads to the list of it, and says why', () => {
  expect(readReference('ref:udenfor', 'Brevet er ikke i bundtet.')).toEqual({
    href: '../../henvisninger/',
    className: 'absent',
    remark: 'Brevet er ikke i bundtet.',
  });
});

test.each([
  'ref:',
  'ref:#',
  'ref:Bilag_1',
  'ref:../x',
  'ref:a/b',
  'ref://x.dk/',
  'ref:javascript:alert(1)',
  'ref:udenfor',
])('%s is no reference', (url) => {
  expect(readReference(url, undefined)).toBeUndefined();
});

test('a text is split at its references, and keeps its words', () => {
  const text = 'som hidtil jf. [systemet](ref:udenfor "Ikke i bundtet.") og [mål 9](ref:#maal-9).';
  expect(splitReferences(text).map((part) => [part.text, part.reference?.href])).toEqual([
    ['som hidtil jf. ', undefined],
    ['systemet', '../../henvisninger/'],
    [' og ', undefined],
    ['mål 9', '#maal-9'],
    ['.', undefined],
  ]);
  expect(plainWords(text)).toBe('som hidtil jf. systemet og mål 9.');
});

test('a text without references is one part', () => {
  expect(splitReferences('Målet er [ikke] (et link).')).toEqual([
    { text: 'Målet er [ikke] (et link).' },
  ]);
});

test('a reference that cannot be read is told of', () => {
  expect(() => splitReferences('[x](ref:Nej)')).toThrow(/\[x\]\(ref:Nej\): Skriv \[ordene\]/);
  expect(() => splitReferences('[x](ref:#Mål 6)')).toThrow(/\[x\]\(ref:#Mål 6\): Skriv \[ordene\]/);
});
