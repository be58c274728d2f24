import { findTextFragment } from '../../domain/citing/text-fragment.ts';
import { toRange } from '../citing/text-range.ts';

/** Marks the passage that the address points at, in browsers that leave that to the page. */
const prose = document.querySelector('.prose');
const found = prose && findTextFragment(prose.textContent, location.hash);
if (found) {
  const range = toRange(prose, found.start, found.end);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}
