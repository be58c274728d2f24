import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ContentError } from '../../../domain/papers/content-error.ts';
import type { OutlineEntry } from '../../received.ts';
import { PDF } from '../limits.ts';
import { lookOf, withSiblings } from '../looks.ts';
import { linesOfShades } from '../shades.ts';
import { colourAt, readColours } from './colours.ts';
import { multiply, readDrawing, toMatrix } from './drawing.ts';
import { outlineOf } from './outline.ts';
import { type Look, mostOf, type Page, type Stretch } from './page.ts';
import { blocksOf } from './tags.ts';

/** Letters as pdf.js gives them. */
type Text = Extract<
  Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number],
  { str: string }
>;

const FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * What stands on each page of a PDF file, and where its own outline leads. Throws a sentence for
 * the editor when it cannot be read.
 */
export async function readPages(
  name: string,
  bytes: Uint8Array,
): Promise<{ pages: Page[]; outline: OutlineEntry[] }> {
  const file = await openPdf(name, bytes);
  try {
    if (file.numPages > PDF.mostPages) {
      throw faultOf(name, `har ${file.numPages} sider.`, {
        hint: `Del den i filer på højst ${PDF.mostPages} sider.`,
      });
    }
    const pages: Page[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await readPage(await file.getPage(number)));
    }
    return { pages: withSiblings(pages), outline: await outlineOf(file) };
  } catch (cause) {
    if (cause instanceof ContentError) throw cause;
    throw brokenOf(name, cause);
  } finally {
    await file.loadingTask.destroy();
  }
}

/** Opens a PDF file. Throws a sentence for the editor when it is none, or cannot be read. */
export async function openPdf(name: string, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (bytes.length === 0) {
    throw faultOf(name, 'er tom.', { hint: 'Hent filen igen, og læg den samme sted.' });
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (!head.includes('%PDF-')) {
    throw faultOf(name, 'er ikke en PDF-fil, selv om navnet siger det.', {
      hint: 'Åbn filen i det program, den er lavet i, og gem den som PDF eller Word.',
    });
  }
  const task = getDocument({
    // pdf.js takes the bytes for itself, and leaves an empty array behind.
    data: new Uint8Array(bytes),
    cMapUrl: `${join(FOLDER, 'cmaps')}/`,
    standardFontDataUrl: `${join(FOLDER, 'standard_fonts')}/`,
    wasmUrl: `${join(FOLDER, 'wasm')}/`,
    enableXfa: false,
    disableFontFace: true,
    // Without these, fonts have no names: it is by them that bold is known.
    fontExtraProperties: true,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (cause) {
    await task.destroy();
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw faultOf(name, 'er låst med en adgangskode.', {
        hint: 'Gem en kopi uden adgangskode, eller bed afsenderen om en.',
        cause,
      });
    }
    throw brokenOf(name, cause);
  }
}

function brokenOf(name: string, cause: unknown): ContentError {
  const hint = 'Hent filen igen, eller gem den som PDF på ny i det program, den er lavet i.';
  return faultOf(name, 'er beskadiget og kan ikke læses.', { hint, cause });
}

function faultOf(name: string, found: string, told: { hint: string; cause?: unknown }) {
  return new ContentError(`filen ${found}`, { file: name, ...told });
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const steps = await page.getOperatorList();
  const content = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const texts = content.items.filter((item) => 'str' in item);
  const rotation = uprightOf(page, texts);
  const { width, height, transform } = page.getViewport({ scale: 1, rotation });
  const base = toMatrix(transform);
  const looks = new Map<string, Look>();
  const colourOf = colourAt(readColours(steps, base));
  const stretches: Stretch[] = [];
  const blocks = blocksOf(await page.getStructTree());
  const open: (number | undefined)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(blocks.get(item.id) ?? open.at(-1));
      continue;
    }
    if (item.str === '') continue;
    const look = looks.get(item.fontName) ?? lookIn(page, item.fontName);
    looks.set(item.fontName, look);
    const [a, b, c, d, x, y] = multiply(base, toMatrix(item.transform));
    const size = Math.hypot(c, d);
    // Letters that run upwards or downwards are read as if they stood on the line.
    const isAcross = Math.abs(a) >= Math.abs(b);
    const right = x + (isAcross ? item.width : size);
    const colour = colourOf(x, y);
    stretches.push({ text: item.str, x, right, y, size, look, colour, block: open.at(-1) });
  }
  const drawing = readDrawing(steps, base);
  page.cleanup();
  const rules = [...drawing.rules, ...linesOfShades(drawing.shapes, stretches)];
  return { number: page.pageNumber, width, height, stretches, ...drawing, rules };
}

/** How a page is turned so that its letters stand upright: a wide table may lie on its side. */
function uprightOf(page: PDFPageProxy, texts: readonly Text[]): number {
  const base = toMatrix(page.getViewport({ scale: 1 }).transform);
  const turns = texts.map(({ str, transform }): [number, number] => {
    const [a, b] = multiply(base, toMatrix(transform));
    const turn = Math.abs(a) >= Math.abs(b) ? (a < 0 ? 180 : 0) : b < 0 ? 90 : 270;
    return [turn, str.trim().length];
  });
  return (page.rotate + (mostOf(turns) ?? 0)) % 360;
}

function lookIn(page: PDFPageProxy, font: string): Look {
  const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const hasName = typeof found === 'object' && found !== null && 'name' in found;
  return lookOf(hasName ? String(found.name) : '');
}
