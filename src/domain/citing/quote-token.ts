import type { Token } from '../text/token.ts';

/** A word with a footnote's number. */
const NOTE_MARK = /^(\p{L}{2,})(\d{1,2})$/u;

/** Marks that are written in several shapes, and the one that stands for all. */
const LOOKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '»': '"',
  '«': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
};

/**
 * A token without what differs by looks alone: case, the shape of quote marks and dashes, raised
 * digits.
 */
export function withoutLooks(text: string): string {
  if (text.length === 1 && text in LOOKS) return LOOKS[text] ?? text;
  return text.toLowerCase().normalize('NFKC');
}

/**
 * Whether two tokens that are alike differ in case or in the shape of a mark; a cut word does not.
 */
export function looksDifferent(ours: string, theirs: string): boolean {
  return !ours.includes(theirs);
}

/** Whether a token is a word or a number of the text. */
export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text) && !isNoteMark(token);
}

/** Whether a token is the raised number of a footnote. */
export function isNoteMark({ text }: Token): boolean {
  return /^[⁰¹²³⁴-⁹]+$/.test(text);
}

/**
 * A quote without soft hyphens; a word that was cut at the end of a line is joined when the papers
 * know it whole.
 */
export function joinCutWords(quote: string, known: ReadonlySet<string>): string {
  const text = quote.normalize('NFC').replaceAll('\u00ad', '');
  return text.replace(
    /([\p{L}]+)-[^\S\n]*\n\s*([\p{L}]+)/gu,
    (whole, start: string, end: string) =>
      known.has(withoutLooks(start + end)) ? start + end : whole,
  );
}

/** A copied footnote mark sticks to its word: `fordelingsnøgle1` → `fordelingsnøgle` `1`. */
export function splitNoteMarks(tokens: readonly Token[], known: ReadonlySet<string>): Token[] {
  return tokens.flatMap((token) => {
    const [, word = '', mark = ''] = token.text.match(NOTE_MARK) ?? [];
    if (!mark || known.has(withoutLooks(token.text)) || !known.has(withoutLooks(word)))
      return [token];
    return [
      { ...token, text: word },
      { text: mark, isGlued: true },
    ];
  });
}

/** Quote marks and full stops around a quote belong to the one who quotes. */
export function trimMarks(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(isWord);
  const last = tokens.findLastIndex(isWord);
  return first < 0 ? [] : tokens.slice(first, last + 1);
}
