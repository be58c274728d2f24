import { readFileSync } from 'node:fs';
import { readContentFile } from '../../content-file.ts';
import type { RegisterEntry, RegisterKind } from '../../domain/connections/register.ts';
import { ContentError } from '../../domain/papers/content-error.ts';
import { isStopWord } from '../../domain/search/stop-words.ts';
import type { WordList } from '../../domain/search/vocabulary.ts';
import { packWords, unpackWords } from '../../domain/search/word-pack.ts';
import { toPieces, toWords } from '../../domain/text/words.ts';
import { registerSchema } from '../../schemas/register.ts';
import { synonymsSchema } from '../../schemas/synonyms.ts';

const FILES = {
  compounds: 'src/content/compounds.txt',
  synonyms: 'src/content/synonyms.yaml',
  register: 'src/content/register.yaml',
};

/** From this length on a new word is worth a look: it may be a compound. */
const LONG = 12;

/** The joints of reviewed words, by word: `basisbevilling` → `basis|bevilling`; a word without joints stands as it is. Throws a ContentError on a line that is none. */
export function readJoints(file = FILES.compounds): Map<string, string> {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const joints = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const word = line.replaceAll('|', '');
    const fail = (message: string, hint: string) => {
      throw new ContentError(`linje ${index + 1}: ${message}`, { file, hint });
    };
    if (!/^\p{Ll}{2,}(?:\|\p{Ll}{2,})*$/u.test(line))
      fail(
        `»${line}« er ikke et ord med led.`,
        'Skriv ét ord pr. linje med små bogstaver og | mellem leddene: basis|bevilling.',
      );
    if (joints.has(word)) fail(`»${word}« står der allerede.`, 'Fjern den ene linje.');
    joints.set(word, line);
  }
  return joints;
}

/** The names and subjects of the register. Throws a ContentError when the file is not as its schema has it. */
export function readRegister(): RegisterEntry[] {
  const groups = readContentFile(FILES.register, registerSchema);
  return (Object.keys(groups) as RegisterKind[]).flatMap((kind) =>
    groups[kind].map((entry) => ({ ...entry, kind })),
  );
}

/** The groups of words that mean the same. Throws a ContentError when the file is not as its schema has it. */
export function readSynonyms(): string[][] {
  return readContentFile(FILES.synonyms, synonymsSchema);
}

/** The words of all these texts, for the browser to read queries by. */
export function toWordList(
  texts: readonly string[],
  joints: ReadonlyMap<string, string>,
): WordList {
  const words = new Set(
    texts.flatMap(toWords).flatMap(({ word }) => {
      const pieces = /\d/.test(word) ? [] : toPieces(word);
      return /[/:]/.test(word) ? pieces : [word, ...pieces];
    }),
  );
  const names = readRegister().map(({ name, also }) => [name, ...also]);
  const searched = [...words].filter(
    (word) => (word.length > 1 || /\d/.test(word)) && !isStopWord(word),
  );
  return {
    words: packWords(searched.sort().map((word) => joints.get(word) ?? word)),
    synonyms: [...names.filter(({ length }) => length > 1), ...readSynonyms()],
  };
}

/** Long words that nobody has looked at yet: they may be compounds, whose parts no search would find. */
export function findUnreviewed({ words }: WordList, joints: ReadonlyMap<string, string>): string[] {
  const bare = unpackWords(words).map((word) => word.replaceAll('|', ''));
  return bare.filter((word) => word.length >= LONG && /^\p{Ll}+$/u.test(word) && !joints.has(word));
}
