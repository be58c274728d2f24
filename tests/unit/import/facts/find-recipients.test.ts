import { expect, test } from 'vitest';
import { findRecipients } from '../../../../src/import/facts/find-recipients.ts';

test('a letter is to the name above an address, and to whoever stands after »Att.«', () => {
  expect(
    findRecipients([
      'Nordkajens Venner',
      'Att.: formand Karl Bo',
      'Kajen 14',
      '9990 Aavang',
      'Kære',
    ]),
  ).toEqual([{ name: 'Karl Bo', organisation: 'Nordkajens Venner' }]);
  expect(findRecipients(['Ida Holm', 'Søvej 2', '9990 Aavang', 'Aavang, den 2. juni'])).toEqual([
    { name: 'Ida Holm' },
  ]);
});

test('an address that phone or case number follow is that of the sender', () => {
  const sender = ['Aavang Kommune', 'Torvet 1', '9990 Aavang', 'Tlf. 99 12 34 56'];
  expect(findRecipients(sender)).toEqual([]);
  expect(findRecipients([...sender, 'Til', 'Ida Holm', 'Søvej 2', '9990 Aavang'])).toEqual([
    { name: 'Ida Holm' },
  ]);
});
