import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../../src/import/pdf/page/open-pdf.ts';

/** Heaviest picture of a page, in bytes: a reader fetches one when asking for it. */
const HEAVIEST = 60_000;

/** How wide a picture is and how well it is kept, the best first; one of them is light enough. */
const TRIES = [
  { width: 1100, quality: 55 },
  { width: 1000, quality: 35 },
  { width: 850, quality: 25 },
  { width: 700, quality: 10 },
  { width: 500, quality: 5 },
] as const;

/** No page is drawn taller, in pixels: a hostile one would fill the memory. */
const TALLEST = 4000;

/** A picture in WebP of each page of a PDF; `tell` hears of each page that is done. */
export async function drawPages(
  name: string,
  bytes: Uint8Array,
  tell: (done: number, all: number) => void,
): Promise<Uint8Array[]> {
  const file = await openPdf(name, bytes);
  try {
    const pictures: Uint8Array[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      pictures.push(await drawLightly(page));
      page.cleanup();
      tell(number, file.numPages);
    }
    return pictures;
  } finally {
    await file.loadingTask.destroy();
  }
}

async function drawLightly(page: PDFPageProxy): Promise<Uint8Array> {
  const [best] = TRIES;
  const large = await drawPage(page, best.width);
  for (const { width, quality } of TRIES) {
    const canvas = width === best.width ? large : await drawPage(page, width);
    const picture = await canvas.encode('webp', quality);
    if (picture.length <= HEAVIEST) return new Uint8Array(picture);
  }
  throw new RangeError(`page ${page.pageNumber} makes no picture below ${HEAVIEST} bytes`);
}

/** A page of a PDF on a canvas, as wide as is asked for unless it would become too tall. */
export async function drawPage(page: PDFPageProxy, width: number) {
  const plain = page.getViewport({ scale: 1 });
  const scale = Math.min(width / plain.width, TALLEST / plain.height);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // pdf.js draws on what Node has for a canvas, and knows its type only in browsers.
  const target = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: target, viewport, background: 'white' }).promise;
  return canvas;
}
