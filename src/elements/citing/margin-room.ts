/** What stands in the margin: the editors' notes, and copies of footnotes. */
const NOTES = '.prose aside[popover], .side-notes > div';
/** Between two things in the margin, in pixels. */
const GAP = 10;

/** Moves the notes that something in the margin would lie over down below it, while it is there. */
export function makeRoom(tools: HTMLElement) {
  giveBack();
  const taken = tools.getBoundingClientRect();
  const notes = [...document.querySelectorAll<HTMLElement>(NOTES)]
    .map((note) => ({ note, box: note.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.bottom > taken.top - GAP)
    .sort((one, other) => one.box.top - other.box.top);
  let free = taken.bottom + GAP;
  for (const { note, box } of notes) {
    // From the first one that has room enough, all stay.
    if (box.top >= free) break;
    note.style.translate = `0 ${free - box.top}px`;
    free += box.height + GAP;
  }
}

/** Puts the notes back beside their lines. */
export function giveBack() {
  for (const note of document.querySelectorAll<HTMLElement>(NOTES)) note.style.translate = '';
}
