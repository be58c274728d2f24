/** How often a name stands in the papers before it is worth looking up. */
const OFTEN = 2;

/** Most names that are proposed: the rest are seldom told. */
const MOST = 12;

const ENDS =
  /^\p{Lu}[\p{L}-]+(?:ministeriet|styrelsen|selskabet|foreningen|forbundet|fonden|huset|rådet)$/u;
const NAMED = /\p{Lu}[\p{L}-]+(?:\s(?:for|af|i)\s\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]+)*/gu;
const KIND = /\b(?:Kommune|Region|Selskab|Forening|Fond|Råd|Center|Universitet|Hospital|Havn)\b/;

/** Names of organisations that a text has again and again, the most frequent first. */
export function findNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAMED))
    if (ENDS.test(name) || KIND.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([name]) => name);
}

/** A word of a body's name: what stands for whom or what it is about is none. */
const NAME_WORD = '(?!(?:til|af|om|fra|for|i|på|med)\\s)[\\p{L}-]+,?\\s';
const WHOSE = '\\s(?:for|i|af|på)\\s(?:\\p{L}+\\s)?\\p{Lu}[\\p{L} ,-]{1,60}';
const BODY = '(?:udvalget|udvalg|rådet|bestyrelsen|nævnet|kredsen)';
const BODY_NAMES = [
  new RegExp(`^(?=\\p{Lu})(?:${NAME_WORD}){0,5}\\p{L}{2,}-?${BODY}(?:${WHOSE})?$`, 'u'),
  new RegExp(`^(?:Udvalget|Rådet|Bestyrelsen|Nævnet|Kredsen)${WHOSE}$`, 'u'),
];

/** Whether a line is the name of a body and nothing else: `Fjordrådet for Vesterbredning`. */
export function isBodyName(line: string): boolean {
  const words = line.replace(/\s+/g, ' ').trim();
  return BODY_NAMES.some((name) => name.test(words));
}
