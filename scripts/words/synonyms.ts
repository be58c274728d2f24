// Proposes what readers may type when they mean a word of the papers, as YAML to paste: from a
// Danish thesaurus for src/content/meanings.yaml, and frequent words that
// src/content/english.yaml has no term for.
import { existsSync, readFileSync } from 'node:fs';
import { readEnglish, readMeanings, readReviewed } from '../../src/doors/register.ts';
import { countPaperWords, toFamilies } from './paper-words.ts';
import { findMissing, proposeMeanings } from './proposals.ts';
import { readThesaurus } from './thesaurus.ts';

/** Where Debian's package has it. */
const THESAURUS = '/usr/share/mythes/th_da_DK.dat';
/** From so many places on a word is worth an English term. */
const FREQUENT = 4;

const [file = THESAURUS] = process.argv.slice(2);
if (!existsSync(file)) {
  console.error(`No thesaurus at ${file}. On Debian: apt-get install mythes-da`);
  console.error('Elsewhere name the file: npm run synonyms -- <folder>/th_da_DK.dat');
  process.exit(1);
}
const words = countPaperWords();
const proposals = proposeMeanings(
  readThesaurus(readFileSync(file, 'utf8')),
  toFamilies(words),
  readMeanings(),
  new Set([...readReviewed().values()].flat()),
);
console.log(`# meanings.yaml: ${proposals.length} words to look at; each line is a sense.`);
console.log('# Paste what readers type; the others go to meanings-reviewed.yaml.');
for (const { word, count, senses } of proposals)
  console.log(
    `${word}: [ # ${count}\n${senses.map((sense) => `  ${sense.join(', ')},\n`).join('')}]`,
  );

const missing = findMissing(words, readEnglish()).filter(({ count }) => count >= FREQUENT);
console.log(`# english.yaml: ${missing.length} frequent words without a term.`);
for (const { word, count } of missing) console.log(`${word}: [] # ${count}`);
