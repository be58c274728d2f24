import { expect, test } from 'vitest';
import { meetingSchema } from '../../../src/schemas/meeting.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(meetingSchema, readYaml('2019-04/meeting.yaml'));

test.each([
  {
    name: 'a number of an agenda item in words',
    before: "number: '3.2'",
    after: "number: '3, punkt 2'",
    says: ["agendaItems.2.number: skriv nummeret i anførselstegn, f.eks. '3.2'."],
  },
  {
    name: 'a number of an agenda item without the marks that make it a text',
    before: "number: '3.2'",
    after: 'number: 3.2',
    says: [
      'agendaItems.2.number: fandt 3.2; ventede en tekst. ' +
        "Skriv her: Punktets nummer i anførselstegn, f.eks. '3.2'.",
    ],
  },
  {
    name: 'a fingerprint that is none',
    before: /sha256: \w+/,
    after: 'sha256: C30BD65B',
    says: [
      'source.sha256: skriv kildefilens SHA-256, 64 tegn af 0-9 og a-f. ' +
        'Kendes den ikke, så skriv ukendt: så siger bygningen, hvad den er.',
    ],
  },
  {
    name: 'a meeting without agenda items',
    before: /agendaItems:\n(?: {2}- .*\n)+/,
    after: 'agendaItems: []\n',
    says: [
      'agendaItems: fandt en tom liste; ventede mindst 1 på listen. ' +
        'Skriv her: De dagsordenspunkter, der har bilag, i trykt rækkefølge.',
    ],
  },
  {
    name: 'a source that is but a file',
    before: /source:\n(?: {2}.*\n)+/,
    after: 'source: source/2019-04/bilag.txt\n',
    says: [
      'source: fandt "source/2019-04/bilag.txt"; ventede felter med indryk. ' +
        'Skriv her: Den tekst, siden er lavet af. Felterne hedder: file, sha256, lines.',
    ],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});
