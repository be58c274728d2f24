import { spawnSync } from 'node:child_process';
import { findProgram } from './program.ts';

/** A word on a sheet, with how far its upper and lower edge are from the sheet's, in points. */
interface Word {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** A printed sheet. */
export interface Sheet {
  readonly height: number;
  readonly words: readonly Word[];
}

/** What is the paper's own margin, in points: `print.css` leaves 18 mm. */
const MARGIN = (18 / 25.4) * 72;
/** Letters reach a little into what is theirs by their font's own measures, in points. */
const SLACK = 3;

/** Reads what is printed; nothing when the reader of PDF is not here (poppler-utils). */
export function readPdf(pdf: Buffer): Sheet[] | undefined {
  const path = findProgram('pdftotext');
  if (path === undefined) return undefined;
  const { LD_LIBRARY_PATH: _, ...env } = process.env;
  const { stdout } = spawnSync(path, ['-bbox', '-', '-'], { input: pdf, encoding: 'utf8', env });
  return [...stdout.matchAll(/<page width="[^"]+" height="([^"]+)">([\s\S]*?)<\/page>/g)].map(
    ([, height, inside = '']) => ({ height: Number(height), words: readWords(inside) }),
  );
}

function readWords(page: string): Word[] {
  const pattern = /<word xMin="[^"]+" yMin="([^"]+)" xMax="[^"]+" yMax="([^"]+)">(.*?)<\/word>/g;
  return [...page.matchAll(pattern)].map(([, top, bottom, text = '']) => ({
    text,
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** What is wrong with sheets, in a few words each; none when nothing is. */
export function findPrintFaults(sheets: readonly Sheet[], tools: readonly string[]): string[] {
  const inner = sheets.map(({ height, words }) =>
    // What stands in the margin is the number of the sheet.
    words.filter(({ top, bottom }) => bottom > MARGIN && top < height - MARGIN),
  );
  const said = inner.flat().map(({ text }) => text);
  const text = ` ${said.join(' ')} `;
  return [
    ...inner.flatMap((words, at) => (words.length < 2 ? [`sheet ${at + 1} is blank`] : [])),
    ...((inner[0]?.length ?? 0) < 40 && sheets.length > 1
      ? ['the first sheet has only a head']
      : []),
    ...sheets.flatMap(({ height }, at) =>
      (inner[at] ?? []).some(
        ({ top, bottom }) =>
          bottom > height - MARGIN + SLACK + (bottom - top) / 3 ||
          top < MARGIN - SLACK - (bottom - top) / 3,
      )
        ? [`a line is sliced on sheet ${at + 1}`]
        : [],
    ),
    ...tools.filter((tool) => text.includes(` ${tool} `)).map((tool) => `»${tool}« is printed`),
  ];
}
