/** An icon as HTML, in the width and colour of the text (`base.css`). */
export function toIcon(drawing: string): string {
  return `<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${drawing}"/></svg>`;
}
