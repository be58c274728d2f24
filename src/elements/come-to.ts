/** Brings the reader, and whoever reads aloud, to a place that is no control; the page stays. */
export function comeTo(place: HTMLElement) {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
