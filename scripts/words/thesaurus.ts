/** A sense of a word: what means the same there. */
export type Sense = readonly string[];

/** Said of a narrower word, which the thesaurus lists behind those that mean the same. */
const NARROWER = '(underbegreb)';

/**
 * The senses of each word of a thesaurus in MyThes' format, narrower words left out. Throws a
 * RangeError on what is none.
 */
export function readThesaurus(text: string): Map<string, Sense[]> {
  const [encoding, ...lines] = text.split(/\r?\n/);
  if (encoding?.toLowerCase() !== 'utf-8') throw new RangeError('It is no thesaurus in UTF-8.');
  const senses = new Map<string, Sense[]>();
  let own: Sense[] = [];
  for (const line of lines) {
    const [head = '', ...rest] = line.split('|');
    if (head !== '') {
      own = senses.get(head) ?? [];
      senses.set(head, own);
    } else if (!line.includes(NARROWER) && rest.length > 0) {
      own.push(rest.map((word) => word.replace(/ *\([^()]*\)/g, '').trim()).filter(Boolean));
    }
  }
  return senses;
}
