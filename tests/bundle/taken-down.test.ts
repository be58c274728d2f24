import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { select } from 'hast-util-select';
import { beforeAll, expect, test } from 'vitest';
import { openPage } from '../../src/build/built-site.ts';
import { verify } from '../../src/verification/verify.ts';
import { type Build, buildIn, copyFolder, editFiles } from '../content/build-copy.ts';
import { BUNDLE_SITES } from '../fixtures/bundle-sites.ts';
import { some, wordsAt } from './sites.ts';

const copy = copyFolder('taken down');
const dist = join(copy, 'dist');
const DATE = '2026-11-27';
const TOLD = 'Taget ned den 27. november 2026';
/** What is taken down: a paragraph, an item of a list, a footnote and a whole paper. */
const PLACES = {
  '/2025-05/beslutninger/#afsnit-3': 'Afsnittet havde et navn for meget.',
  '/2025-08/referat/#faergen-4-2-3': 'Punktet var ikke besluttet.',
  '/2025-08/referat/#fodnote-1': 'Fodnoten havde en oplysning for meget.',
  '/2025-05/naboer/': 'Brevet havde en borgers navn.',
} as const;
const GONE = [
  'Strømgård',
  'at svare borgerne',
  'Overfarten tager',
  '35 minutter',
  'Naboerne ved kajen',
  'gerne være gule',
];
const [paragraph, item, footnote, letter] = Object.values(PLACES);

const EDITS = {
  'src/content/2025-05/ledger.yaml': (text: string) =>
    text.replace(/^mended:\n(?: {2}- .*\n)+/m, ''),
  'src/content/2025-05/beslutninger.mdx': (text: string) =>
    text
      .replace(/^Fraværende: .*$/m, `> [!UDGÅET #afsnit-3, ${DATE}]\n> ${paragraph}`)
      .replace(
        /^Havnen i Aavang skal .*$/m,
        '$&\n\n> [!RETTELSE #rettelse-1, 2026-11-20]\n> »nye lamper« rettes til »ni nye lamper«.',
      ),
  'src/content/2025-05/naboer.mdx': (text: string) =>
    text
      .replace(/^title: .*/m, 'title: Et høringssvar\nisWithdrawn: true')
      .replace(/^shortTitle: .*/m, 'shortTitle: Et høringssvar')
      .replace(/^summary: .*/m, 'summary: Papiret er taget ned.')
      .replace(/^sender: .*\n/m, '')
      .replace(/^caseIds: .*/m, 'caseIds: []')
      .replace(/^noteNumbers: .*\n/m, '')
      .replace(/^Sagsnr\. [\s\S]*/m, `> [!UDGÅET #taget-ned, ${DATE}]\n> ${letter}\n`),
  'src/content/2025-08/referat.mdx': (text: string) =>
    text
      .replace(/- c\. at svare borgerne/, `- > [!UDGÅET #faergen-4-2-3, ${DATE}]\n     > ${item}`)
      .replace(/^\[\^1\]: .*/m, `[^1]: > [!UDGÅET #fodnote-1, ${DATE}]\n    > ${footnote}`),
};

let said = '';
let build: Build;

beforeAll(async () => {
  const folder = BUNDLE_SITES.find(({ name }) => name === 'bundle alone')?.folder ?? '';
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  for (const [place, why] of Object.entries(PLACES))
    said += withdraw([place, '--why', why, '--date', DATE]);
  editFiles(copy, EDITS);
  rmSync(dist, { recursive: true });
  build = await buildIn(copy, { SITE_URL: 'https://example.org' });
}, 300_000);

function withdraw(args: readonly string[]): string {
  const script = resolve('scripts/withdraw/withdraw.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('the editor is told what to type, and where the words still stand', () => {
  expect(said).toContain(`> [!UDGÅET #afsnit-3, ${DATE}]\n> ${paragraph}\n`);
  expect(said).toMatch(/src\/content\/2025-05\/beslutninger\.mdx, linje 25: »/);
  expect(said).toMatch(/src\/content\/2025-05\/naboer\.mdx, linje 2: »/);
  expect(said).not.toContain('Error');
});

test('a place that is not there, and one without a reason, are told', () => {
  expect(withdraw(['/2025-08/referat/#nej', '--why', 'Nej.'])).toContain('»nej«');
  expect(withdraw(['/2025-08/referat/'])).toContain('Skriv stedet og grunden');
});

test('what is left is a sound site, whose proof accounts for every line', () => {
  expect(build.status, build.output).toBe(0);
  for (const { faults } of some(verify({ root: copy, dist }))) expect(faults).toEqual([]);
  const source = readFileSync(join(copy, 'source/2025-05/bilag.txt'), 'utf8').split('\n');
  expect(source[5]).toBe('[UDGÅET]');
  expect(source.slice(34).filter((line) => line !== '' && line !== '[UDGÅET]')).toEqual([]);
});

test('no file of the site, the content or the sources has the words', () => {
  const files = globSync(['dist/**', 'src/content/**', 'source/**'], { cwd: copy })
    .map((file) => join(copy, file))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const bytes = readFileSync(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isPacked ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .toLowerCase();
    for (const words of GONE)
      expect(text.includes(words.toLowerCase()), `${file}: ${words}`).toBe(false);
  }
});

test('each address says when and why, in the page and by mail', () => {
  for (const [place, why] of Object.entries(PLACES)) {
    const [path = '', id = 'taget-ned'] = place.split('#');
    const { tree } = openPage(`${dist}/`, `${path.slice(1)}index.html`);
    expect(wordsAt(`[id="${id}"]`, tree)).toContain(`${TOLD} ${why}`);
    const mail = openPage(`${dist}/`, `${path.slice(1)}${id}/index.html`);
    expect(wordsAt('main', mail.tree)).toContain(why);
    expect(wordsAt('main', mail.tree)).toContain(TOLD);
  }
  const inside = openPage(`${dist}/`, '2025-05/naboer/afsnit-1/index.html');
  expect(wordsAt('main', inside.tree)).toContain(`${TOLD}: ${letter}`);
  const page = openPage(`${dist}/`, '2025-05/naboer/index.html').tree;
  expect(wordsAt('#afsnit-1', page)).toContain(`${TOLD}: ${letter}`);
});

test('the blocks around it keep their addresses, and notes their numbers', () => {
  const { tree } = openPage(`${dist}/`, '2025-08/referat/index.html');
  expect(wordsAt('#faergen-4-3', tree)).toBe('at sagen drøftes igen.');
  expect(wordsAt('#fodnote-2', tree)).toContain('Tallene er');
  expect(select('#henvisning-1', tree)).toBeDefined();
});

test('what was taken down and what its sender corrected are listed, old wording and new', () => {
  const { tree } = openPage(`${dist}/`, 'gengivelse/index.html');
  const list = wordsAt('main', tree);
  expect(list).toContain(`27. november 2026: ${paragraph}`);
  expect(list).toContain('20. november 2026: »nye lamper« rettes til »ni nye lamper«.');
  expect(list).toContain(letter);
  const paper = openPage(`${dist}/`, '2025-05/beslutninger/index.html').tree;
  expect(wordsAt('#rettelse-1', paper)).toBe(
    'Rettet af afsenderen den 20. november 2026 »nye lamper« rettes til »ni nye lamper«.',
  );
});
