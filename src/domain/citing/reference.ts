import type { ClipboardContent } from '../text/clipboard-content.ts';
import { escapeHtml } from '../text/html.ts';
import { shorten } from '../text/shorten.ts';

/** The most characters of a place that are quoted. */
const MOST_QUOTED = 1200;

/** A wording of a changed place: what it is called, and its words. */
export interface Wording {
  /** `Ny tekst` */
  readonly name: string;
  readonly words: string;
}

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
  /** Of a place with tracked changes: its wordings, which are quoted instead. */
  readonly wordings?: readonly Wording[];
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

/** The link with the words that stand there, in each wording that they have. */
export function toQuote(referred: ReferredPlace): ClipboardContent {
  const { html, text } = toLink(referred);
  const { words, wordings = [] } = referred;
  const quotes = (wordings.length > 0 ? wordings : [{ name: '', words }]).map((wording) => ({
    name: wording.name && `${wording.name}: `,
    words: shorten(wording.words, MOST_QUOTED),
  }));
  const inHtml = quotes.map(
    (quote) => `<blockquote>${escapeHtml(quote.name + quote.words)}</blockquote>`,
  );
  return {
    html: `${inHtml.join('')}<p>${html}</p>`,
    text: `${quotes.map((quote) => `${quote.name}»${quote.words}«\n`).join('')}${text}`,
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
