import { createHash } from 'node:crypto';
import { ContentError } from '../domain/papers/content-error.ts';
import { askMeant } from '../domain/text/spelling.ts';
import type { MeetingData } from '../schemas/index.ts';

/** A source as `meeting.yaml` tells of it, and what is there. */
export interface SourceFile {
  /** The file that tells of it: `src/content/2019-04/meeting.yaml`. */
  readonly told: string;
  readonly source: MeetingData['source'];
  /** Nothing when there is no such file. */
  readonly bytes: Buffer | undefined;
  /** What lies in its folder. */
  readonly beside: readonly string[];
}

/** What a file that is no text begins with, what it is, and how its text is had. */
const KINDS = [
  { begin: '%PDF', what: 'en PDF', how: 'Træk teksten ud, f.eks. med pdftotext -layout' },
  {
    begin: 'PK\x03\x04',
    what: 'et dokument fra Word eller lignende',
    how: 'Gem det som ren tekst',
  },
  { begin: '\xd0\xcf\x11\xe0', what: 'et ældre dokument fra Word', how: 'Gem det som ren tekst' },
  { begin: '{\\rtf', what: 'et dokument i RTF', how: 'Gem det som ren tekst' },
];

/**
 * The lines of a source, without line ends. Throws a ContentError that says what the file is and
 * what to do, when it is missing, is no text in UTF-8, or is not the one that was told of.
 */
export function readSourceLines({ told, source, bytes, beside }: SourceFile): string[] {
  const { file, sha256, lines: count } = source;
  if (!bytes) {
    const hint = `${askMeant(file, beside)}Læg den tekst, I fik, dér, eller ret navnet.`;
    throw new ContentError(`file: »${file}« findes ikke.`, { file: told, hint });
  }
  const text = decode(file, bytes);
  const found = hashOf(bytes);
  if (found !== sha256) {
    const message = `sha256: »${sha256}« er ikke fingeraftrykket af ${file}.`;
    throw new ContentError(message + explainHash(text, sha256), {
      file: told,
      hint:
        'Er det den fil, papirerne er skrevet af, så skriv ' +
        `sha256: ${found} og lines: ${linesOf(text).length}. ` +
        'Er den ændret siden, så hent den igen.',
    });
  }
  const lines = linesOf(text);
  if (lines.length === count) return lines;
  const hint = `Skriv lines: ${lines.length}.`;
  throw new ContentError(`lines: »${count}« er ikke det antal linjer, ${file} har.`, {
    file: told,
    hint,
  });
}

/** The fingerprint by which a source is known. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** What was done to the file, when its line ends alone are others. */
function explainHash(text: string, sha256: string): string {
  const [unix, windows] = [text.replaceAll('\r\n', '\n'), text.replace(/\r?\n/g, '\r\n')];
  if (hashOf(unix) === sha256) return ' Dens linjer slutter nu som i Windows (CR LF), før med LF.';
  if (hashOf(windows) === sha256)
    return ' Dens linjer slutter nu med LF, før som i Windows (CR LF).';
  return '';
}

function decode(file: string, bytes: Buffer): string {
  const begin = bytes.toString('latin1', 0, 5);
  const kind = KINDS.find((known) => begin.startsWith(known.begin));
  if (kind)
    throw new ContentError(`linje 1: filen er ${kind.what}, ikke tekst.`, {
      file,
      hint: `${kind.how}, læg den som .txt, og skriv dens navn under source i meeting.yaml.`,
    });
  if (begin.startsWith('\xff\xfe') || begin.startsWith('\xfe\xff')) {
    const encoding = begin.startsWith('\xff\xfe') ? 'utf-16le' : 'utf-16be';
    throw convert(file, 1, 'UTF-16 (»Unicode«)', new TextDecoder(encoding).decode(bytes));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((found) => !isUtf8(Buffer.from(found, 'latin1')));
    const word = linesOf(text)[line]?.match(/\S*[^ -~\s]\S*/)?.[0] ?? '';
    throw convert(file, line + 1, `Windows-1252, hvor her står »${word}«`, text);
  }
}

function convert(file: string, line: number, encoding: string, text: string): ContentError {
  return new ContentError(`linje ${line}: filen er ikke gemt som UTF-8, men som ${encoding}.`, {
    file,
    hint:
      'Gem den som UTF-8 uden at ændre andet, og skriv under source i meeting.yaml, hvad den så ' +
      `er: sha256: ${hashOf(text)} og lines: ${linesOf(text).length}.`,
  });
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
