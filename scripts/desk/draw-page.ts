// Draws a page of a PDF so sharp that small print can be read, in a thread of its own: a hostile
// file takes only that one down.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import { openPdf } from '../../src/import/pdf/page/open-pdf.ts';

/** How wide the picture is, in pixels: sharp on a screen where half the window is the page. */
const WIDTH = 1200;
/** No page is drawn taller. */
const TALLEST = 4000;

// Who starts the thread gives it this.
const { path, page: number } = workerData as { path: string; page: number };
const file = await openPdf(basename(path), readFileSync(path));
const page = await file.getPage(number);
const plain = page.getViewport({ scale: 1 });
const viewport = page.getViewport({ scale: Math.min(WIDTH / plain.width, TALLEST / plain.height) });
const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
// pdf.js draws on what Node has for a canvas, and knows its type only in browsers.
const target = canvas as unknown as HTMLCanvasElement;
await page.render({ canvas: target, viewport, background: 'white' }).promise;
parentPort?.postMessage({ done: new Uint8Array(await canvas.encode('png')) });
