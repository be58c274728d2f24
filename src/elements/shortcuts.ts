const KEY = 'moedebilag:genvejstaster';
const OFF = 'fra';
const CHANGED = 'shortcuts-change';

/** Where letters are typed, or are somebody else's. */
const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [contenteditable]';

/** Where the browser keeps nothing, the page does, while it stands. */
let isOff = false;

/** Whether a key is a shortcut that the reader has left on: one sign alone, outside of fields. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  const isBare = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  const isTyped = isComposing || (target instanceof Element && target.closest(TYPING) !== null);
  return isBare && !isTyped && !defaultPrevented && areOn();
}

/** Tells whether the shortcuts are on, now and whenever the reader turns them off or on. */
export function watchShortcuts(tell: (areOn: boolean) => void) {
  const now = () => tell(areOn());
  document.addEventListener(CHANGED, now);
  addEventListener('storage', now);
  now();
}

/** Makes a checkbox the switch of all shortcuts, as any other such box is. */
export function bindSwitch(box: HTMLInputElement) {
  box.addEventListener('change', () => {
    isOff = !box.checked;
    try {
      if (isOff) localStorage.setItem(KEY, OFF);
      else localStorage.removeItem(KEY);
    } catch (error) {
      console.error('shortcuts:', error);
    }
    document.dispatchEvent(new Event(CHANGED));
  });
  watchShortcuts((areOn) => {
    box.checked = areOn;
  });
}

function areOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // Storage is blocked.
    return !isOff;
  }
}
