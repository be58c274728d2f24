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
  ).toEqual([{ name: 'Karl Bo', role: 'formand', organisation: 'Nordkajens Venner' }]);
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

test('what someone is stands before the name, and is not part of it', () => {
  const address = ['Fjordrådet', 'Att.: Sekretariatschef Henrik Dalum', 'Kajgade 3', '9982 Vig'];
  expect(findRecipients(address)).toEqual([
    { name: 'Henrik Dalum', role: 'Sekretariatschef', organisation: 'Fjordrådet' },
  ]);
  const plain = address.with(1, 'Att.: Henrik Bro Dalum');
  expect(findRecipients(plain)[0]).toEqual({
    name: 'Henrik Bro Dalum',
    organisation: 'Fjordrådet',
  });
});
