import { describe, expect, test } from 'vitest';
import { buildCopy } from './build-copy.ts';

const MEETING = 'src/content/2019-04';

/** A mistake, the file it is made in, and what the failed build must say: the place, what was expected, what to type. */
interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly edit: (text: string) => string;
  readonly says: readonly string[];
}

/** Each stops the build by itself. */
const ALONE: Mistake[] = [
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
    says: [`${MEETING}/stoette-kkr.mdx`, 'caseIds.0', '»SAG-17«', 'SAG-2017-06983 (KL)'],
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
    name: 'a reference to a place that is not there',
    file: 'resultatkontrakt.mdx',
    edit: (text) => text.replace('[bilag 2](ref:#bilag-2)', '[bilag 2](ref:#bilag-9)'),
    says: [
      '/2019-04/resultatkontrakt/#oekonomi-4: henvisningen »bilag 2« fører til et sted, der ikke findes.',
      'Ret adressen i dens (ref:…)',
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
      'src/content/register.yaml: linje 24, municipality.18',
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

/** Links that lead nowhere: one build tells of all. */
const LINKS: Mistake[] = [
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
      '/2019-04/eu-kontor/: linket »../../tidslinie/#cdeu-bestyrelse« fører til en side, der ikke findes',
    ],
  },
];

/** What stands at a promised address: one build tells of all. */
const PROMISES: Mistake[] = [
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
      '2019-04/resultatkontrakt/#oekonomi-1 er lovet til andre ord. Der stod »De 19 midtjyske kommuner finansierer',
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
];

/** The dates of the timeline: one build tells of all. */
const DATES: Mistake[] = [
  {
    name: 'a date at a place that is not there',
    file: 'timeline.yaml',
    edit: (text) =>
      text.replace(
        "{ at: 'stoette-kkr#afsnit-3', printed: '6.",
        "{ at: 'stoette-kkr#afsnit-99', printed: '6.",
      ),
    says: [
      `${MEETING}/timeline.yaml: kkr-moede, at: »stoette-kkr#afsnit-99« er ikke et sted med papirets ord.`,
      '»6. februar 2019« står i stoette-kkr#afsnit-3. Skriv bilag#sted.',
    ],
  },
  {
    name: 'a date that is not printed so',
    file: 'timeline.yaml',
    edit: (text) => text.replace("printed: '20. marts 2019'", "printed: '2. marts 2019'"),
    says: [
      `${MEETING}/timeline.yaml: kkr-brev, printed: »2. marts 2019« står ikke i stoette-kkr#afsnit-9; dér står »Dato: 20. marts 2019«.`,
      'Skriv datoen, som den er trykt dér, eller ret at.',
    ],
  },
];

const BUILDS = [...ALONE.map((mistake) => [mistake]), LINKS, PROMISES, DATES].map((mistakes) => ({
  name: mistakes.map(({ name }) => name).join(', '),
  mistakes,
}));

describe.concurrent('the build stops at', () => {
  test.each(BUILDS)('$name', { timeout: 120_000 }, async ({ name, mistakes }) => {
    const edits = new Map<string, Mistake['edit']>();
    for (const { file, edit } of mistakes) {
      const before = edits.get(file) ?? ((text) => text);
      edits.set(file, (text) => edit(before(text)));
    }
    const { status, output, edited } = await buildCopy(
      name,
      Object.fromEntries([...edits].map(([file, edit]) => [`${MEETING}/${file}`, edit])),
    );
    expect(status, output).not.toBe(0);
    for (const { file, says } of mistakes)
      for (const words of says)
        expect(output).toContain(withLine(words, edited[`${MEETING}/${file}`] ?? ''));
  });
});

/** `file:§words` as `file:line:1`, where the line is the first with those words. */
function withLine(place: string, text: string): string {
  const [file, words] = place.split('§');
  return words
    ? `${file}${text.split('\n').findIndex((line) => line.includes(words)) + 1}:1`
    : place;
}
