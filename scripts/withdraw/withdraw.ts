// Takes the words of a place, or of a whole paper, out of the source and the promises, accounts for
// them in the ledger by a fingerprint, and tells the editor what is left to type:
// npm run withdraw -- /2025-08/referat/#punkt-4-2 --why "Afsnittet havde en borgers navn."
// `--date 2026-11-27` says another day than today.
import { randomBytes } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { PROMISES_FILE, readPromises } from '../../src/build/addresses/promises.ts';
import { readAppendix } from '../../src/build/content/read-content.ts';
import { sourcePath } from '../../src/domain/addresses/permalink.ts';
import { SOURCE_LINES_FILE, type SourceLines } from '../../src/domain/addresses/source-lines.ts';
import { formatDate } from '../../src/domain/text/format.ts';
import { listMeetings, readSource } from '../../src/verification/meeting-content.ts';
import { hashOf } from '../../src/verification/source-file.ts';
import {
  addToLedger,
  findLeftovers,
  linesOfPlace,
  releasePromises,
  takeDown,
} from './withdrawal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: 'string' }, date: { type: 'string' } },
});
const [, meeting = '', slug = '', id = ''] =
  /^\/?([^/#]+)\/([^/#]+)\/?(?:#(.+))?$/.exec(positionals[0] ?? '') ?? [];
const { why, date = new Date().toISOString().slice(0, 10) } = values;
const paper = `src/content/${meeting}/${slug}.mdx`;
const appendix = globSync(paper).length > 0 ? readAppendix(paper).data : undefined;
if (!appendix || !why)
  throw new RangeError(
    'Skriv stedet og grunden: npm run withdraw -- "/2025-08/referat/#punkt-4-2" --why "Grunden."',
  );

const list = `dist${sourcePath(`/${meeting}/${slug}/`)}${SOURCE_LINES_FILE}`;
if (globSync(list).length === 0) throw new RangeError('Byg siden først: npm run build.');
const known: SourceLines = JSON.parse(readFileSync(list, 'utf8'));
const { first, last = first } = appendix.sourceLines;
const numbers =
  id === ''
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : linesOfPlace(known, id);

const told = `src/content/${meeting}/meeting.yaml`;
const [, file = ''] = readFileSync(told, 'utf8').match(/^\s+file:\s*['"]?([^'"\r\n]+)/m) ?? [];
const before = readFileSync(file, 'utf8');
const key = randomBytes(16).toString('hex');
const { text, words, runs } = takeDown(before, numbers, key);
const reason = `Taget ned den ${formatDate(date)}: ${why}`;
const path = `${meeting}/${slug}/`;
const released = releasePromises(readPromises(), { path, id, numbers, known, why: reason });
edit(told, (meetingText) => meetingText.replace(hashOf(before), hashOf(text)));
edit(`src/content/${meeting}/ledger.yaml`, (ledger) => addToLedger(ledger, runs, why));
writeFileSync(PROMISES_FILE, `${JSON.stringify(released.promises, null, 1)}\n`);
writeFileSync(file, text);
// What was received, its pictures and what the import remembers have the words still.
const received = globSync(`${dirname(file)}/*`).filter((name) => name !== file);
for (const name of received) rmSync(name);

const others = listMeetings('.').flatMap((other) => readSource('.', other));
const contents = globSync('src/content/**/*.{mdx,yaml,json,txt}').map(
  (name) => [name, readFileSync(name, 'utf8')] as const,
);
const leftovers = findLeftovers(words, [...others, why].join('\n'), Object.fromEntries(contents));
const notice = `> [!UDGÅET #${id || 'taget-ned'}, ${date}]\n> ${why}`;
const steps = [
  `Ordene er væk fra ${file}, og regnskabet og løfterne er rettet.`,
  ...(received.length > 0
    ? [`Slettet, for ordene står der også: alt andet i ${dirname(file)}.`]
    : []),
  `Gem nøglen sammen med den oprindelige fil, uden for dette projekt: ${key}`,
  id === ''
    ? `Skriv isWithdrawn: true øverst i ${paper}, se efter, at title, shortTitle, summary og de ` +
      `andre felter ikke siger det, der er taget ned, og lad teksten være:\n\n${notice}\n`
    : `Skriv i ${paper}, i stedet for stedets ord (i en liste efter »- «, i en fodnote efter ` +
      `»[^1]: «):\n\n${notice}\n`,
  'Fjern ordene her, og det i ledger.yaml, der handler om linjerne. Står linjen i en tabel, ' +
    'så tag hele tabellen ned, og slet dens fil:',
  ...leftovers.map(({ file: name, line, word }) => `  ${name}, linje ${line}: »${word}«`),
  'Byg så: bygningen siger, hvad der stadig ikke stemmer.',
  ...(released.changed.length > 0
    ? [`Kør npm run permalinks bagefter, så disse loves igen: ${released.changed.join(', ')}`]
    : []),
  'Projektets historie (git) har stadig ordene: den, der passer den, skal fjerne dem dér.',
];
console.log(steps.join('\n'));

function edit(name: string, change: (text: string) => string) {
  writeFileSync(name, change(readFileSync(name, 'utf8')));
}
