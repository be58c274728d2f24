import { MEETING, type Mistake } from './mistake.ts';

/** In the text of papers. */
export const IN_TEXT: Mistake[] = [
  {
    name: 'a table that is not there',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace('of="eu-kontor-budget"', 'of="eu-budget"'),
    says: [
      `${MEETING}/eu-kontor.mdx:§of="eu-budget"`,
      'tabellen »eu-budget« findes ikke i bilaget. ' +
        'Skriv et af: eu-kontor-aarsvaerk, eu-kontor-budget.',
    ],
  },
  {
    name: 'a goal that is not there',
    needs: 'goals.yaml',
    file: 'resultatkontrakt.mdx',
    edit: (text) => text.replace('<Goal number="9" />', '<Goal number="10" />'),
    says: [
      `${MEETING}/resultatkontrakt.mdx:§<Goal number="10" />`,
      'mål 10 findes ikke. Skriv et tal fra 1 til 9: <Goal number="1" />.',
    ],
  },
  {
    name: 'a component that there is not',
    file: 'resultatkontrakt.mdx',
    edit: (text) => text.replace('<Goal number="8" />', '<Gaol number="8" />'),
    says: [
      `${MEETING}/resultatkontrakt.mdx:§<Gaol`,
      '<Gaol> kendes ikke. Skriv et af: <DataTable>, <Figure>, <Fold>, <Goal>, ' +
        '<GoalsOverview>.',
    ],
  },
  {
    name: 'an id used twice',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace('[#konsekvenser]', '[#finansiering]'),
    says: [
      `${MEETING}/eu-kontor.mdx:§Mulige konsekvenser`,
      'Adressen »finansiering« bruges to gange',
      'Giv overskriften eller noten en anden',
    ],
  },
  {
    name: 'a footnote mark without a note',
    file: 'stoette-kkr.mdx',
    edit: (text) => text.replace(/^\[\^1\]: .*$/m, ''),
    says: [
      `${MEETING}/stoette-kkr.mdx:§[^1]`,
      '[^1] har ingen fodnote',
      'Skriv en linje, der begynder med [^1]:',
    ],
  },
  {
    name: 'a heading without an id',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace(' [#ressourcer]', ''),
    says: [
      `${MEETING}/eu-kontor.mdx:§ressourcefordeling`,
      "»CDEU's ressourcefordeling fremadrettet« har ingen adresse",
      '[#oekonomi]',
    ],
  },
];
