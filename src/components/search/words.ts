import { createHash } from 'node:crypto';
import { toWordList } from '../../domain/search/word-list.ts';
import { readJoints, readSynonyms } from '../../doors/register.ts';
import { getConnections } from '../connections/papers.ts';

/** The word list of the search as JSON, and its name in `/pagefind/` without `.json`. */
export async function getWordList(): Promise<{ name: string; json: string }> {
  const { papers, register } = await getConnections();
  const records = [...papers.values()].flatMap((paper) => paper.records);
  const list = toWordList(records, readJoints(), register, readSynonyms());
  const json = JSON.stringify({ records: records.length, ...list });
  return { name: `words.${createHash('sha256').update(json).digest('hex').slice(0, 8)}`, json };
}
