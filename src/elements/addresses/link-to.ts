import { element } from '../element.ts';

/** A link that says its own address, or `text`. */
export function linkTo(address: string, text = address): HTMLAnchorElement {
  const link = element('a', text);
  link.href = address;
  return link;
}
