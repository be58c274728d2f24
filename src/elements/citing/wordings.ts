import type { Wording } from '../../domain/citing/reference.ts';
import {
  type ChangeView,
  leavesOut,
  nameOfView,
  readChangeView,
  VIEW_OF,
} from '../../domain/papers/change-view.ts';
import { element } from '../element.ts';
import { wordsOf } from './words-of.ts';

const CHANGES = 'ins, del';

/** How the reader has chosen to read a paper with tracked changes. */
export function chosenView(): ChangeView {
  const choice = document.querySelector<HTMLInputElement>('[name="vis"]:checked');
  return readChangeView(`vis=${choice?.value ?? ''}`);
}

/**
 * The wordings of a passage with tracked changes in it, none where nothing is changed: both of
 * them where changes are marked, for run together they say what neither paper did.
 */
export function wordingsOf(passage: Range): Wording[] {
  const { commonAncestorContainer: around } = passage;
  const within = around instanceof Element ? around : around.parentElement;
  const change = within?.closest(CHANGES);
  const words = element('div', passage.cloneContents());
  if (change) return [toWording(words, change.localName === 'ins' ? VIEW_OF.ins : VIEW_OF.del)];
  if (!words.querySelector(CHANGES)) return [];
  const view = chosenView();
  return (view ? [view] : [VIEW_OF.del, VIEW_OF.ins])
    .map((shown) => toWording(words, shown))
    .filter((wording) => wording.words !== '');
}

function toWording(passage: HTMLElement, view: ChangeView): Wording {
  const copy = element('div', passage.cloneNode(true));
  for (const change of copy.querySelectorAll(CHANGES))
    if (leavesOut(view, change.localName)) change.remove();
  return { name: nameOfView(view), words: wordsOf(copy) };
}
