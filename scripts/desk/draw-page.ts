// Draws a page of a PDF so sharp that small print can be read, in a thread of its own: a hostile
// file takes only that one down.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openPdf } from '../../src/import/pdf/page/open-pdf.ts';
import { drawPage } from '../import/page-pictures.ts';

/** How wide the picture is, in pixels: sharp on a screen where half the window is the page. */
const WIDTH = 1200;

// Who starts the thread gives it this.
const { path, page: number } = workerData as { path: string; page: number };
const file = await openPdf(basename(path), readFileSync(path));
const page = await file.getPage(number);
const canvas = await drawPage(page, WIDTH);
parentPort?.postMessage({ done: new Uint8Array(await canvas.encode('png')) });
