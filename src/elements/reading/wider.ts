// What is open above the page is not laid out where a wider window has room for it.
for (const width of [64, 80])
  matchMedia(`(min-width: ${width}rem)`).addEventListener('change', () =>
    document
      .querySelector<HTMLElement>(':is(nav, aside, reading-position):popover-open')
      ?.hidePopover(),
  );
