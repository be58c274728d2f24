/** A mistake in the files of a new meeting, and what the editor is told. */
export interface EditorMistake {
  readonly name: string;
  readonly file: string;
  readonly edit: (bytes: Buffer) => Buffer | string;
  readonly says: string;
}

const FOLDER = 'src/content/2025-08';

/** A mistake that writes something else in a file of the meeting's folder. */
export function typed(
  name: string,
  file: string,
  before: string | RegExp,
  after: string,
  says: string,
): EditorMistake {
  const path = file.startsWith('source/') ? file : `${FOLDER}/${file}`;
  return {
    name,
    file: path,
    edit: (bytes) => bytes.toString().replace(before, () => after),
    says: `${path}${says}`,
  };
}

/** Words set in before those of the minutes, or instead of them. */
const inMinutes = (name: string, words: string, says: string) =>
  typed(name, 'referat.mdx', 'Aavang, den 16', `${words} Aavang, den 16`, says);

/** Signs that Markdown, or the fields above it, take for their own. */
export const IN_SYNTAX: readonly EditorMistake[] = [
  inMinutes(
    'a mail address in brackets',
    '<post@fjord.dk>',
    ':25:1 »<post@fjord.dk>« læses som en kode. Skriv < som &lt;: &lt;post@fjord.dk>',
  ),
  inMinutes('less than', 'under <5 %', ':25:7 »<5« læses som en kode. Skriv < som &lt;: &lt;5'),
  inMinutes(
    'words in braces',
    'Se {bilag 1}',
    ':25:4 »{bilag 1}« læses som et program. Skriv { som &#123;: &#123;bilag 1}',
  ),
  inMinutes('a word in braces', 'Se {bilag}', ':25:4 »{bilag}« læses som et program.'),
  inMinutes('a brace alone', 'Se {bilag', ':25:4 »{bilag Aavang, den 16. juni 2025« læses som'),
  inMinutes('a remark of HTML', '<!-- husk -->', ':25:1 »<!--« kan ikke læses. Skriv en'),
  inMinutes('a line break of HTML', 'Aavang<br>', ':25:7 <br> kendes ikke. Skriv \\ sidst på'),
  inMinutes('a tag that is not closed', '<b>', ':25:1 <b> bliver aldrig lukket. Skriv < som &lt;'),
  inMinutes(
    'a line that begins as a program',
    'export af varer fra',
    ':25:1 en linje, der begynder med »export«, læses som et program. Skriv &#101;xport',
  ),
  typed(
    'a fold that is not closed',
    'overfartsaftale.mdx',
    '</Fold>',
    '',
    ':35:1 <Fold> bliver aldrig lukket. Skriv </Fold>, hvor det slutter.',
  ),
  typed(
    'a fold closed by another name',
    'overfartsaftale.mdx',
    '</Fold>',
    '</Fald>',
    ':42:1 </Fald> lukker ikke <Fold> fra linje 35. Skriv </Fold>.',
  ),
  typed(
    'a number without quotation marks',
    'overfartsaftale.mdx',
    '<Goal number="1" />',
    '<Goal number=1 />',
    ':55:1 værdien af number har ingen anførselstegn. Skriv number="1".',
  ),
  typed(
    'a number in braces',
    'overfartsaftale.mdx',
    '<Goal number="1" />',
    '<Goal number={1} />',
    ':55:1 number står mellem { og }. Skriv det i anførselstegn: number="…".',
  ),
  typed(
    'a colon in a title',
    'referat.mdx',
    'title: Referat af',
    'title: Referat: af',
    ": linje 2: der står et kolon i værdien. Sæt teksten i anførselstegn: title: 'Referat: af ",
  ),
  typed(
    'a title that begins with a star',
    'referat.mdx',
    'title: Referat af',
    'title: *Referat* af',
    ': linje 2: en tekst må ikke begynde med »*«. Sæt teksten i anførselstegn: title: ',
  ),
  typed(
    'a tab before a line',
    'meeting.yaml',
    "  - { number: '1.1'",
    "\t- { number: '1.1'",
    ': linje 10: linjen begynder med et tabulatortegn. Slet det, og skriv mellemrum.',
  ),
  typed(
    'a list that is not closed',
    'referat.mdx',
    'caseIds: []',
    'caseIds: [',
    ': linje 10: »[« er ikke lukket. Skriv ], hvor listen slutter.',
  ),
  typed(
    'a quotation mark that is not closed',
    'referat.mdx',
    "agendaItem: '1.1'",
    "agendaItem: '1.1",
    ": linje 8: »'« er ikke lukket. Skriv ', hvor teksten slutter.",
  ),
  typed(
    'no line after the fields',
    'referat.mdx',
    'related: [overfartsaftale]\n---',
    'related: [overfartsaftale]',
    ': linje 1: filen begynder ikke med papirets felter. Skriv --- på en linje for sig',
  ),
];
