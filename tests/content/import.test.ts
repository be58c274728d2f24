import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importPapers } from '../../scripts/import/import-papers.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { type Build, buildIn, copyFolder } from './build-copy.ts';

const FOLDER = 'tests/fixtures/import';
const WORD = ['referat.docx', 'brev.docx', 'budget.docx', 'spalter.docx', 'noter.docx'];
const CHANGED = ['aendringer.docx', 'vedtaegt.docx'];
const PDF = [...WORD.map((name) => name.replace('docx', 'pdf')), 'broer.pdf'];

/**
 * Meetings in one site: the same papers from Word and from PDF, tracked changes, and bundles of
 * papers in one file, as PDF and as the text that the first meeting was made of.
 */
const MEETINGS = [
  { meeting: '2025-06-24', body: 'Økonomiudvalget', files: [...WORD, ...CHANGED] },
  { meeting: '2025-06-25', body: 'Havneudvalget', files: PDF },
  { meeting: '2025-06-26', body: 'Byrådet', files: ['bundt.pdf'] },
  { meeting: '2025-06-27', body: 'Kredsen', files: ['../../../source/2019-04/bilag.txt'] },
];

const copy = copyFolder('import');

function give(names: readonly string[]) {
  return names.map((name) => ({
    name: basename(name),
    bytes: readFileSync(join(FOLDER, name)),
  }));
}

const readIn = (file: string) => readFileSync(join(copy, file), 'utf8');

describe('papers that were imported, and nothing done to them', () => {
  let build: Build;

  beforeAll(async () => {
    copyProject(copy);
    for (const { meeting, body, files } of MEETINGS)
      await importPapers(copy, give(files), { meeting, body, tell: () => {} });
    build = await buildIn(copy);
  }, 240_000);

  test('are a site whose every word is proven', () => {
    expect(build.status, build.output).toBe(0);
  });

  test('have their items on the agenda, a closed one among them', () => {
    const page = readIn('dist/2025-06-24/index.html');
    expect(page).toContain('Køb af grund ved Dybsund');
    expect(page).toContain('Punktet er behandlet for lukkede døre.');
  });

  test('have tables that are reckoned with, changes and notes', () => {
    expect(readIn('dist/2025-06-25/budget/index.html')).toContain('Summen er efterregnet');
    expect(readIn('dist/2025-06-24/aendringer/index.html').match(/<(?:ins|del) /g)).toHaveLength(
      12,
    );
    expect(readIn('dist/2025-06-25/noter/index.html')).toContain('id=fodnote-12');
  });

  test('show the pages of the file they came from, and give the file', () => {
    const source = readIn('dist/kilde/2025-06-25/referat/index.html');
    expect(source).toContain('Side 4 i originalen');
    expect(source).toMatch(/>\s*referat\.pdf\s*<\/a>\s+\(63 kB\), med fingeraftrykket/);
    expect(source).toContain('<code>12cc3749');
    const lines = JSON.parse(readIn('dist/kilde/2025-06-25/referat/linjer.json'));
    expect(lines.pages.map(({ page }: { page: number }) => page)).toEqual([1, 2, 3, 4]);
    const folder = join(copy, 'dist/kilde/2025-06-25/original');
    const pictures = globSync(`${folder}/*.webp`).map((file) => statSync(file).size);
    expect(pictures).toHaveLength(15);
    expect(Math.max(...pictures)).toBeLessThanOrEqual(60_000);
  });

  test('are several when they come in one file, with its items, contents and pages', () => {
    const papers = (meeting: string) => globSync(join(copy, `src/content/${meeting}/*.mdx`));
    expect(papers('2025-06-26')).toHaveLength(3);
    expect(papers('2025-06-27')).toHaveLength(6);
    for (const meeting of ['2025-06-26', '2025-06-27'])
      expect(readIn(`dist/${meeting}/index.html`)).toContain('Indholdsfortegnelse');
    expect(readIn('source/2025-06-26/IMPORT.md')).toContain('Delt her, fordi');
    const lines = JSON.parse(readIn('dist/kilde/2025-06-26/budget-havnen/linjer.json'));
    expect(lines.pages.map(({ page }: { page: number }) => page)).toEqual([4, 5, 6, 7]);
  });

  test('have a list of what to decide, the most doubtful first', () => {
    const list = readIn('source/2025-06-24/IMPORT.md');
    expect(list).toMatch(/^# Udkastet til 2025-06-24\n\n\d+ steder at tage stilling til/);
    expect(list.match(/^\d+\. \*\*/gm)?.length).toBeGreaterThan(5);
  });

  test('stay as a person has changed them when the files are imported again', async () => {
    const file = join(copy, 'src/content/2025-06-24/brev.mdx');
    const edited = readFileSync(file, 'utf8')
      .replace(/^summary: .*$/m, 'summary: Svaret til beboerne om lamperne på kajen.')
      .replace('Kære Karl Mågeøe', 'Kære Karl Mågeøe!');
    writeFileSync(file, edited);
    const of = { meeting: '2025-06-24', body: 'Økonomiudvalget', tell: () => {} };
    const again = await importPapers(copy, give([...WORD, ...CHANGED]), of);
    expect(again.kept).toEqual(['src/content/2025-06-24/brev.mdx']);
    expect(readFileSync(file, 'utf8')).toBe(edited);
  });

  test('take the originals with them when something is taken down, and stay out', async () => {
    const place = '/2025-06-25/brev/#afsnit-3';
    const asked = [resolve('scripts/withdraw/withdraw.ts'), place, '--why', 'En adresse stod der.'];
    const { status, stdout, stderr } = spawnSync(process.execPath, asked, { cwd: copy });
    expect(status, String(stderr)).toBe(0);
    expect(String(stdout)).toContain('alt andet i source/2025-06-25.');
    expect(globSync('source/2025-06-25/*', { cwd: copy })).toEqual(['source/2025-06-25/bilag.txt']);
    const again = importPapers(copy, give(PDF), { meeting: '2025-06-25', tell: () => {} });
    await expect(again).rejects.toThrow(/er taget ned, og filen har det måske endnu/);
  });
});

test.each(['2025', '../2025-06', '2025-13', '2025-06-24-for-lang'])(
  'a meeting cannot be »%s«',
  async (meeting) => {
    const refused = importPapers(copy, [], { meeting, tell: () => {} });
    await expect(refused).rejects.toThrow(/kan ikke være et møde\. Skriv dagen/);
  },
);
