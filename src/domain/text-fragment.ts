/**
 * The text directive that points at `whole.slice(start, end)` and at nothing else: `text=ud%20af%20boksen`.
 * Words before it are added until it is unique. Gives nothing when even that does not make it so.
 */
export function toTextFragment(whole: string, start: number, end: number): string | undefined {
  const marked = clean(whole.slice(start, end));
  const text = clean(whole);
  const before = clean(whole.slice(0, start)).split(' ');
  if (marked === '') return undefined;
  if (countOf(text, marked) === 1) return `text=${encode(marked)}`;
  for (let words = 1; words <= Math.min(12, before.length); words++) {
    const prefix = before.slice(-words).join(' ').trim();
    if (prefix !== '' && countOf(text, `${prefix} ${marked}`) === 1) return `text=${encode(prefix)}-,${encode(marked)}`;
  }
  return undefined;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Commas and hyphens mean something in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll(',', '%2C');
}
