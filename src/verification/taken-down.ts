import type { Element, ElementContent } from 'hast';
import { plain, words } from './plain-words.ts';

/** What a note that says when begins with. */
export const DATED_NOTE = '(?:Taget ned|Rettet af afsenderen) den \\d{1,2}\\. \\p{Ll}+ \\d{4}';

const TAKEN_DOWN = /^Taget ned den \d{1,2}\. \p{Ll}+ \d{4} /u;

/** Whether an item of a list, or a footnote before its way back, says why it was taken down. */
export function tellsTakenDown(
  item: Element,
  _region: Element,
  { declared }: { readonly declared: string },
): boolean {
  const children = item.children.filter(isNotOurs);
  const text = plain({ ...item, children });
  const why = words(text.replace(TAKEN_DOWN, ''));
  return TAKEN_DOWN.test(text) && why !== '' && declared.includes(why);
}

function isNotOurs(node: ElementContent): boolean {
  return node.type !== 'element' || !('dataSite' in node.properties);
}
