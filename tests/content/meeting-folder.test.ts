import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/content-check.ts';

const MEETING = 'src/content/2019-04';
const PROMISES = 'src/content/permalinks.json';

test.each<[string, () => void, string]>([
  [
    'a timeline by another name',
    () => renameSync(`${MEETING}/timeline.yaml`, `${MEETING}/timeline.yml`),
    `${MEETING}/timeline.yml: filen læses ikke. Kald den meeting.yaml, ledger.yaml, goals.yaml, `,
  ],
  [
    'a table outside its folder',
    () => renameSync(`${MEETING}/tables/fordelingsnoegle.yaml`, `${MEETING}/fordelingsnoegle.yaml`),
    `${MEETING}/fordelingsnoegle.yaml: filen læses ikke.`,
  ],
  [
    'a paper in a folder of the meeting’s',
    () => {
      mkdirSync(`${MEETING}/bilag`);
      renameSync(`${MEETING}/eu-kontor.mdx`, `${MEETING}/bilag/eu-kontor.mdx`);
    },
    `${MEETING}/bilag/eu-kontor.mdx: filen læses ikke.`,
  ],
  [
    'a folder that is no month',
    () => cpSync(MEETING, 'src/content/foraar-2020', { recursive: true }),
    'src/content/foraar-2020: mappen er ikke opkaldt efter en måned. Kald den for',
  ],
  [
    'a folder of another month than the meeting’s',
    () => writeFileSync(`${MEETING}/meeting.yaml`, withField("date: '2019-05-25'")),
    'date: mødet den 2019-05-25 ligger i mappen 2019-04. Ret datoen, eller kald mappen',
  ],
  [
    'an agenda item by the address of a paper',
    () => {
      renameSync(`${MEETING}/eu-kontor.mdx`, `${MEETING}/a.mdx`);
      addItem('A');
    },
    ', agendaItems: »A« har samme adresse som a.mdx. Giv filen et længere navn.',
  ],
  [
    'an agenda item that stands in a paper that is not there',
    () => addItem('1.1', ', place: referat#punkt-1'),
    'agendaItems: »1.1«, place: bilaget i »referat#punkt-1« findes ikke.',
  ],
  [
    'two agenda items of one number',
    () => addItem('3.2'),
    ', agendaItems: »3.2« bruges to gange. Giv punktet sit eget nummer.',
  ],
  [
    'no list of promises',
    () => rmSync(PROMISES),
    `${PROMISES}: filen kan ikke læses. Hent den, som den sidst var`,
  ],
  [
    'a list of promises that is half there',
    () => writeFileSync(PROMISES, '{ "addresses": {'),
    `${PROMISES}: filen kan ikke læses.`,
  ],
])('%s is told, with what to do', async (_, change, says) => {
  const root = mkdtempSync(join(tmpdir(), 'moedebilag-'));
  for (const folder of ['source', 'src/content'])
    cpSync(folder, join(root, folder), { recursive: true });
  const home = process.cwd();
  process.chdir(root);
  try {
    change();
    expect((await checkContent()).join('\n')).toContain(says);
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true });
  }
});

function withField(line: string): string {
  return `${readFileSync(`${MEETING}/meeting.yaml`, 'utf8')}${line}\n`;
}

function addItem(number: string, more = '') {
  const file = `${MEETING}/meeting.yaml`;
  const item = `  - { number: '${number}', title: Et punkt, bundlePage: 1${more} }`;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('agendaItems:', `agendaItems:\n${item}`));
}
