import type { FaultTold } from '../told.ts';

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
  return {
    sentence: words.replace(WHERE, '.'),
    ...(isOwn && { name: 'ledger.yaml', entry: `${entry}\n` }),
    ...placeOf(words, folder),
    ...(sourceLine && { sourceLine: Number(sourceLine) }),
  };
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
