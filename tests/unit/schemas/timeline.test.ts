import { expect, test } from 'vitest';
import { timelineSchema } from '../../../src/schemas/timeline.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(timelineSchema, readYaml('2019-04/timeline.yaml'));
const ORIGIN =
  'en udledt dato skal have et from, og en trykt dato intet. ' +
  'Skriv origin: derived og from: hvordan den er udledt.';

test.each([
  {
    name: 'a date in a form we do not know',
    before: "date: '2020-Q1'",
    after: "date: '2020-K1'",
    says: [
      'entries.39.date: »2020-K1« er ikke en dato, vi kender. ' +
        "Skriv i anførselstegn en dag '2019-03-20', en måned '2019-03', " +
        "et kvartal '2019-Q1', et år '2019' eller en periode '2019/2023'.",
    ],
  },
  {
    name: 'a year without the marks that make it a text',
    before: "date: '1972'",
    after: 'date: 1972',
    says: [
      'entries.0.date: fandt 1972; ventede en tekst. ' +
        "Skriv her: Datoen, så præcist den kendes, i anførselstegn: '2019-03-20', '2019-03', " +
        "'2019-Q1', '2019' eller '2019/2023'.",
    ],
  },
  {
    name: 'a derived date without how',
    before: "date: '1972'",
    after: "date: '1972'\n    origin: derived",
    says: [`entries.0.from: ${ORIGIN}`],
  },
  {
    name: 'a printed date that tells how it is derived',
    before: "date: '1972'",
    after: "date: '1972'\n    from: regnet ud",
    says: [`entries.0.from: ${ORIGIN}`],
  },
  {
    name: 'a date that stands nowhere',
    before: "places: [{ at: 'erhvervsservice#fodnote-22', printed: '1972' }]",
    after: 'places: []',
    says: [
      'entries.0.places: fandt en tom liste; ventede mindst 1 på listen. ' +
        'Skriv her: Hvor i papirerne datoen står.',
    ],
  },
  {
    name: 'an address with a blank',
    before: 'id: greiner',
    after: 'id: larry greiner',
    says: [
      'entries.0.id: »larry greiner« kan ikke være en adresse: ' +
        'brug kun a-z, 0-9 og bindestreg, begynd med et bogstav, slut ikke med en bindestreg, ' +
        'højst 32 tegn.',
    ],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});
