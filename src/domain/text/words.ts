/** A word, with what joins its parts: `eu-kontoret`, `36,792`, `via's`. */
export const WORD = /[\p{L}\p{N}]+(?:[-–.,/:@'’_][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text in lower case, with what joins their parts: `EU-kontoret, kr. 36,792` →
 * `eu-kontoret` `kr` `36,792`.
 */
export function toWords(text: string): { readonly word: string; readonly index: number }[] {
  return [...text.normalize('NFC').matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    index,
  }));
}

/**
 * What a word is made of when something joins it: `eu-kontoret` → `eu` `kontoret`; nothing for a
 * word of one piece, or a number.
 */
export function toPieces(word: string): string[] {
  if (/^\d+(?:[.,]\d+)*$/.test(word)) return [];
  const pieces = word.split(/[^\p{L}\p{N}]+/u);
  return pieces.length > 1 ? pieces : [];
}
