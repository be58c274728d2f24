import { expect, test } from 'vitest';
import { toPieces, toWords } from '../../../src/domain/text/words.ts';

test.each([
  ['EU-kontoret, kr. 36,792', ['eu-kontoret', 'kr', '36,792']],
  ["CDEU's (VIA’s) ydelser", ["cdeu's", 'via’s', 'ydelser']],
  ['Økonomi- og Indenrigsministeriet', ['økonomi', 'og', 'indenrigsministeriet']],
  ['borgmester@horsens.dk', ['borgmester@horsens.dk']],
  ['Nopef/Nefco 2–3 1-13-5-20-06-V', ['nopef/nefco', '2–3', '1-13-5-20-06-v']],
  ['idéer i Færre A\u030arhus', ['idéer', 'i', 'færre', 'århus']],
  ['… – »« ()', []],
  ['', []],
])('the words of »%s« are %j', (text, expected) => {
  expect(toWords(text).map(({ word }) => word)).toEqual(expected);
});

test('a word is told with where it stands in the text', () => {
  const text = '§ 3: »De 19 midtjyske kommuner« betaler kr. 36,792 mio.';
  const words = toWords(text);
  expect(words).toHaveLength(9);
  for (const { word, index } of words)
    expect(text.slice(index, index + word.length).toLowerCase()).toBe(word);
});

test.each([
  ['eu-kontoret', ['eu', 'kontoret']],
  ["via's", ['via', 's']],
  ['1-13-5-20-06-v', ['1', '13', '5', '20', '06', 'v']],
  ['kontoret', []],
  ['36,792', []],
  ['13.004.205', []],
  ['1.308,5', []],
  ['2019-2023', ['2019', '2023']],
])('the pieces of »%s« are %j', (word, expected) => {
  expect(toPieces(word)).toEqual(expected);
});
