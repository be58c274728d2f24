import { isCapitals } from '../facts/heading-levels.ts';
import type { Draft } from './drafts.ts';
import { PDF } from './limits.ts';
import { isSameSize, type Measures } from './measures.ts';

const CAPTION = /^(?:tabel|figur|table|figure|kilde|source|note)\b/i;

/** How the letters of a line stand out that is neither larger nor bold. */
type Form = 'capitals' | 'italic' | 'underlined' | `#${string}`;

/** How often a paper has a heading of a form: a single one may be anything, but in capitals. */
const FEWEST = 2;
/** How far a colour is at least from grey, in which less than headings is printed. */
const LEAST_HUE = 24;

/**
 * Blocks with the headings that capitals, italics, a colour or a line below tell, above text; what
 * ends in a colon, where most bold lines do not, is a label and no heading.
 */
export function withPlainHeadings<Other>(
  drafts: readonly (Draft | Other)[],
  isDraft: (one: Draft | Other | undefined) => one is Draft,
  measures: Measures,
): (Draft | Other)[] {
  const own = drafts.filter(isDraft);
  const labels = labelsOf(own, measures);
  const forms = new Map<Draft, Form>();
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    if (!isDraft(draft) || next === undefined) continue;
    const form = formOf(draft, measures);
    if (form && (!isDraft(next) || isText(next, form))) forms.set(draft, form);
  }
  const counts = Map.groupBy(forms.values(), (form) => form);
  const isUsual = (form: Form) => form === 'capitals' || (counts.get(form)?.length ?? 0) >= FEWEST;
  // Where a form is usual, a decision of one word has its heading too, after the first of them.
  const begun = new Set<Form>();
  for (const [at, draft] of drafts.entries()) {
    const known = isDraft(draft) && forms.get(draft);
    if (known) begun.add(known);
    const next = drafts[at + 1];
    const form = isDraft(draft) ? formOf(draft, measures) : undefined;
    if (!isDraft(draft) || !form || form === 'italic' || !isDraft(next)) continue;
    const isFollowed = next.kind === 'paragraph' && !formOf(next, measures);
    if (begun.has(form) && (counts.get(form)?.length ?? 0) > 1 && isFollowed)
      forms.set(draft, form);
  }
  return drafts.map((draft) => {
    if (!isDraft(draft)) return draft;
    if (labels.has(draft)) return { ...draft, kind: 'paragraph' };
    const form = forms.get(draft);
    if (!form || !isUsual(form)) return draft;
    const { marker: _, ...bare } = draft;
    return { ...bare, kind: 'heading' };
  });
}

/** The form of a short line that is no larger than the text; nothing when it has none. */
function formOf({ kind, marker, rows }: Draft, measures: Measures): Form | undefined {
  const isNumbered = marker?.kind === 'number' && /\d/.test(marker.sign);
  const [first] = rows;
  if (kind === 'heading' || (kind === 'item' && !isNumbered) || !first) return undefined;
  const text = rows.map(({ line }) => line.text).join(' ');
  const isShort = rows.length <= 2 && text.length <= PDF.plainHeading && !/[.,;:!?]$/.test(text);
  if (!isShort || CAPTION.test(text) || first.line.isBold) return undefined;
  if (!isSameSize(first.line.size, measures.bodySize)) return undefined;
  if (rows.every(({ line }) => isCapitals(line.text))) return 'capitals';
  if (text.includes(':') || !/^[\p{Lu}\d]/u.test(text)) return undefined;
  if (rows.every(({ line }) => line.isUnderlined)) return 'underlined';
  const { colour, isItalic } = first.line;
  const isOne = rows.every(({ line }) => line.colour === colour);
  if (!isItalic && isOne && colour && colour !== measures.bodyColour && hasHue(colour))
    return `#${colour.replace(/^#/, '')}`;
  return rows.every(({ line }) => line.isItalic) ? 'italic' : undefined;
}

function hasHue(colour: string): boolean {
  const parts = colour.match(/[\da-f]{2}/gi)?.map((part) => Number.parseInt(part, 16)) ?? [];
  return Math.max(...parts) - Math.min(...parts) >= LEAST_HUE;
}

/** Whether a block is what a heading of a form stands above: text of another form, or a heading. */
function isText({ kind, rows }: Draft, form: Form): boolean {
  if (kind !== 'paragraph') return true;
  const text = rows.map(({ line }) => line.text).join(' ');
  if (form === 'italic' && rows[0]?.line.isItalic) return false;
  return text.length >= PDF.plainText && /\p{Ll}/u.test(text);
}

/** Bold lines of the text's size that end in a colon, when most of such lines do not. */
function labelsOf(drafts: readonly Draft[], { bodySize }: Measures): ReadonlySet<Draft> {
  const bold = drafts.filter(
    ({ kind, rows: [first] }) =>
      kind === 'heading' && first && isSameSize(first.line.size, bodySize),
  );
  const labels = bold.filter(({ rows }) => /:$/.test(rows.at(-1)?.line.text ?? ''));
  return new Set(labels.length * 2 < bold.length ? labels : []);
}

/** A block as it is: large or bold text that goes on and on, or is quoted, is no heading. */
export function demote(draft: Draft, { bodySize }: Measures): Draft {
  if (draft.kind !== 'heading') return draft;
  const text = draft.rows.map(({ line }) => line.text).join(' ');
  const isLarger = draft.rows.some(({ line }) => line.size >= bodySize * PDF.headingSize);
  const isSentence = !isLarger && text.length > 90 && /[.,;]$/.test(text);
  const isLong = text.length > PDF.headingLength || draft.rows.length > (isLarger ? 5 : 3);
  const isQuoted = /^[»"“”].*[«"”]$/u.test(text);
  return isSentence || isLong || isQuoted ? { ...draft, kind: 'paragraph' } : draft;
}
