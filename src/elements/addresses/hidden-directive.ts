/**
 * The text directive, `:~:text=skive`, that the page came with: browsers take it out of the
 * address, and only the page's own entry still has it.
 */
export function hiddenDirective(): string {
  const [before, directive] =
    performance.getEntriesByType('navigation')[0]?.name.split(':~:') ?? [];
  return directive && before === location.href ? `:~:${directive}` : '';
}
