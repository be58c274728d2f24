import type { FaultTold } from '../told.ts';
import { withEntry } from './ledger-entry.ts';
import { plainFault, plainWords } from './plain/plain-fault.ts';
import { toPlain } from './plain/plain-fields.ts';

/** Where a page's words are written: at the desk a button leads there. */
const WHERE = /\. Er siden forkert, så ret den(?:: src\S+?\.(?:mdx|yaml)(?:, linje \d+)?)?\.$/;

/** What Astro and terminals put before and around a fault. */
const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const PREFIX = /^\d\d:\d\d:\d\d (?:\[(?:ERROR|WARN)\] )?(?:\[[\w-]+\] )?/;
const TOTAL = /^(?:Der er )?\d+ fejl\.(?: Ret de[mn], og byg igen\.)?$/;
/** An entry that can be put into the ledger stands on lines of its own, last. */
const ENTRY = /[.,] (?:Er det kilden, så|og) skriv i (\S+):\n([\s\S]+)$/;

/** The faults that a check has told, each with the place in the meeting's files to mend it. */
export function readFaults(told: string, meeting: string): FaultTold[] {
  const sentences: string[] = [];
  for (const line of told.replace(ESCAPES, '').split('\n')) {
    const text = line.replace(PREFIX, '').trimEnd();
    if (text === '' || TOTAL.test(text)) continue;
    if (/^(?:\s|[a-zA-Z]+:$)/.test(line) && sentences.length > 0)
      sentences[sentences.length - 1] += `\n${text}`;
    else sentences.push(text);
  }
  return sentences.map((sentence) => toFault(sentence, meeting));
}

function toFault(sentence: string, meeting: string): FaultTold {
  const found = ENTRY.exec(sentence);
  const [, ledger, entry] = found ?? [];
  const words = found ? `${sentence.slice(0, found.index)}.` : sentence;
  const folder = `src/content/${meeting}/`;
  const sourceLine = /\(kildens linje (\d+)\)/.exec(words)?.[1] ?? lineAfter(words, 'source/');
  const isOwn = ledger === `${folder}ledger.yaml` && entry !== undefined;
  const place = placeOf(words, folder);
  return {
    ...told(words.replace(WHERE, '.'), folder, place.name),
    ...(isOwn && { name: 'ledger.yaml', entry: `${entry}\n`, entryTold: tellEntry(entry) }),
    ...place,
    ...(sourceLine && { sourceLine: Number(sourceLine) }),
  };
}

/** What stands before a fault of a file: the desk names it, and a button leads to the line. */
const FILE = /^src\/content\/([\w./-]+?\.(?:mdx|yaml))(?:: linje (\d+)(?:, |: )|:\d+:\d+ |: )/;

/** What stands before a fault of words or of a line: `2026-03-04/brev/#a (kildens linje 9): `. */
const OF_SOURCE = /^(?:[\w./#-]+ \(kildens linje (?=\d+\)))?(?:source\/\S+ linje )?(\d+)\)?: /;

/** A fault in the desk's words, with the field and the row of a table that it is about. */
function told(
  words: string,
  folder: string,
  name: string | undefined,
): Pick<FaultTold, 'sentence' | 'field' | 'row'> {
  const [all = '', file = '', line] = FILE.exec(words) ?? [];
  if (all === '') return { sentence: plainWords(words).replace(OF_SOURCE, 'Kildens linje $1: ') };
  const [, own = file] = /^[\w-]+\/(.*)$/.exec(file) ?? [];
  const rest = words.slice(all.length);
  const sentence = plainFault(own, rest);
  // What is no file of this meeting is said by its path.
  if (name === undefined || !`src/content/${file}`.startsWith(folder))
    return { sentence: `${file}${line ? `, linje ${line}` : ''}: ${sentence}` };
  const [, field, row] = /^([a-z]\w*)(?:\.(\d+))?(?:\.\w+)*: /i.exec(rest) ?? [];
  return {
    sentence: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
    ...(field && sentence.startsWith('»') && { field, ...(row && { row: Number(row) }) }),
  };
}

/** An entry for the ledger in the desk's words; as it is written when it does not fit there. */
function tellEntry(entry: string): string {
  try {
    const plain = toPlain('ledger.yaml', withEntry('{}\n', entry));
    return plain.trimEnd().replace(/^([^:\n]+), nummer \d+:/gm, '$1:');
  } catch {
    return entry;
  }
}

/** The last file of the meeting that the words name with a line, else the first they name. */
function placeOf(words: string, folder: string): Pick<FaultTold, 'name' | 'line'> {
  const named = new RegExp(
    `${folder.replaceAll('.', '\\.')}([\\w./-]+?\\.(?:mdx|yaml))(?:[:,] linje (\\d+)|:(\\d+))?`,
    'g',
  );
  const places = [...words.matchAll(named)].map(([, name, line, other]) => ({
    name: name ?? '',
    line: line ?? other,
  }));
  const place = places.findLast(({ line }) => line !== undefined) ?? places[0];
  if (!place) return {};
  return { name: place.name, ...(place.line && { line: Number(place.line) }) };
}

function lineAfter(words: string, folder: string): string | undefined {
  return words.startsWith(folder) ? /: linje (\d+)/.exec(words)?.[1] : undefined;
}
