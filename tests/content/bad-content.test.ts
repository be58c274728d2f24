import { describe, expect, test } from 'vitest';
import { buildCopy } from './build-copy.ts';

const MEETING = 'src/content/2019-04';

/** Each mistake, the file it is made in, and what the failed build must say: the place, what was expected, what to type. */
const MISTAKES = [
  {
    name: 'a missing field',
    file: 'eu-kontor.mdx',
    edit: (text: string) => text.replace(/^shortTitle: .*\n/m, ''),
    says: [`${MEETING}/eu-kontor.mdx`, 'shortTitle', 'feltet mangler; ventede en tekst', 'Skriv her: Kort titel til navigation'],
  },
  {
    name: 'a misspelled field',
    file: 'stoette-kkr.mdx',
    edit: (text: string) => text.replace(/^signatories:/m, 'signatorys:'),
    says: [`${MEETING}/stoette-kkr.mdx`, 'signatorys kendes ikke', 'Felterne hedder: title, ', 'signatories'],
  },
  {
    name: 'a case ID of unknown format',
    file: 'stoette-kkr.mdx',
    edit: (text: string) => text.replace('caseIds: [SAG-2017-06983]', 'caseIds: [SAG-17]'),
    says: [`${MEETING}/stoette-kkr.mdx`, 'caseIds.0', '»SAG-17«', 'SAG-2017-06983 (KL)'],
  },
  {
    name: 'a date that does not exist',
    file: 'stoette-kkr.mdx',
    edit: (text: string) => text.replace("date: '2019-03-20'", "date: '2019-02-30'"),
    says: [`${MEETING}/stoette-kkr.mdx`, 'dates.0.date', 'ventede en dato, der findes', "'2019-03-20'"],
  },
  {
    name: 'a related paper that is not there',
    file: 'eu-kontor.mdx',
    edit: (text: string) => text.replace('related: [erhvervsservice]', 'related: [erhvervservice]'),
    says: [`${MEETING}/eu-kontor.mdx`, 'related: »erhvervservice« findes ikke', 'erhvervsservice'],
  },
  {
    name: 'an id used twice',
    file: 'eu-kontor.mdx',
    edit: (text: string) => text.replace('[#konsekvenser]', '[#finansiering]'),
    says: [
      `${MEETING}/eu-kontor.mdx:§Mulige konsekvenser`,
      'Adressen »finansiering« bruges to gange',
      'Giv overskriften eller noten en anden',
    ],
  },
  {
    name: 'a footnote mark without a note',
    file: 'stoette-kkr.mdx',
    edit: (text: string) => text.replace(/^\[\^1\]: .*$/m, ''),
    says: [`${MEETING}/stoette-kkr.mdx:§[^1]`, '[^1] har ingen fodnote', 'Skriv en linje, der begynder med [^1]:'],
  },
  {
    name: 'a heading without an id',
    file: 'eu-kontor.mdx',
    edit: (text: string) => text.replace(' [#ressourcer]', ''),
    says: [
      `${MEETING}/eu-kontor.mdx:§ressourcefordeling`,
      "»CDEU's ressourcefordeling fremadrettet« har ingen adresse",
      '[#oekonomi]',
    ],
  },
  {
    name: 'a sum that does not add up',
    file: 'tables/fordelingsnoegle.yaml',
    edit: (text: string) => text.replace('[Skive, 1308]', '[Skive, 1380]'),
    says: [`${MEETING}/tables/fordelingsnoegle.yaml`, 'total', 'giver 36.864, men totalen er 36.792', 'Ret rækken eller totalen'],
  },
  {
    name: 'a link to a place that is not there',
    file: 'resultatkontrakt.mdx',
    edit: (text: string) => text.replace('[mål 9](#maal-9)', '[mål 9](#mal-9)'),
    says: ['/2019-04/resultatkontrakt/: linket »#mal-9« fører til et sted, der ikke findes på siden', 'Ret det, hvor det står'],
  },
  {
    name: 'a heading with other words',
    file: 'eu-kontor.mdx',
    edit: (text: string) => text.replace('## Mulige konsekvenser af', '## Konsekvenser af'),
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
    edit: (text: string) =>
      text.replace('De 19 midtjyske kommuner finansierer', 'Et nyt afsnit.\n\nDe 19 midtjyske kommuner finansierer'),
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
    edit: (text: string) => text.replace(/^.*aarsvaerk-via.*\n/m, '').replace('14.5', '13.9'),
    says: [
      '2019-04/eu-kontor/#aarsvaerk-via er lovet, men findes ikke længere. Der stod »VIA 0,6«.',
      'Sæt adressen tilbage',
      '»withdrawn«',
    ],
  },
  {
    name: 'two paragraphs that changed places',
    file: 'eu-kontor.mdx',
    edit: (text: string) => text.replace(/^(- CDEU råder.*)\n(- Et årsværk.*)$/m, '$2\n$1'),
    says: [
      '2019-04/eu-kontor/#ressourcer-1-1 er lovet til andre ord.',
      'Ordene står nu på 2019-04/eu-kontor/#ressourcer-1-2.',
      '2019-04/eu-kontor/#ressourcer-1-2 er lovet til andre ord.',
    ],
  },
] as const;

describe.concurrent('the build stops at', () => {
  test.each(MISTAKES)('$name', { timeout: 120_000 }, async ({ name, file, edit, says }) => {
    const { status, output, edited } = await buildCopy(name, { [`${MEETING}/${file}`]: edit });
    expect(status, output).not.toBe(0);
    for (const words of says) expect(output).toContain(withLine(words, edited[`${MEETING}/${file}`] ?? ''));
  });
});

/** `file:§words` as `file:line:1`, where the line is the first with those words. */
function withLine(place: string, text: string): string {
  const [file, words] = place.split('§');
  return words ? `${file}${text.split('\n').findIndex((line) => line.includes(words)) + 1}:1` : place;
}
