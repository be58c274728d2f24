import {
  type ReferredPlace,
  referenceText,
  toAddress,
  toLink,
  toQuote,
} from '../../domain/citing/reference.ts';
import type { ClipboardContent } from '../../domain/text/clipboard-content.ts';
import { tellTrouble } from '../trouble-note.ts';
import { copy } from './clipboard.ts';
import { referToPassage } from './passage-reference.ts';
import { addressAsRead, referTo } from './referred-place.ts';
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
  const selection = getSelection();
  const marked = selection && toWholeRange(selection);
  const passage = marked && referToPassage(marked);
  if (!passage) return 'Markér mindst ét ord i bilaget, så kan vi henvise til det.';
  const { range, words, fragment } = passage;
  selection.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  const address = `${addressAsRead(block)}#${block.id}${fragment ? `:~:${fragment}` : ''}`;
  return copy(
    toQuote({ ...referTo(block), address, words, wordings: wordingsOf(range) }),
    fragment
      ? 'Henvisningen til markeringen er kopieret.'
      : 'Ordene står flere steder. Henvisningen fører til afsnittet, de står i.',
  );
}

/** Cells that are marked one by one are a range each. */
function toWholeRange(selection: Selection): Range | undefined {
  if (selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
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

/** Prints a block alone; what goes wrong is told beside the button that was pressed. */
export async function printBlock(block: HTMLElement, button: Element) {
  try {
    const { printPart } = await import('../reading/print-alone.ts');
    printPart(block);
  } catch (error) {
    tellTrouble(button, error);
  }
}
