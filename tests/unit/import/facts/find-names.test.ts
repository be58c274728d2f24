import { expect, test } from 'vitest';
import { isBodyName } from '../../../../src/import/facts/find-names.ts';

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
