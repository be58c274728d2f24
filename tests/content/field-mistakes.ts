import { MEETING, type Mistake } from './mistake.ts';

/** In fields, and in what files say of one another. */
export const IN_FIELDS: Mistake[] = [
  {
    name: 'a missing field',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace(/^shortTitle: .*\n/m, ''),
    says: [
      `${MEETING}/eu-kontor.mdx`,
      'shortTitle',
      'feltet mangler; ventede en tekst',
      'Skriv her: Kort titel til navigation',
    ],
  },
  {
    name: 'a misspelled field',
    file: 'stoette-kkr.mdx',
    edit: (text) => text.replace(/^signatories:/m, 'signatorys:'),
    says: [
      `${MEETING}/stoette-kkr.mdx`,
      'signatorys kendes ikke',
      'Felterne hedder: title, ',
      'signatories',
    ],
  },
  {
    name: 'a case ID of unknown format',
    file: 'stoette-kkr.mdx',
    edit: (text) => text.replace('caseIds: [SAG-2017-06983]', 'caseIds: [SAG-17]'),
    says: [`${MEETING}/stoette-kkr.mdx`, 'caseIds: ', '»SAG-17«', 'SAG-2017-06983 (KL)'],
  },
  {
    name: 'a date that does not exist',
    file: 'stoette-kkr.mdx',
    edit: (text) => text.replace("date: '2019-03-20'", "date: '2019-02-30'"),
    says: [
      `${MEETING}/stoette-kkr.mdx`,
      'dates.0.date',
      'ventede en dato, der findes',
      "'2019-03-20'",
    ],
  },
  {
    name: 'a related paper that is not there',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace('related: [erhvervsservice]', 'related: [erhvervservice]'),
    says: [`${MEETING}/eu-kontor.mdx`, 'related: »erhvervservice« findes ikke', 'erhvervsservice'],
  },
  {
    name: 'two papers of one number',
    file: 'erhvervsservice.mdx',
    edit: (text) => text.replace(/^number: 2$/m, 'number: 1'),
    says: [
      `${MEETING}/erhvervsservice.mdx: linje `,
      'number: 1 under punkt 3.2 bruges også af resultatkontrakt.',
      'Giv hvert bilag sit eget nummer.',
    ],
  },
  {
    name: 'an agenda item that is not there',
    file: 'sundhedsaftale.mdx',
    edit: (text) => text.replace("agendaItem: '3.4'", "agendaItem: '3.5'"),
    says: [
      `${MEETING}/sundhedsaftale.mdx: linje `,
      ', agendaItem: »3.5« findes ikke.',
      'Skriv et af: 2.1, ',
    ],
  },
  {
    name: 'a date of a paper that is not there',
    file: 'timeline.yaml',
    edit: (text) => text.replace("at: 'stoette-kkr#afsnit-3'", "at: 'stoette-krk#afsnit-3'"),
    says: [
      `${MEETING}/timeline.yaml: linje `,
      ', via-brev-kkr, at: bilaget i »stoette-krk#afsnit-3« findes ikke.',
      'Skriv et af: ',
    ],
  },
  {
    name: 'a date that stands twice',
    file: 'timeline.yaml',
    edit: (text) => text.replace('id: kkr-brev', 'id: kkr-moede'),
    says: [`${MEETING}/timeline.yaml: linje `, ', id: »kkr-moede« bruges to gange.'],
  },
  {
    name: 'a sum that does not add up',
    file: 'tables/fordelingsnoegle.yaml',
    edit: (text) => text.replace('[Skive, 1308]', '[Skive, 1380]'),
    says: [
      `${MEETING}/tables/fordelingsnoegle.yaml`,
      'total',
      'giver 36.864, men totalen er 36.792',
      'Ret rækken eller totalen',
    ],
  },
  {
    name: 'a goal with words picked out that it does not have',
    file: 'goals.yaml',
    edit: (text) =>
      text.replace('targetFigure: Net Promoter Score på mindst 60', 'targetFigure: på mindst 6'),
    says: [
      `${MEETING}/goals.yaml`,
      'goals.0.targetFigure',
      '»på mindst 6« står ikke ordret i rækken »Mål« eller »Metode« i mål 1.',
      'Skriv ordene præcis, som de står dér, eller fjern feltet.',
    ],
  },
  {
    name: 'a date in a form we do not know',
    file: 'timeline.yaml',
    edit: (text) => text.replace("date: '2020-Q1'", "date: '2020-K1'"),
    says: [
      `${MEETING}/timeline.yaml`,
      'entries.39.date',
      '»2020-K1« er ikke en dato, vi kender.',
      "et kvartal '2019-Q1'",
    ],
  },
  {
    name: 'a reference in a goal that cannot be read',
    file: 'goals.yaml',
    edit: (text) => text.replace('(ref:#maal-6-maal-2)', '(ref:#Mål 6)'),
    says: [
      `${MEETING}/goals.yaml`,
      'henvisningen kan ikke læses',
      'Skriv [ordene](ref:bilag#sted)',
    ],
  },
  {
    name: 'a name that stands twice in the register',
    file: '../register.yaml',
    edit: (text) => text.replace('name: Skive,', 'name: Viborg,'),
    says: [
      'src/content/register.yaml: linje 25, municipality.18',
      '»Viborg« står to gange. Lad det stå ét sted.',
    ],
  },
  {
    name: 'a synonym of nothing',
    file: '../synonyms.yaml',
    edit: (text) => text.replace('[firma, virksomhed]', '[firma]'),
    says: ['src/content/synonyms.yaml', 'en gruppe skal have mindst to ord'],
  },
  {
    name: 'a compound on a line with another word',
    file: '../compounds.txt',
    edit: (text) => text.replace('basis|bevilling\n', 'basis bevilling\n'),
    says: [
      'src/content/compounds.txt: linje ',
      '»basis bevilling« er ikke et ord med led.',
      'Skriv ét ord pr. linje',
    ],
  },
];
