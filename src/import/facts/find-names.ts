/** How often a name stands in the papers before it is worth looking up. */
const OFTEN = 2;

/** Most names that are proposed: the rest are seldom told. */
const MOST = 12;

const ENDS = new RegExp(
  '^\\p{Lu}[\\p{L}-]+(?:ministeriet|styrelsen|selskabet|foreningen|forbundet|fonden|huset|rådet)' +
    '(?: for \\p{Lu}.*)?$',
  'u',
);
const NAMED = /\p{Lu}[\p{L}-]+(?: (?:for|af|i) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+)*/gu;
const KIND = /\b(?:Kommune|Region|Selskab|Forening|Fond|Råd|Center|Universitet|Hospital|Havn)\b/;
/** A municipality is looked up though it is named once. */
const MUNICIPALITY = /^\p{Lu}.* Kommune$/u;
/** What a sentence begins with before a name. */
const BEFORE = /^(?:Når|Hvis|For|Fra|Til|Ved|Som|Da|Om|Både|Men|Og|At|Af|På|Med|Hos|Mens|Efter)\s/;

/**
 * Names of organisations that a text has again and again, and its municipalities, the most frequent
 * first; each in its longest form.
 */
export function findNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(NAMED)) {
    const name = found.replace(BEFORE, '');
    if (ENDS.test(name) || KIND.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...inLongestForm(counts)]
    .filter(([name, count]) => count >= OFTEN || MUNICIPALITY.test(name))
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([name]) => name);
}

/** Counts in which a name that begins a longer one is counted with that: `Fjordrådet`. */
function inLongestForm(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (const [name, count] of counts) {
    const [longest = name] = [...counts.keys()]
      .filter((other) => other.startsWith(`${name} for `))
      .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    joined.set(longest, (joined.get(longest) ?? 0) + count);
  }
  return joined;
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
