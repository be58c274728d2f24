import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OutlineEntry } from '../../received.ts';

/** The bookmarks at the top level of a PDF, each with its page; those that lead nowhere are not. */
export async function outlineOf(file: PDFDocumentProxy): Promise<OutlineEntry[]> {
  // The type says that there is always one.
  const outline: Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | null =
    await file.getOutline();
  const entries: OutlineEntry[] = [];
  for (const { title, dest } of outline ?? []) {
    const page = await pageOf(file, dest);
    if (page !== undefined) entries.push({ title: title.trim(), page });
  }
  return entries;
}

async function pageOf(
  file: PDFDocumentProxy,
  dest: string | unknown[] | null,
): Promise<number | undefined> {
  try {
    const place: unknown = typeof dest === 'string' ? await file.getDestination(dest) : dest;
    const [to]: unknown[] = Array.isArray(place) ? place : [];
    if (typeof to === 'number') return to + 1;
    return isReference(to) ? (await file.getPageIndex(to)) + 1 : undefined;
  } catch {
    // A bookmark to a page that is not there says nothing of the others.
    return undefined;
  }
}

function isReference(to: unknown): to is { num: number; gen: number } {
  return typeof to === 'object' && to !== null && 'num' in to && 'gen' in to;
}
