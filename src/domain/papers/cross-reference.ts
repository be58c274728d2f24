/** A reference of a paper to another place: where it leads, or why it leads nowhere. */
export interface CrossReference {
  /** Relative to the paper's own page: `../erhvervsservice/#bilag-2`. */
  readonly href: string;
  /** `ref`, or `absent` when what it names is not in the bundle. */
  readonly className: 'ref' | 'absent';
  /** A word of ours about it: that it is only probable, or why it is absent. */
  readonly remark: string | undefined;
}

/** A stretch of a text, with the reference that it is. */
export interface TextPart {
  readonly text: string;
  readonly reference?: CrossReference;
}

/** The page that lists what the papers refer to and the bundle lacks, from a paper's page. */
const ABSENT_PAGE = '../../henvisninger/';

const TARGET = /^(?:(?:(\d{4}-\d{2}(?:-[a-z0-9]+)*)\/)?([a-z0-9-]+))?(?:#([a-z0-9-]+))?$/;
const MARKUP = /\[([^\]]+)\]\((ref:[^)"]*?)(?: "([^"]*)")?\)/g;

/** What a reference may be written as, for error messages. */
export const REFERENCE_RULE =
  'Skriv [ordene](ref:bilag#sted), [ordene](ref:#sted) eller, når det ikke er i bundtet, ' +
  '[ordene](ref:udenfor "Hvorfor.")';

/** Whether a link is a reference, well or badly written. */
export function isReference(url: string): boolean {
  return url.startsWith('ref:');
}

/**
 * Reads `ref:erhvervsservice#bilag-2`, `ref:#maal-9`, `ref:2020-01/budget`, `ref:/tidslinje/#frist`
 * or `ref:udenfor`; nothing when it is none of them.
 */
export function readReference(url: string, remark: string | undefined): CrossReference | undefined {
  const target = url.slice('ref:'.length);
  if (target === 'udenfor')
    return remark ? { href: ABSENT_PAGE, className: 'absent', remark } : undefined;
  if (/^\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?$/.test(target))
    return { href: `../..${target}`, className: 'ref', remark };
  const [whole, meeting, slug, id] = target.match(TARGET) ?? [];
  if (!whole) return undefined;
  const page = slug ? `${meeting ? `../../${meeting}` : '..'}/${slug}/` : '';
  return { href: page + (id ? `#${id}` : ''), className: 'ref', remark };
}

/**
 * The parts of a text in which references are written, as `[i et notat](ref:erhvervsservice)`.
 * Throws a SyntaxError on one that is badly written.
 */
export function splitReferences(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: markup, 1: words = '', 2: url = '', 3: remark, index } of text.matchAll(MARKUP)) {
    const reference = readReference(url, remark);
    if (!reference) throw new SyntaxError(`${markup}: ${REFERENCE_RULE}.`);
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: words, reference });
    end = index + markup.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The paper's own words in a text in which references are written. */
export function plainWords(text: string): string {
  return text.replace(MARKUP, '$1');
}
