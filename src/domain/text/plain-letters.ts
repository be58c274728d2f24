/**
 * A word in plain letters: `Ikast-Brande` → `ikastbrande`; `Kühnau` → `kuhnau`; `Århus` → `arhus`.
 */
export function toPlainLetters(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A word in plain letters as it sounds: `boxen` and `boksen` → `boksen`. */
export function toSounds(plain: string): string {
  return plain
    .replaceAll('x', 'ks')
    .replace(/ch|ck|c(?![eiy])|q/g, 'k')
    .replace(/[cz]/g, 's')
    .replaceAll('w', 'v')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't');
}

/**
 * The ways in which a word may be typed without `æøå`, in plain letters: `aarhus` → `aarhus`,
 * `arhus`; `foedevarer` → `foedevarer`, `fodevarer`.
 */
export function toSpellings(word: string): string[] {
  const plain = toPlainLetters(word);
  return [...new Set([plain, plain.replace(/a[ae]/g, 'a').replaceAll('oe', 'o')])];
}
