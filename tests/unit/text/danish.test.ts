import { expect, test } from 'vitest';
import { root, stem } from '../../../src/domain/text/danish.ts';
import { toPlainLetters, toSpellings } from '../../../src/domain/text/plain-letters.ts';

test.each([
  ['Ikast-Brande', 'ikastbrande'],
  ['Kühnau', 'kuhnau'],
  ['Århus', 'arhus'],
  ['A\u030arhus', 'arhus'],
  ['idéer', 'ideer'],
  ['FØDEVARER', 'fodevarer'],
  ['36.792', '36792'],
  ['🙂', ''],
])('»%s« in plain letters is »%s«', (word, expected) => {
  expect(toPlainLetters(word)).toBe(expected);
});

test.each([
  ['aarhus', 'århus'],
  ['foedevarer', 'fødevarer'],
  ['aarsvaerk', 'årsværk'],
  ['maalgruppe', 'målgruppe'],
  ['arsvark', 'årsværk'],
])('»%s« may be typed for »%s«, and the other way round', (plain, danish) => {
  expect(toSpellings(plain).some((spelling) => toSpellings(danish).includes(spelling))).toBe(true);
});

test('a word has at most two spellings, each once', () => {
  expect(toSpellings('aarhus')).toEqual(['aarhus', 'arhus']);
  expect(toSpellings('århus')).toEqual(['arhus']);
});

test.each([
  ['kommune', 'kommuner', 'kommunen', 'kommunerne', 'kommunernes', 'kommunes'],
  ['fordelingsnøgle', 'fordelingsnøglen', 'fordelingsnøgler'],
  ['indsats', 'indsatsen', 'indsatser', 'indsatserne'],
  ['aftale', 'aftalen', 'aftaler', 'aftales'],
  ['virksomhed', 'virksomheden', 'virksomhedernes'],
  ['kontrakt', 'kontrakten', 'kontrakter'],
  ['program', 'programmer', 'programmerne'],
  ['resultatmål', 'resultatmålene', 'resultatmålenes'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map((form) => stem(toPlainLetters(form)))).size).toBe(1);
});

test.each([
  ['region', 'regional'],
  ['kommune', 'kommunal'],
  ['bidrag', 'bilag'],
  ['uddannelse', 'udvikling'],
  ['mål', 'møde'],
])('%s and %s have stems of their own', (one, other) => {
  expect(stem(toPlainLetters(one))).not.toBe(stem(toPlainLetters(other)));
});

test.each(['', 'i', 'er', 'ens', 'eu', 'klr', '2019', 'sss'])(
  '»%s« is not stemmed away',
  (word) => {
    expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 2));
  },
);

test.each([
  ['betaling', 'betaler'],
  ['styring', 'styre'],
  ['opgørelse', 'opgøres'],
  ['deltagelse', 'deltager'],
])('%s and %s are of one family', (one, other) => {
  expect(root(stem(toPlainLetters(one)))).toBe(root(stem(toPlainLetters(other))));
});

test.each(['ring', 'mening', 'mulig'])('%s is too short to be cut to its root', (word) => {
  expect(root(word)).toBe(word);
});
