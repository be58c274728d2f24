import { expect, test } from 'vitest';
import { registerSchema } from '../../../src/schemas/register.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(registerSchema, readYaml('register.yaml'));

test.each([
  {
    name: 'a name that stands twice',
    before: 'name: Skive,',
    after: 'name: Viborg,',
    says: ['municipality.18: »Viborg« står to gange. Lad det stå ét sted.'],
  },
  {
    name: 'another name that stands twice',
    before: 'also: [Kommunernes Landsforening]',
    after: 'also: [KKR]',
    says: ['organisation.1: »KKR« står to gange. Lad det stå ét sted.'],
  },
  {
    name: 'a spelling that is the name',
    before: 'name: Skive,',
    after: 'name: Skive, spelled: [Skive],',
    says: ['municipality.15: »Skive« står to gange. Lad det stå ét sted.'],
  },
  {
    name: 'an address that two share',
    before: 'key: skive',
    after: 'key: viborg',
    says: ['municipality.18: »municipality/viborg« står to gange. Lad det stå ét sted.'],
  },
  {
    name: 'an address in capitals',
    before: 'key: skive',
    after: 'key: Skive',
    says: [
      'municipality.15.key: »Skive« kan ikke være en adresse: brug kun a-z, 0-9 og bindestreg, ' +
        'begynd med et bogstav, slut ikke med en bindestreg, højst 32 tegn.',
    ],
  },
  {
    name: 'an entry that is but a name',
    before: '{ name: Skive, key: skive }',
    after: 'Skive',
    says: [
      'municipality.15: fandt "Skive"; ventede felter med indryk. ' +
        'Felterne hedder: name, also, spelled, body, lang, key, about.',
    ],
  },
  {
    name: 'a kind that is misspelled',
    before: 'subject:',
    after: 'subjects:',
    says: [
      'subject: feltet mangler; ventede en liste, som må være tom: []. Skriv her: Emner.',
      'feltet subjects kendes ikke. Ret stavningen, eller fjern det. ' +
        'Felterne hedder: municipality, organisation, programme, subject.',
    ],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});
