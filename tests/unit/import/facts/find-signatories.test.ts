import { expect, test } from 'vitest';
import { findSignatories } from '../../../../src/import/facts/find-signatories.ts';

test('several sign a letter, each with a role and an organisation', () => {
  const ends = [
    'Med venlig hilsen',
    'Asger Funder\nFormand, Sønderhavn Sejlklub',
    'Lone Tang Mikkelsen\nFormand, Vesterbredning Roklub',
    'Tove Hjorth-Lund\nKasserer, Foreningen Levende Fjord',
    'Kopi til: Kystdirektoratet',
    'Henning Lund\nDirektør',
  ];
  expect(findSignatories(ends)).toEqual([
    {
      ...{ name: 'Asger Funder', role: 'Formand', organisation: 'Sønderhavn Sejlklub' },
      blankField: false,
    },
    {
      ...{ name: 'Lone Tang Mikkelsen', role: 'Formand', organisation: 'Vesterbredning Roklub' },
      blankField: false,
    },
    {
      ...{ name: 'Tove Hjorth-Lund', role: 'Kasserer', organisation: 'Foreningen Levende Fjord' },
      blankField: false,
    },
  ]);
});

test('what stands below a name in a letter is no one who signs too', () => {
  const ends = ['Med venlig hilsen', 'Ida Strømgård', 'Havneingeniør', 'Aavang Havn', 'Kajen 1'];
  expect(findSignatories(ends)).toEqual([
    { name: 'Ida Strømgård', role: 'Havneingeniør', blankField: false },
  ]);
});

test('minutes that were approved are signed below the day', () => {
  const names = ['Mette Krogsgaard\nFormand', 'Jens-Ole Thygesen\nNæstformand'];
  const both = [
    { name: 'Mette Krogsgaard', role: 'Formand', blankField: false },
    { name: 'Jens-Ole Thygesen', role: 'Næstformand', blankField: false },
  ];
  expect(findSignatories(['Godkendt den 22. oktober 2026', ...names])).toEqual(both);
  expect(findSignatories(['Underskrifter', ...names, '¹ Beregnet af Holm.'])).toEqual(both);
  expect(findSignatories(['Godkendt den 22. oktober 2026', 'Lille Vig', 'Nord Havn'])).toEqual([]);
});
