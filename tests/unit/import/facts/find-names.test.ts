import { expect, test } from 'vitest';
import { findNames, isBodyName } from '../../../../src/import/facts/find-names.ts';

test.each([
  'Byrådet',
  'Økonomi- og Erhvervsudvalget',
  'Teknik- og miljøudvalget',
  'Udvalget for Børn, Unge og Familie',
  'Fjordrådet for Vesterbredning',
  'Bestyrelsen for Aavang Havn',
])('»%s« is the name of a body', (line) => {
  expect(isBodyName(line)).toBe(true);
});

test.each([
  'Forslag til ændring af vedtægter for Fjordrådet for Vesterbredning',
  'Referat af Byrådet',
  'Bestyrelsen',
  'Byrådet holder møde i aften.',
])('»%s« is not', (line) => {
  expect(isBodyName(line)).toBe(false);
});

test('a name is proposed in its longest form, and a municipality though it is named once', () => {
  const text =
    'Fjordrådet for Vesterbredning\nReferat. Han er valgt af Fjordrådet. Fjordrådet vedtog ' +
    'planen. Fjordrådet takkede. ' +
    'Bidrag fra Nørre Ask Kommune. Når Aavang Kommune svarer, mødes vi. Aavang Havn svarede.';
  expect(findNames(text)).toEqual([
    'Fjordrådet for Vesterbredning',
    'Nørre Ask Kommune',
    'Aavang Kommune',
  ]);
});
