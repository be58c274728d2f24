/** The most words before the marked ones that may tell them from others. */
const MOST_BEFORE = 12;

/**
 * The text directive that points at `whole.slice(start, end)` and at nothing else:
 * `text=ud%20af%20boksen`. Words before it are added until it is unique. Gives nothing when even
 * that does not make it so.
 */
export function toTextFragment(whole: string, start: number, end: number): string | undefined {
  const marked = clean(whole.slice(start, end));
  const text = clean(whole);
  const before = clean(whole.slice(0, start)).split(' ');
  if (marked === '') return undefined;
  if (countOf(text, marked) === 1) return `text=${encode(marked)}`;
  for (let words = 1; words <= Math.min(MOST_BEFORE, before.length); words++) {
    const prefix = before.slice(-words).join(' ').trim();
    if (prefix !== '' && countOf(text, `${prefix} ${marked}`) === 1)
      return `text=${encode(prefix)}-,${encode(marked)}`;
  }
  return undefined;
}

/**
 * Where a text directive in `hash` points, in characters of `whole`; nothing when there is none, or
 * its words are not there.
 */
export function findTextFragment(
  whole: string,
  hash: string,
): { start: number; end: number } | undefined {
  const [, directive] = hash.match(/:~:text=([^&]+)/) ?? [];
  if (!directive) return undefined;
  const parts = directive.split(',').map(decode);
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const [words] = parts;
  if (!words) return undefined;
  const pattern = [prefix, words]
    .map((part) => (part ? `(${looseSpaces(part)})` : '()'))
    .join('\\s*');
  const match = new RegExp(pattern).exec(whole);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return { start: end - (match[2]?.length ?? 0), end };
}

function looseSpaces(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken address is searched for as it stands.
    return text;
  }
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
