import { type EditorMistake, typed } from './syntax-mistakes.ts';

const SOURCE = 'source/2025-08/bilag.txt';
const HASH = '9c108690b0d65787cf3d3d9f4b07c2c1fcb0e24d90d838ac315871ea51ef0c90';

/** In the source, and in what is told of it. */
export const IN_SOURCE: readonly EditorMistake[] = [
  typed(
    'a fingerprint that is not known yet',
    'meeting.yaml',
    /sha256: .*/,
    'sha256: ukendt',
    `: linje 14, sha256: »ukendt« er ikke fingeraftrykket af ${SOURCE}.`,
  ),
  typed(
    'a fingerprint of noughts',
    'meeting.yaml',
    /sha256: .*/,
    `sha256: ${'0'.repeat(64)}`,
    `: linje 14, source.sha256: fandt 0; ventede en tekst. Skriv her: Kildefilens SHA-256, et `,
  ),
  typed(
    'a fingerprint of another file',
    'meeting.yaml',
    /sha256: .*/,
    `sha256: ${'a'.repeat(64)}`,
    `: linje 14, sha256: »${'a'.repeat(64)}« er ikke fingeraftrykket af ${SOURCE}. Er det den ` +
      `fil, papirerne er skrevet af, så skriv sha256: ${HASH} og lines: 146. Er den ændret siden`,
  ),
  typed(
    'a source by another name',
    'meeting.yaml',
    'bilag.txt',
    'billag.txt',
    ': linje 13, file: »source/2025-08/billag.txt« findes ikke. Mente du »source/2025-08/bilag.txt',
  ),
  typed(
    'a count of lines that is wrong',
    'meeting.yaml',
    'lines: 146',
    'lines: 145',
    `: linje 15, lines: »145« er ikke det antal linjer, ${SOURCE} har. Skriv lines: 146.`,
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
