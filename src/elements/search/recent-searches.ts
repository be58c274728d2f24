const KEY = 'moedebilag:soegninger';
/** So many searches are remembered; those before them are forgotten. */
const MOST_KEPT = 8;

/**
 * Keeps searches in this browser when the reader asks for it by the checkbox in `container`, lists
 * them there, and forgets them all when it is unchecked. `ask` is called with the one chosen.
 * Returns what adds a search.
 */
export function keepRecentSearches(
  container: HTMLElement,
  ask: (typed: string) => void,
  signal: AbortSignal,
): (typed: string) => void {
  const box = container.querySelector('input') as HTMLInputElement;
  const list = container.querySelector('ul') as HTMLUListElement;
  const show = () => {
    const kept = readSearches();
    box.checked = kept !== undefined;
    list.replaceChildren(...(kept ?? []).map(toItem));
  };
  box.addEventListener(
    'change',
    () => {
      if (box.checked) write([]);
      else localStorage.removeItem(KEY);
      show();
    },
    { signal },
  );
  list.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLButtonElement) ask(target.textContent);
    },
    { signal },
  );
  container.hidden = false;
  show();
  return (typed) => {
    const kept = readSearches();
    if (kept === undefined || typed === '') return;
    write([typed, ...kept.filter((other) => other !== typed)].slice(0, MOST_KEPT));
    show();
  };
}

/** The searches kept, the last first; nothing when none are to be, or the browser keeps nothing. */
export function readSearches(): string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return Array.isArray(kept) ? kept.filter((typed) => typeof typed === 'string') : undefined;
  } catch {
    // Storage is blocked, or holds what we did not write: then nothing is kept.
    return undefined;
  }
}

function write(searches: readonly string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch (error) {
    console.error('recent-searches:', error);
  }
}

function toItem(typed: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = typed;
  item.append(button);
  return item;
}
