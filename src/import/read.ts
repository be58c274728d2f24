import { ContentError } from '../domain/papers/content-error.ts';
import type { Bundle } from './bundle.ts';
import { isRightWord } from './danish-words.ts';
import { dividePapers } from './divide/divide-papers.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { type Block, type ReceivedPaper, textOf } from './received.ts';
import { readText } from './text/read-text.ts';
import { withTitle } from './title.ts';
import { readWord } from './word/read-word.ts';

/** What a file begins with tells what it is; its name may not. */
const SIGNATURES = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  zip: [0x50, 0x4b, 0x03, 0x04],
  old: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/**
 * Reads a received file by what it is: a PDF, a Word document, or text. Throws a ContentError that
 * says what is wrong with it.
 */
export async function readReceived(name: string, bytes: Uint8Array): Promise<ReceivedPaper> {
  return withTitle(await read(name, bytes));
}

/** Reads a received file as readReceived does, and divides one that is a bundle of papers. */
export async function readPapers(name: string, bytes: Uint8Array): Promise<Bundle> {
  const bundle = dividePapers(await read(name, bytes));
  const papers = bundle.papers.map((one) => ({ ...one, paper: withTitle(one.paper) }));
  return { ...bundle, papers };
}

async function read(name: string, bytes: Uint8Array): Promise<ReceivedPaper> {
  const fail = (message: string, hint: string) => new ContentError(message, { file: name, hint });
  if (bytes.length === 0) throw fail('filen er tom.', 'Hent den igen, og prøv med den nye.');
  const begins = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  const isPdf = begins(SIGNATURES.pdf);
  const isWord = begins(SIGNATURES.zip) || begins(SIGNATURES.old);
  if (!isPdf && !isWord && /\.(?:pdf|docx?)$/i.test(name))
    throw fail('filen er ikke det, dens navn siger.', 'Hent den igen, eller gem den på ny.');
  const paper = isPdf
    ? await readPdf(name, bytes, isRightWord)
    : isWord
      ? readWord(name, bytes)
      : readText(name, bytes);
  const [problem] = paper.problems;
  if (!paper.blocks.some(hasWords))
    throw fail(problem ?? 'filen har ingen ord.', 'Bed afsenderen om den med tekst.');
  const misnamed = tellMisnamed(name, paper.format);
  return { ...paper, problems: [...misnamed, ...paper.problems] };
}

function hasWords(block: Block): boolean {
  if (block.kind === 'figure') return false;
  const pieces = block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block];
  return pieces.some((piece) => textOf(piece).trim() !== '');
}

const ENDINGS = { pdf: /\.pdf$/i, word: /\.docx$/i, text: /./ } as const;
const CALLED = { pdf: 'en PDF', word: 'et Word-dokument', text: 'ren tekst' } as const;

function tellMisnamed(name: string, format: ReceivedPaper['format']): string[] {
  if (ENDINGS[format].test(name)) return [];
  return [`Filens navn siger noget andet, men den er ${CALLED[format]} og er læst sådan.`];
}
