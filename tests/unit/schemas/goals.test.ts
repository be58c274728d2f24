import { expect, test } from 'vitest';
import { goalsSchema } from '../../../src/schemas/goals.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(goalsSchema, readYaml('2019-04/goals.yaml'));
const QUOTE = 'Skriv ordene præcis, som de står dér, eller fjern feltet.';
const REFERENCE =
  'Skriv [ordene](ref:bilag#sted), [ordene](ref:#sted) eller, ' +
  'når det ikke er i bundtet, [ordene](ref:udenfor "Hvorfor.").';

test.each([
  {
    name: 'a figure that the goal does not have',
    before: 'targetFigure: Net Promoter Score på mindst 60',
    after: 'targetFigure: på mindst 6',
    says: [
      'goals.0.targetFigure: »på mindst 6« står ikke ordret ' +
        `i rækken »Mål« eller »Metode« i mål 1. ${QUOTE}`,
    ],
  },
  {
    name: 'a measurer that the goal does not name',
    before: 'measuredBy: Erhvervsstyrelsen',
    after: 'measuredBy: Erhvervshuset',
    says: [
      `goals.0.measuredBy: »Erhvervshuset« står ikke ordret i rækken »Metode« i mål 1. ${QUOTE}`,
    ],
  },
  {
    name: 'a time that the goal does not tell',
    before: 'reportedWhen: en gang årligt',
    after: 'reportedWhen: hvert år',
    says: [
      'goals.0.reportedWhen: »hvert år« står ikke ordret ' +
        `i rækken »Afrapportering« i mål 1. ${QUOTE}`,
    ],
  },
  {
    name: 'a fulfilment that the goal does not tell',
    before: 'metWhen: når Erhvervshus Midtjylland opnår',
    after: 'metWhen: Erhvervshus Midtjylland når',
    says: [
      'goals.0.metWhen: »Erhvervshus Midtjylland når en Net Promoter Score på mindst 60« ' +
        `står ikke ordret i rækken »Afrapportering« i mål 1. ${QUOTE}`,
    ],
  },
  {
    name: 'a reference in a paragraph that cannot be read',
    before: '(ref:#maal-6-maal-2)',
    after: '(ref:#Mål 6)',
    says: [/^goals\.\d\.\w+\.\d: henvisningen kan ikke læses\. \[.*\]\(ref:#Mål 6\): /],
  },
  {
    name: 'a reference in a list that cannot be read',
    before: 'goal:\n      - Målet for 2019 er,',
    after: "goal:\n      - list: ['[noget](ref:Bilag)']\n      - Målet for 2019 er,",
    says: [`goals.0.goal.0.list.0: henvisningen kan ikke læses. [noget](ref:Bilag): ${REFERENCE}`],
  },
  {
    name: 'a block that is neither paragraph nor list',
    before: 'goal:\n      - Målet for 2019 er,',
    after: 'goal:\n      - 2019\n      - Målet for 2019 er,',
    says: [
      'goals.0.goal.0: fandt 2019; ventede en tekst eller { list }. ' +
        'Skriv her: Et afsnit eller en punktliste.',
    ],
  },
  {
    name: 'a list by another name',
    before: 'goal:\n      - Målet for 2019 er,',
    after: 'goal:\n      - punkter: [et, to]\n      - Målet for 2019 er,',
    says: [
      'goals.0.goal.0: list: feltet mangler; ventede en liste. ' +
        'Skriv her: Punkterne i en punktliste. ' +
        'feltet punkter kendes ikke. Ret stavningen, eller fjern det. Felterne hedder: list.',
    ],
  },
  {
    name: 'a list without items',
    before: 'goal:\n      - Målet for 2019 er,',
    after: 'goal:\n      - list: []\n      - Målet for 2019 er,',
    says: [
      'goals.0.goal.0.list: fandt en tom liste; ventede mindst 1 på listen. ' +
        'Skriv her: Punkterne i en punktliste.',
    ],
  },
  {
    name: 'a goal out of order',
    before: '- number: 2',
    after: '- number: 3',
    says: ['goals.1.number: målene skal nummereres 1, 2, 3 …; her ventede vi 2, men fik 3.'],
  },
  {
    name: 'a goal of no group',
    before: 'group: national',
    after: 'group: international',
    says: ['goals.0.group: gruppen »international« findes ikke. Skriv national, common, regional.'],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(
    says.map((words) => (typeof words === 'string' ? words : expect.stringMatching(words))),
  );
});
