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
