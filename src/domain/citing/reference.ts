import type { ClipboardContent } from '../text/clipboard-content.ts';
import { escapeHtml } from '../text/html.ts';
import { shorten } from '../text/shorten.ts';

/** The most characters of a place that are quoted. */
const MOST_QUOTED = 1200;

/** A place in a paper that someone refers to. */
export interface ReferredPlace {
  /** The paper's short title, and its meeting. */
  readonly paper: string;
  readonly meeting: string;
  /** Where in the paper, from the outside in. */
  readonly place: readonly string[];
  readonly address: string;
  /** The words that stand there. */
  readonly words: string;
}

/**
 * A named link for rich text; for plain text the reference, then the bare address on a line of its
 * own.
 */
export function toLink(referred: ReferredPlace): ClipboardContent {
  return toNamedLink(referenceText(referred), referred.address);
}

/** A link by its name, as `toLink` writes it. */
export function toNamedLink(name: string, address: string): ClipboardContent {
  return {
    html: `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`,
    text: `${name}:\n${address}\n`,
  };
}

/** The link with the words that stand there. */
export function toQuote(referred: ReferredPlace): ClipboardContent {
  const { html, text } = toLink(referred);
  const words = shorten(referred.words, MOST_QUOTED);
  return {
    html: `<blockquote>${escapeHtml(words)}</blockquote><p>${html}</p>`,
    text: `»${words}«\n${text}`,
  };
}

/** The address alone. */
export function toAddress({ address }: ReferredPlace): ClipboardContent {
  return { html: escapeHtml(address), text: address };
}

/**
 * The reference in words: `Resultatkontrakt (KKR Midtjylland, foråret 2019), 6. Økonomi, Skive`.
 */
export function referenceText({
  paper,
  meeting,
  place,
}: Pick<ReferredPlace, 'paper' | 'meeting' | 'place'>): string {
  return [`${paper} (${meeting})`, ...place].join(', ');
}
