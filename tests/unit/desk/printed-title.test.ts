import { expect, test } from 'vitest';
import { printedTitle } from '../../../scripts/desk/page/asks/printed-title.ts';

test('a title becomes what the source has, wherever the proof has found it otherwise', () => {
  const faults = [
    'Kildens linje 128: kilden: »BAGGRUNDSNOTAT OM CENTRAL« – siden: »Notat om kontoret«.',
    'Kildens linje 128: kilden: »kontoret DENMARK EU« – siden: »kontoret DENMARK«.',
    'Kildens linje 128: kilden: »OFFICE DEN 20. MARTS« – siden: »OFFICE DEN 3. april«.',
  ];
  const changed = 'Notat om kontoret DENMARK OFFICE DEN 3. april 2019';
  const printed = 'BAGGRUNDSNOTAT OM CENTRAL DENMARK EU OFFICE DEN 20. MARTS 2019';
  expect(printedTitle(changed, faults)).toBe(printed);
});

test('a title in which the words do not stand stays as it is', () => {
  const fault = 'Kildens linje 3: kilden: »Svar« – siden: »Brev«.';
  expect(printedTitle('Notat', [fault])).toBe('Notat');
});
