import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = 'source/2019-04/bilag.txt';
const MEETING = 'src/content/2019-04/meeting.yaml';
const LEDGER = 'src/content/2019-04/ledger.yaml';

test.each([
  {
    name: 'a source that is missing',
    change: (root: string) => rmSync(join(root, SOURCE)),
    says: `${MEETING}: file: »${SOURCE}« findes ikke. Læg den tekst, I fik, dér, eller ret`,
  },
  {
    name: 'a source that has been changed',
    change: (root: string) => edit(root, SOURCE, (text) => text.replace('Skive', 'Skjern')),
    says: ` er ikke fingeraftrykket af ${SOURCE}. Er det den fil, papirerne er skrevet af, så `,
  },
  {
    name: 'a source that is no UTF-8',
    change: (root: string) => {
      const broken = Buffer.concat([readFileSync(join(root, SOURCE)), Buffer.from([0xff])]);
      writeFileSync(join(root, SOURCE), broken);
      const sha256 = createHash('sha256').update(broken).digest('hex');
      edit(root, MEETING, (text) => text.replace(/sha256: \w+/, `sha256: ${sha256}`));
    },
    says: `${SOURCE}: linje 916: filen er ikke gemt som UTF-8, men som Windows-1252`,
  },
  {
    name: 'a source with more lines than it should have',
    change: (root: string) =>
      edit(root, MEETING, (text) => text.replace('lines: 916', 'lines: 915')),
    says: `${MEETING}: lines: »915« er ikke det antal linjer, ${SOURCE} har. Skriv lines: 916.`,
  },
  {
    name: 'a ledger with a misspelled field',
    change: (root: string) => edit(root, LEDGER, (text) => text.replace('joined:', 'joinet:')),
    says: `${LEDGER}: passer ikke til sin beskrivelse.`,
  },
])('$name stops the verification, and nothing is written', ({ change, says }) => {
  const root = mkdtempSync(join(tmpdir(), 'moedebilag-'));
  for (const folder of ['source', 'src/content'])
    cpSync(folder, join(root, folder), { recursive: true });
  change(root);
  const before = listing(root);
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/verify.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toContain(says);
  expect(status).toBe(1);
  expect(listing(root)).toEqual(before);
  rmSync(root, { recursive: true });
});

function edit(root: string, file: string, change: (text: string) => string) {
  const before = readFileSync(join(root, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, file), after);
}

function listing(root: string): string[] {
  return globSync('**', { cwd: root }).sort();
}
