/** A word in plain letters: `Ikast-Brande` → `ikastbrande`; `Kühnau` → `kuhnau`; `Århus` → `arhus`. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The ways in which a word may be typed without `æøå`, folded: `aarhus` → `aarhus`, `arhus`; `foedevarer` → `foedevarer`, `fodevarer`. */
export function toSpellings(word: string): string[] {
  const folded = fold(word);
  return [...new Set([folded, folded.replace(/a[ae]/g, 'a').replaceAll('oe', 'o')])];
}
