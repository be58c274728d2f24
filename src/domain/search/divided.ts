import type { Element, ElementContent } from 'hast';
import { isPlace } from '../papers/read-blocks.ts';

/**
 * Whether something inside has an address of its own, or is the site's, so that the words cannot be
 * taken as one piece.
 */
export function isDivided({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (standsAlone(child) || isDivided(child)),
  );
}

/** The children of what is divided, a sentence with its changes and emphasis as one. */
export function piecesOf({ children }: Element): ElementContent[] {
  const pieces: ElementContent[] = [];
  let sentence: ElementContent[] = [];
  for (const child of children) {
    if (isInSentence(child)) {
      if (sentence.length === 0)
        pieces.push({ type: 'element', tagName: 'span', properties: {}, children: sentence });
      sentence.push(child);
    } else {
      pieces.push(child);
      sentence = [];
    }
  }
  return pieces;
}

function isInSentence(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return /^(?:ins|del|a|strong|em|sup)$/.test(node.tagName) && !isDivided(node);
}

function standsAlone(node: Element): boolean {
  return isPlace(node) || isFacts(node) || /^(?:h[2-4]|aside|caption)$/.test(node.tagName);
}

/** What a paper's title block tells of it: who sent and signed it, its dates and case IDs. */
export function isFacts(node: Element): boolean {
  return [node.properties.className].flat().includes('facts');
}
