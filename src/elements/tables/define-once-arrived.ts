/**
 * Makes an element known whose tools move what stands below them. Where the address leads to a
 * place, they wait until the page stands there: from then on the browser keeps it there.
 */
export function defineOnceArrived(name: string, made: CustomElementConstructor) {
  const define = () => customElements.define(name, made);
  if (location.hash === '' || document.readyState === 'complete') define();
  else
    addEventListener('load', () => requestAnimationFrame(() => setTimeout(define)), { once: true });
}
