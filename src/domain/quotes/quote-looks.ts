const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Letters with a stroke have no decomposition that Unicode joins. */
const STROKE = /([oO])[\u0337\u0338]/g;
const JOINED = { o: 'ø', O: 'Ø' } as const;
/** Word's own signs for a hyphen that does not break, and for one that only does. */
const WORD_HYPHEN = '\u001e';
const WORD_SOFT = '\u001f';
const SOFT_AT_LINE_END = /\u00ad(?=[^\S\n]*\n)/g;
/** What is not seen, but for the space without width, which may stand between two words. */
const INVISIBLE = /(?!\u200b)[\p{Default_Ignorable_Code_Point}\p{Cf}\ufffc]|(?![\t\n])\p{Cc}/gu;
/** The dots that lead to a page number. */
const LEADERS = /(?:[.…]\s?){6,}/g;
/** A letter whose case the one who quotes has changed, and a footnote's number in brackets. */
const BRACKETED = /\[(?:(\p{L})(?=\]\p{L})|(\d{1,2})(?=\]))\]/gu;

const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[\p{Pd}\u2212\u2043\u02d7]+$/u, '-'],
  [/^(?:[\p{Pi}\p{Pf}"'`´‚„′″‵‶〝〞〟]+|,,+|<<|>>)$/u, '"'],
  [/^(?:…|\.{3,})$/, '…'],
  [/^[\u2044\u2215]$/, '/'],
  [/^[\u2236\ua789]$/, ':'],
];

/** Runs of signs that together are one: `--`, `''`, `,,`, `...`. */
export const RUN_OF_SIGNS = /^(?:[\p{Pd}\u2212]+|[\p{Pi}\p{Pf}"'`´‚„′″]+|,+|[.…]+|<{1,2}|>{1,2})$/u;

/** A text without what is not seen, each letter as one character, and each line end the same. */
export function withoutInvisible(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replaceAll(WORD_HYPHEN, '-')
    .replaceAll(WORD_SOFT, '\u00ad')
    .replace(SOFT_AT_LINE_END, '-')
    .replace(INVISIBLE, '')
    .replaceAll('\u2800', ' ')
    .replaceAll('ʼ', "'")
    .replace(STROKE, (_, letter: keyof typeof JOINED) => JOINED[letter])
    .normalize('NFC');
}

/** A quote without what those who quote, and tables of contents, set into the words. */
export function withoutBrackets(text: string): string {
  return text.replace(LEADERS, ' ').replace(BRACKETED, '$1$2');
}

/** A sign without what differs by looks alone, but with its case. */
export function withoutShape(text: string): string {
  const plain = text.normalize('NFKC');
  const shape = SHAPES.find(([pattern]) => pattern.test(text) || pattern.test(plain));
  return shape ? shape[1] : plain.replaceAll('\u2044', '/');
}
