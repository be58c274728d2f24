import { expect, test } from 'vitest';
import { meetingSchema } from '../../../src/schemas/meeting.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(meetingSchema, readYaml('2019-04/meeting.yaml'));

test.each([
  {
    name: 'a number of an agenda item in words',
    before: "number: '3.2'",
    after: "number: '3, punkt 2'",
    says: [
      'agendaItems.2.number: skriv nummeret, som det er trykt, i anførselstegn, ' +
        "f.eks. '3.2', '12a' eller 'A'.",
    ],
  },
  {
    name: 'a number of an agenda item without the marks that make it a text',
    before: "number: '3.2'",
    after: 'number: 3.2',
    says: [
      'agendaItems.2.number: fandt 3.2; ventede en tekst. ' +
        "Skriv her: Punktets nummer, som det er trykt, i anførselstegn, f.eks. '3.2' eller '12a'.",
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
    name: 'a printed contents without its lines',
    before: /contentsLines: .*\n/,
    after: '',
    says: [
      'contentsLines: feltet mangler. Skriv indholdsfortegnelsens linjer i kilden: ' +
        '{ first: 1, last: 9 }, eller fjern contentsTitle, contentsPage og contentsRows.',
    ],
  },
  {
    name: 'lines of a contents that nothing is printed of',
    before: /contentsTitle: .*\n/,
    after: '',
    says: [
      'contentsTitle: feltet mangler. Skriv indholdsfortegnelsens overskrift, ' +
        'eller skriv dens linjer under contentsRows.',
    ],
  },
  {
    name: 'a source that is but a file',
    before: /source:\n(?: {2}.*\n)+/,
    after: 'source: source/2019-04/bilag.txt\n',
    says: [
      'source: fandt "source/2019-04/bilag.txt"; ventede felter med indryk. ' +
        'Skriv her: Den tekst, siden er lavet af. Felterne hedder: file, sha256, madeFrom, lines.',
    ],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});

test.each([
  ['no printed contents', /contents.*\n/g, ''],
  ['no agenda items', /agendaItems:\n(?: {2}- .*\n)+/, ''],
  ['items without papers and pages', /, bundlePage: \d+/g, ''],
  ['items numbered by letters', "number: '3.2'", "number: 'A'"],
  ['items numbered by both', "number: '3.2'", "number: '12a'"],
  ['a contents of another shape', /contentsTitle: .*/, "contentsRows: [['1'], [Åbning, '3']]"],
])('a meeting may have %s', (_, before, after) => {
  expect(spoil(before, after)).toEqual([]);
});
