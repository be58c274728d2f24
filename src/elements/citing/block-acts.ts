import {
  type ReferredPlace,
  referenceText,
  toAddress,
  toLink,
  toQuote,
} from '../../domain/citing/reference.ts';
import { toTextFragment } from '../../domain/citing/text-fragment.ts';
import type { ClipboardContent } from '../../domain/text/clipboard-content.ts';
import { copy } from './clipboard.ts';
import { addressAsRead, pageAddress, referTo } from './referred-place.ts';
import { offsetOf } from './text-range.ts';
import { wordingsOf } from './wordings.ts';

/** The ways to copy a reference to a block, by the key for each. */
export const COPIES: Readonly<
  Record<string, { done: string; make: (referred: ReferredPlace) => ClipboardContent }>
> = {
  c: { done: 'Linket er kopieret', make: toLink },
  q: { done: 'Link og citat er kopieret', make: toQuote },
  a: { done: 'Adressen er kopieret', make: toAddress },
};

/** Copies a reference to a block in one of the ways, and returns what there is to tell. */
export async function copyBlock(block: HTMLElement, key: string): Promise<string> {
  const way = COPIES[key];
  if (!way) throw new RangeError(`no way to copy called ${key}`);
  const referred = referTo(block);
  return copy(way.make(referred), `${way.done}: ${referenceText(referred)}.`);
}

/** Copies a reference to what is marked in a block, and returns what there is to tell. */
export async function copySelection(block: HTMLElement): Promise<string> {
  const range = getSelection()?.getRangeAt(0);
  const prose = block.closest('.prose');
  if (!range || !prose) return '';
  const [start, words] = [offsetOf(prose, range), range.toString()];
  const fragment = toTextFragment(prose.textContent, start, start + words.length);
  if (!fragment)
    return 'Ordene står flere steder. Markér lidt mere, så henvisningen bliver entydig.';
  // Quoted is what the reader sees: a view may leave out changes that stand in between.
  const seen = `${getSelection()}`.replace(/\s+/g, ' ');
  // A view that leaves out words of the marking cannot show where it is.
  const isWhole = range.cloneContents().querySelector('[data-away]') === null;
  const page = isWhole ? addressAsRead(block) : pageAddress();
  const referred = {
    ...referTo(block),
    address: `${page}#:~:${fragment}`,
    words: seen,
    wordings: wordingsOf(range),
  };
  return copy(toQuote(referred), 'Henvisningen til markeringen er kopieret.');
}

/** Shares a block by what the reader's device has for it; returns what there is to tell, if any. */
export async function shareBlock(block: HTMLElement): Promise<string> {
  const referred = referTo(block);
  try {
    await navigator.share({ title: referenceText(referred), url: referred.address });
    return '';
  } catch (error) {
    const isPutAway = error instanceof DOMException && error.name === 'AbortError';
    return isPutAway ? '' : `Kunne ikke dele. Adressen er ${referred.address}`;
  }
}

/** Prints a block alone; returns what there is to tell, if any. */
export async function printBlock(block: HTMLElement): Promise<string> {
  try {
    const { printPart } = await import('../reading/print-alone.ts');
    printPart(block);
    return '';
  } catch (error) {
    console.error('block-links:', error);
    return 'Udskriften kan ikke hentes lige nu. Prøv igen om lidt.';
  }
}
