import { expect, test } from 'vitest';
import { appendixSchema } from '../../../src/schemas/appendix.ts';
import { readYaml, spoiler } from './spoil.ts';

const spoil = spoiler(appendixSchema, readYaml('2019-04/stoette-kkr.mdx'));

test.each([
  {
    name: 'a missing field',
    before: /^shortTitle: .*\n/m,
    after: '',
    says: [
      'shortTitle: feltet mangler; ventede en tekst. ' +
        'Skriv her: Kort titel til navigation og søgeresultater, højst 32 tegn.',
    ],
  },
  {
    name: 'a field without words',
    before: /^title: .*/m,
    after: 'title:',
    says: [
      'title: feltet er tomt; ventede en tekst. ' +
        'Skriv her: Titlen, som den er trykt i selve papiret.',
    ],
  },
  {
    name: 'a text that is too long',
    before: 'Støtte fra KKR',
    after: 'Støtte fra KKR til sygeplejerskeuddannelsen',
    says: [
      'shortTitle: fandt 43 tegn; ventede højst 32 tegn. ' +
        'Skriv her: Kort titel til navigation og søgeresultater, højst 32 tegn.',
    ],
  },
  {
    name: 'a misspelled field',
    before: /^signatories:/m,
    after: 'signatorys:',
    says: [
      'signatories: feltet mangler; ventede en liste, som må være tom: []. ' +
        'Skriv her: Underskriverne; tom liste, når ingen er nævnt.',
      'feltet signatorys kendes ikke. Ret stavningen, eller fjern det. ' +
        'Felterne hedder: title, shortTitle, tocTitle, kind, summary, meeting, agendaItem, ' +
        'number, caseIds, documentIds, unreadNumbers, dates, published, sender, recipients, ' +
        'signatories, bundlePages, sourceLines, isWithdrawn, isTitleOurs, figures, pageMarks, ' +
        'noteNumbers, ' +
        'continues, related.',
    ],
  },
  {
    name: 'fields that nobody knows',
    before: "date: '2019-03-20'",
    after: "date: '2019-03-20'\n    slags: brev\n    nr: 1",
    says: [
      'dates.0: felterne slags, nr kendes ikke. Ret stavningen, eller fjern dem. ' +
        'Felterne hedder: date, what, isOwn, origin, from.',
    ],
  },
  {
    name: 'a word that is none of the few',
    before: 'kind: letter',
    after: 'kind: brev',
    says: [
      'kind: fandt "brev"; ventede letter, note, contract, memo, amendment, agenda, minutes, ' +
        'recommendation, decision, report, budget, accounts, consultation, presentation, plan, ' +
        'agreement eller paper. ' +
        'Skriv her: Papirets art: letter (brev), note (baggrundsnotat), contract (kontrakt), ' +
        'memo (notat), amendment (ændringsforslag), agenda (dagsorden), minutes (referat), ' +
        'recommendation (indstilling), decision (beslutning), report (rapport), ' +
        'budget (budget), accounts (regnskab), consultation (høringssvar), ' +
        'presentation (oplæg), plan (plan), agreement (aftale), paper (papir).',
    ],
  },
  {
    name: 'a number without the marks that make it a text',
    before: "agendaItem: '2.1'",
    after: 'agendaItem: 2.1',
    says: [
      'agendaItem: fandt 2.1; ventede en tekst eller en liste. ' +
        "Skriv her: Dagsordenspunktets nummer i anførselstegn, f.eks. '3.2'; en liste, når " +
        "papiret hører til flere: ['3.2', '4']. Udelades, når det ikke hører til noget.",
    ],
  },
  {
    name: 'a number that does not count',
    before: /^number: 1$/m,
    after: 'number: 0',
    says: [
      'number: fandt 0; ventede mere end 0. ' +
        'Skriv her: Bilagets nummer under dagsordenspunktet; udelades, når det ikke har et.',
    ],
  },
  {
    name: 'a number that is not whole',
    before: /^number: 1$/m,
    after: 'number: 1.5',
    says: [
      'number: fandt 1.5; ventede et helt tal. ' +
        'Skriv her: Bilagets nummer under dagsordenspunktet; udelades, når det ikke har et.',
    ],
  },
  {
    name: 'a date that does not exist',
    before: "date: '2019-03-20'",
    after: "date: '2019-02-30'",
    says: [
      'dates.0.date: ventede en dato, der findes, i anførselstegn. Skriv år-måned-dag, ' +
        "f.eks. '2019-03-20' (uden anførselstegn bliver datoen læst forkert).",
    ],
  },
  {
    name: 'yes and no in Danish',
    before: 'isOwn: true',
    after: 'isOwn: ja',
    says: [
      'dates.0.isOwn: fandt "ja"; ventede true eller false. ' +
        'Skriv her: true, når det er papirets egen dato, og ikke en dato, det handler om.',
    ],
  },
  {
    name: 'pages that end before they begin',
    before: 'bundlePages: { first: 2, last: 3 }',
    after: 'bundlePages: { first: 3, last: 2 }',
    says: ['bundlePages.last: last skal være mindst lige så stor som first.'],
  },
])('$name is told with its place and what to type', ({ before, after, says }) => {
  expect(spoil(before, after)).toEqual(says);
});
