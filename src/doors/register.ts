import { readFileSync } from 'node:fs';
import type { RegisterEntry, RegisterKind } from '../domain/connections/register.ts';
import { ContentError } from '../domain/papers/content-error.ts';
import { englishSchema, meaningsSchema, reviewedSchema } from '../schemas/meanings.ts';
import { registerSchema } from '../schemas/register.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { readContentFile } from './content-file.ts';

const FILES = {
  compounds: 'src/content/compounds.txt',
  synonyms: 'src/content/synonyms.yaml',
  meanings: 'src/content/meanings.yaml',
  english: 'src/content/english.yaml',
  reviewed: 'src/content/meanings-reviewed.yaml',
  register: 'src/content/register.yaml',
};

/**
 * The joints of reviewed words, by word: `basisbevilling` → `basis|bevilling`; a word without
 * joints stands as it is. Throws a ContentError on a line that is none.
 */
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

/**
 * The names and subjects of the register. Throws a ContentError when the file is not as its schema
 * has it.
 */
export function readRegister(): RegisterEntry[] {
  const groups = readContentFile(FILES.register, registerSchema);
  return (Object.keys(groups) as RegisterKind[]).flatMap((kind) =>
    groups[kind].map((entry) => ({ ...entry, kind })),
  );
}

/**
 * The groups of words that mean the same. Throws a ContentError when the file is not as its schema
 * has it.
 */
export function readSynonyms(): string[][] {
  return readContentFile(FILES.synonyms, synonymsSchema);
}

/**
 * What readers type when they mean a word of the papers, by that word. Throws a ContentError when
 * the file is not as its schema has it.
 */
export function readMeanings(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(readContentFile(FILES.meanings, meaningsSchema)));
}

/**
 * The English terms of words of the papers, by that word. Throws a ContentError when the file is
 * not as its schema has it.
 */
export function readEnglish(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(readContentFile(FILES.english, englishSchema)));
}

/**
 * Words of the papers whose other proposals from the thesaurus nobody wants, by the reason. Throws
 * a ContentError when the file is not as its schema has it.
 */
export function readReviewed(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(readContentFile(FILES.reviewed, reviewedSchema)));
}

/** The entries of the register of one kind, in Danish order. */
export function getEntries(kind: RegisterKind): RegisterEntry[] {
  const { compare } = new Intl.Collator('da');
  return readRegister()
    .filter((entry) => entry.kind === kind)
    .sort((one, other) => compare(one.name, other.name));
}
