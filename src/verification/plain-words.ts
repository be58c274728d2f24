import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { tokenize } from '../domain/text/token.ts';

const INLINE = /^(?:a|b|data|del|em|i|ins|small|span|strong|sup)$/;

/** The words of an element, those of each block set apart. */
export function plain(element: Element): string {
  const spell = (node: ElementContent): string => {
    if (node.type !== 'element') return node.type === 'text' ? node.value : '';
    const text = node.children.map(spell).join('');
    return INLINE.test(node.tagName) ? text : ` ${text} `;
  };
  return spell(element).replace(/\s+/g, ' ').trim();
}

/** The words of the first element that a selector finds; empty when there is none. */
export function textAt(selector: string, region: Element): string {
  const part = select(selector, region);
  return part ? plain(part) : '';
}

/** The words of a text in content or page, without what Markdown adds to them. */
export function words(text: string): string {
  const unlinked = text.replace(/\]\([^)]*\)/g, ']').replace(/[[\]>*\\]/g, ' ');
  return tokenize(unlinked)
    .map((token) => token.text)
    .join(' ');
}
