// Draws a page of a PDF, in a thread of its own: a hostile file takes only that one down.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** How wide the picture is, in pixels: sharp on a screen where half the window is the page. */
const WIDTH = 1200;
/** No page is drawn taller. */
const TALLEST = 4000;

const FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

// Who starts the thread gives it this.
const { path, page: number } = workerData as { path: string; page: number };
const file = await getDocument({
  data: new Uint8Array(readFileSync(path)),
  cMapUrl: `${join(FOLDER, 'cmaps')}/`,
  standardFontDataUrl: `${join(FOLDER, 'standard_fonts')}/`,
  wasmUrl: `${join(FOLDER, 'wasm')}/`,
  enableXfa: false,
  disableFontFace: true,
  verbosity: 0,
}).promise;
const page = await file.getPage(number);
const plain = page.getViewport({ scale: 1 });
const scale = Math.min(WIDTH / plain.width, TALLEST / plain.height);
const viewport = page.getViewport({ scale });
// In Node, pdf.js draws on a canvas of @napi-rs/canvas; its types know only that of browsers.
const factory = file.canvasFactory as {
  create(width: number, height: number): { canvas: HTMLCanvasElement & NodeCanvas };
};
const [width, height] = [viewport.width, viewport.height].map((side) =>
  Math.max(1, Math.round(side)),
);
const { canvas } = factory.create(width ?? 1, height ?? 1);
await page.render({ canvas, viewport }).promise;
parentPort?.postMessage({ done: new Uint8Array(canvas.toBuffer('image/png')) });

interface NodeCanvas {
  toBuffer(type: 'image/png'): Uint8Array;
}
