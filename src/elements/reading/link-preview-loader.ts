// Fetches what shows where a link leads, when the reader comes near the first one.
// On touch a link is followed; only a note opens.
for (const act of ['pointerover', 'focusin', 'click'] as const)
  document.addEventListener(act, (event) => {
    const link =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('.prose a:not([data-site])');
    if (!link || !('popover' in link)) return;
    const isOpening =
      act === 'click' && 'footnoteRef' in link.dataset && isPlain(event as MouseEvent);
    // A pointer that is held down marks words.
    const isNear =
      act === 'pointerover'
        ? (event as PointerEvent).pointerType !== 'touch' && (event as PointerEvent).buttons === 0
        : link.matches(':focus-visible');
    if (isOpening) event.preventDefault();
    else if (act === 'click' || !isNear) return;
    import('./link-preview.ts').then(
      ({ approach, openNote }) => (isOpening ? openNote(link) : approach(link)),
      (error) => {
        console.error('link-preview-loader:', error);
        if (isOpening) location.assign(link.href);
      },
    );
  });

/** Whether a click asks for no window of its own. */
function isPlain({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}

export {};
