/** Fewest letters that tell that words are printed in capitals, and not short for others. */
const FEWEST = 4;

/** Whether words are printed in capitals alone: `INDLEDNING`, `2. ØKONOMI`. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= FEWEST && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
}
