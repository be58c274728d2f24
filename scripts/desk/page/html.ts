/** What an element gets: attributes, and what is called when something happens to it. */
export interface Given {
  readonly [attribute: string]: string | number | boolean | undefined | ((event: Event) => void);
}

type Child = Node | string | undefined | false;

/** An element with attributes, listeners (`onclick`) and children; text is never read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button with what it does. */
export function button(text: string, act: () => void, given: Given = {}): HTMLButtonElement {
  return make('button', { type: 'button', ...given, onclick: act }, text);
}

/** Tells a sentence at the foot of the window, also to screen readers. */
export function say(sentence: string) {
  const place = document.getElementById('besked');
  if (place) place.textContent = sentence;
}

/** What is done once, a little after the last of several calls. */
export function later(act: () => void, milliseconds: number): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, milliseconds);
  };
}

/** A number with its noun: `1 fejl`, `3 steder`. */
export function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
}
