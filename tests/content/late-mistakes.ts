import { MEETING, type Mistake } from './mistake.ts';

/** Told together when the pages are built. */
export const LATE: Mistake[] = [
  {
    name: 'a reference to a place that is not there',
    file: 'resultatkontrakt.mdx',
    edit: (text) => text.replace('[bilag 2](ref:#bilag-2)', '[bilag 2](ref:#bilag-9)'),
    says: [
      '/2019-04/resultatkontrakt/#oekonomi-5: henvisningen »bilag 2« ' +
        'fører til et sted, der ikke findes.',
      'Ret adressen i dens (ref:…)',
    ],
  },

  {
    name: 'a link to a place that is not there',
    file: 'resultatkontrakt.mdx',
    edit: (text) => text.replace('[mål 9](#maal-9)', '[mål 9](#mal-9)'),
    says: [
      '/2019-04/resultatkontrakt/: linket »#mal-9« fører til et sted, der ikke findes på siden',
      'Ret det, hvor det står',
    ],
  },
  {
    name: 'a reference to a page that is not there',
    file: 'eu-kontor.mdx',
    edit: (text) =>
      text.replace('(ref:/tidslinje/#cdeu-bestyrelse)', '(ref:/tidslinie/#cdeu-bestyrelse)'),
    says: [
      '/2019-04/eu-kontor/: linket »../../tidslinie/#cdeu-bestyrelse« ' +
        'fører til en side, der ikke findes',
    ],
  },
  {
    name: 'a heading with other words',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace('## Mulige konsekvenser af', '## Konsekvenser af'),
    says: [
      '2019-04/eu-kontor/#konsekvenser er lovet til andre ord. Der stod »Mulige konsekvenser af',
      'Nu står der »Konsekvenser af erhvervsfremmereform«',
      'giv det nye sin egen adresse',
      '»moved«',
    ],
  },
  {
    name: 'a paragraph set in before others',
    file: 'resultatkontrakt.mdx',
    edit: (text) =>
      text.replace(
        'De 19 midtjyske kommuner finansierer',
        'Et nyt afsnit.\n\nDe 19 midtjyske kommuner finansierer',
      ),
    says: [
      '2019-04/resultatkontrakt/#oekonomi-1 er lovet til andre ord. ' +
        'Der stod »De 19 midtjyske kommuner finansierer',
      'Nu står der »Et nyt afsnit.«',
      'Ordene står nu på 2019-04/resultatkontrakt/#oekonomi-2.',
      'f.eks. [#oekonomi-1a]',
    ],
  },
  {
    name: 'a row that is gone',
    file: 'tables/eu-kontor-aarsvaerk.yaml',
    edit: (text) => text.replace(/^.*aarsvaerk-via.*\n/m, '').replace('14.5', '13.9'),
    says: [
      '2019-04/eu-kontor/#aarsvaerk-via er lovet, men findes ikke længere. Der stod »VIA 0,6«.',
      'Sæt adressen tilbage',
      '»withdrawn«',
    ],
  },
  {
    name: 'two paragraphs that changed places',
    file: 'eu-kontor.mdx',
    edit: (text) => text.replace(/^(- CDEU råder.*)\n(- Et årsværk.*)$/m, '$2\n$1'),
    says: [
      '2019-04/eu-kontor/#ressourcer-1-1 er lovet til andre ord.',
      'Ordene står nu på 2019-04/eu-kontor/#ressourcer-1-2.',
      '2019-04/eu-kontor/#ressourcer-1-2 er lovet til andre ord.',
    ],
  },
  {
    name: 'a date at a place that is not there',
    file: 'timeline.yaml',
    edit: (text) =>
      text.replace(
        "{ at: 'stoette-kkr#afsnit-3', printed: '6.",
        "{ at: 'stoette-kkr#afsnit-99', printed: '6.",
      ),
    says: [
      `${MEETING}/timeline.yaml: kkr-moede, at: ` +
        '»stoette-kkr#afsnit-99« er ikke et sted med papirets ord.',
      '»6. februar 2019« står i stoette-kkr#afsnit-3. Skriv bilag#sted.',
    ],
  },
  {
    name: 'a date that is not printed so',
    file: 'timeline.yaml',
    edit: (text) => text.replace("printed: '20. marts 2019'", "printed: '2. marts 2019'"),
    says: [
      `${MEETING}/timeline.yaml: kkr-brev, printed: »2. marts 2019« ` +
        'står ikke i stoette-kkr#afsnit-9; dér står »Dato: 20. marts 2019«.',
      'Skriv datoen, som den er trykt dér, eller ret at.',
    ],
  },
];
