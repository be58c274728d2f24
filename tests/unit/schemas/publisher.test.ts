import { expect, test } from 'vitest';
import { publisherSchema } from '../../../src/schemas/publisher.ts';
import { readPublisher, spoiler } from './spoil.ts';

const spoil = spoiler(publisherSchema, readPublisher());

test.each([
  {
    name: 'a licence with blanks in its short name',
    before: 'name: CC-BY-4.0',
    after: 'name: CC BY 4.0',
    says: ['licence.name: skriv licensens korte navn uden mellemrum, f.eks. CC-BY-4.0.'],
  },
  {
    name: 'half an address',
    before: 'path: https://',
    after: 'path: ',
    says: [
      'licence.path: skriv hele adressen, ' +
        'f.eks. https://creativecommons.org/licenses/by/4.0/.',
    ],
  },
  {
    name: 'a licence that is but a name',
    before: /licence:\n(?: {2}.*\n)+/,
    after: 'licence: CC-BY-4.0\n',
    says: [
      'licence: fandt "CC-BY-4.0"; ventede felter med indryk. ' +
        'Skriv her: Licensen på de data, der kan hentes; ' +
        'udelades, når udgiveren ikke har valgt en. Felterne hedder: name, title, path.',
    ],
  },
  {
    name: 'a licence in American spelling',
    before: 'licence:',
    after: 'license:',
    says: [
      'feltet license kendes ikke. Ret stavningen, eller fjern det. ' +
        'Felterne hedder: name, licence, statement, contact.',
    ],
  },
  {
    name: 'a statement without its scheme',
    before: 'statement: https://',
    after: 'statement: ',
    says: ['statement: skriv hele adressen, f.eks. https://www.was.digst.dk/kkr-midtjylland-dk.'],
  },
  {
    name: 'a name for a mail address',
    before: 'tilgaengelighed@example.dk',
    after: 'KKR <kkr@example.dk>',
    says: ['contact.mail: skriv en mailadresse, f.eks. tilgaengelighed@example.dk.'],
  },
  {
    name: 'a telephone number that is read as a number',
    before: "'87 28 00 00'",
    after: '87280000',
    says: [
      'contact.phone: fandt 87280000; ventede en tekst. ' +
        "Skriv her: Telefonnummeret, som læsere ringer til, f.eks. '87 28 00 00'.",
    ],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});
