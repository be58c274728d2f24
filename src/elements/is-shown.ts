/** Whether an element is laid out, also in Safari before 17.4, which cannot be asked. */
export function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}
