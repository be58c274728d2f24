import { findDirective, readDirective } from '../../domain/citing/text-directive.ts';
import { PageText } from '../citing/page-text.ts';

/** Marks the passage that the address points at, in browsers that leave that to the page. */
const directive = readDirective(location.hash);
const page = new PageText('.side-notes');
const passage = directive && findDirective(page.searched, directive);
const range = passage && page.toRange(passage);
if (range) {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const fold = startContainer.parentElement?.closest('details');
  if (fold) fold.open = true;
  startContainer.parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
