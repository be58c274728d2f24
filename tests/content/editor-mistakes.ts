import { type EditorMistake, typed } from './syntax-mistakes.ts';

const SOURCE = 'source/2025-08/bilag.txt';
const HASH = 'd7dbb57697838791cba110b0ee61e4bb86a6f8c92444e7911c96e9c36d660d30';

/** In the source, and in what is told of it. */
export const IN_SOURCE: readonly EditorMistake[] = [
  typed(
    'a fingerprint that is not known yet',
    'meeting.yaml',
    /sha256: .*/,
    'sha256: ukendt',
    ': linje 13, source.sha256: skriv kildefilens SHA-256, 64 tegn af 0-9 og a-f. Kendes den ' +
      `ikke, så skriv ukendt: så siger bygningen, hvad den er. Skriv sha256: ${HASH}`,
  ),
  typed(
    'a fingerprint of noughts',
    'meeting.yaml',
    /sha256: .*/,
    `sha256: ${'0'.repeat(64)}`,
    `: linje 13, source.sha256: fandt 0; ventede en tekst. Skriv her: Kildefilens SHA-256, et `,
  ),
  typed(
    'a fingerprint of another file',
    'meeting.yaml',
    /sha256: .*/,
    `sha256: ${'a'.repeat(64)}`,
    `: linje 13, sha256: »${'a'.repeat(64)}« er ikke fingeraftrykket af ${SOURCE}. Er det den ` +
      `fil, papirerne er skrevet af, så skriv sha256: ${HASH} og lines: 146. Er den ændret siden`,
  ),
  typed(
    'a source by another name',
    'meeting.yaml',
    'bilag.txt',
    'billag.txt',
    ': linje 12, file: »source/2025-08/billag.txt« findes ikke. Mente du »source/2025-08/bilag.txt',
  ),
  typed(
    'a count of lines that is wrong',
    'meeting.yaml',
    'lines: 146',
    'lines: 145',
    `: linje 14, lines: »145« er ikke det antal linjer, ${SOURCE} har. Skriv lines: 146.`,
  ),
  {
    name: 'a source whose line ends were changed',
    file: SOURCE,
    edit: (bytes) => bytes.toString().replaceAll('\n', '\r\n'),
    says: 'Dens linjer slutter nu som i Windows (CR LF), før med LF. ',
  },
  {
    name: 'a source in Windows-1252',
    file: SOURCE,
    edit: (bytes) => Buffer.from(bytes.toString().replaceAll('¹', '1'), 'latin1'),
    says:
      `${SOURCE}: linje 16: filen er ikke gemt som UTF-8, men som Windows-1252, hvor her står ` +
      '»samrådets«. Gem den som UTF-8 uden at ændre andet, og skriv under source i meeting.yaml',
  },
  {
    name: 'a source in UTF-16',
    file: SOURCE,
    edit: (bytes) => Buffer.from(`\uFEFF${bytes}`, 'utf16le'),
    says: `${SOURCE}: linje 1: filen er ikke gemt som UTF-8, men som UTF-16 (»Unicode«). Gem den`,
  },
  {
    name: 'a PDF for a source',
    file: SOURCE,
    edit: () => '%PDF-1.7 …',
    says: `${SOURCE}: linje 1: filen er en PDF, ikke tekst. Træk teksten ud, f.eks. med pdftotext`,
  },
];

/** In what a new meeting's files say, of themselves and of one another. */
export const IN_MEETING: readonly EditorMistake[] = [
  typed(
    'a number of an agenda item without quotation marks',
    'referat.mdx',
    "agendaItem: '1.1'",
    'agendaItem: 1.1',
    ': linje 8, agendaItem: fandt 1.1; ventede en tekst. Skriv her: Dagsordenspunktets nummer',
  ),
  typed(
    'a kind that there is not',
    'referat.mdx',
    'kind: memo',
    'kind: notatet',
    ': linje 5, kind: fandt "notatet"; ventede ',
  ),
  typed(
    'an agenda item that is not there',
    'referat.mdx',
    "agendaItem: '1.1'",
    "agendaItem: '1.2'",
    ': linje 8, agendaItem: »1.2« findes ikke. ',
  ),
  typed(
    'a related paper with a slip of the finger',
    'referat.mdx',
    'related: [overfartsaftale]',
    'related: [overfartaftale]',
    ': linje 22, related: »overfartaftale« findes ikke. Mente du »overfartsaftale«? Skriv et af: ',
  ),
  typed(
    'a reference with a slip of the finger',
    'referat.mdx',
    '(ref:overfartsaftale)',
    '(ref:overfartaftale)',
    ':41:73 bilaget »overfartaftale« findes ikke. Mente du »overfartsaftale«? Skriv et af: ',
  ),
  typed(
    'a reference to a meeting that is not there',
    'referat.mdx',
    '(ref:2025-08/sejlplan ',
    '(ref:2025-07/sejlplan ',
    ':57:20 mødet »2025-07« findes ikke. Mente du »2025-08«? Skriv et af: 2025-08.',
  ),
  typed(
    'a link of ours with a slip of the finger',
    'sejlplan.mdx',
    '(ref:referat#naeste-moede)',
    '(../refereat/#naeste-moede)',
    ':36:81 bilaget »refereat« findes ikke. Mente du »referat«? Skriv et af: ',
  ),
  typed(
    'a reference to what is not in the bundle, without a reason',
    'sejlplan.mdx',
    '(ref:udenfor "Køreplanen er ikke i bundtet.")',
    '(ref:udenfor)',
    ':33:199 Henvisningen »den landsdækkende køreplan« kan ikke læses. Skriv ',
  ),
  typed(
    'a note that has no mark',
    'referat.mdx',
    'ventet[^2]',
    'ventet[^3]',
    ':36:76 Fodnotetegnet [^3] har ingen fodnote. Skriv en linje, der begynder med [^3]: …',
  ),
  typed(
    'a note of a kind that there is not',
    'sejlplan.mdx',
    '[!NOTE #note-plan',
    '[!NOT #note-plan',
    ':35:1 [!NOT] kendes ikke. Skriv [!NOTE], [!FIGUR], [!MANGLER].',
  ),
  {
    ...typed(
      'two pages of the same lines',
      'referat.mdx',
      'sourceLines: { first: 12, last: 53 }',
      'sourceLines: { first: 1, last: 53 }',
      '',
    ),
    says:
      `${SOURCE}: linje 3: linjerne 3–10 gengives af 2025-08 og 2025-08/referat, men hører til ` +
      'ét sted. Ret linjerne, så de ikke overlapper, i contentsLines i src/content/2025-08/meeting',
  },
  {
    ...typed(
      'lines that no paper renders',
      'referat.mdx',
      'sourceLines: { first: 12, last: 53 }',
      'sourceLines: { first: 12, last: 50 }',
      '',
    ),
    says: `${SOURCE}: linje 52: ingen side gengiver linje`,
  },
  typed(
    'a mending on another line',
    'ledger.yaml',
    'text: Side 1 af 2',
    'text: Side 1 af 3',
    ': linje 3 (kildens linje 35): removed: her skulle stå »Side 1 af 3«, men der står »Side 1 af',
  ),
  typed(
    'a sign counted wrongly',
    'ledger.yaml',
    "mark: '.....', count: 2",
    "mark: '.....', count: 3",
    ': linje 26 (kildens linje 1): structure: ».....« skulle stå der 3 gange, men står der 2.',
  ),
];
