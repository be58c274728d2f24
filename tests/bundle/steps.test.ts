import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import type { BuiltSite } from '../../src/build/built-site.ts';
import { checkOrder, type PassReport, passOver } from '../../src/build/pass.ts';
import { KINDS, STEPS, type Step } from '../../src/build/steps.ts';
import { buildIn, copyFolder } from '../content/build-copy.ts';
import { BUNDLE_SITES } from '../fixtures/bundle-sites.ts';
import { editFile, type PlantedFault, toRounds } from './planted.ts';
import { PAGE_FAULTS } from './planted-faults.ts';
import { CONTENT_FAULTS, FILE_FAULTS } from './planted-files.ts';
import { LATE_STYLE, WRONG_HOST_FILES, WRONG_MAIL_PAGES, WRONG_SITEMAP } from './planted-steps.ts';
import { SITES } from './sites.ts';

const home = process.cwd();
const copy = copyFolder('bundle raw');
/** The checks that have told of something. */
const tellers = new Set<string>();
/** The steps but the index, which takes the longest and comes last of all. */
const steps = STEPS.filter(({ kind }) => kind !== 'index').map(hearing);
const folders: string[] = [];
let sound: { report: PassReport; files: Map<string, string> };

beforeAll(async () => {
  copyProject(copy);
  BUNDLE_SITES[0]?.lay(copy);
  // The pages as Astro makes them, before any step.
  editFile(join(copy, 'astro.config.mjs'), /, finish\(\)/, '');
  const { status, output } = await buildIn(copy, { SITE_URL: 'https://example.org' });
  if (status !== 0) throw new Error(output);
  process.chdir(copy);
  sound = await pass();
}, 240_000);

afterAll(() => {
  process.chdir(home);
  for (const folder of folders) rmSync(folder, { recursive: true });
}, 60_000);

/** What the steps make of the site when some of its files are others. */
async function pass(
  list: readonly Step[] = steps,
  change: (folder: string) => void = () => undefined,
) {
  const folder = `${mkdtempSync(join(tmpdir(), 'moedebilag-'))}/`;
  folders.push(folder);
  cpSync('dist', folder, { recursive: true });
  change(folder);
  const report = await passOver({ folder, base: '/', host: new URL('https://example.org') }, list);
  return { report, files: digestOf(folder) };
}

/** A step that is heard when it tells of something. */
function hearing(step: Step): Step {
  if (step.kind !== 'check') return step;
  const run = (site: BuiltSite) => {
    const faults = step.run(site);
    if (faults.length > 0) tellers.add(step.name);
    return faults;
  };
  return { ...step, run };
}

test('a sound site has no fault, and each page is parsed once, those with the source twice', () => {
  const { faults, parsed, pages } = sound.report;
  expect(faults).toEqual([]);
  // The papers, and the meetings' pages that have a printed contents.
  const { meetings } = SITES[0] ?? { meetings: [] };
  const printed = meetings.flatMap((one) => [one.papers, one.contentsLines ?? []].flat(2)).length;
  expect(parsed).toEqual({ proven: 2 * printed, others: pages - printed });
});

describe('the order of the steps', () => {
  const pairs = steps.flatMap((one, at) =>
    steps.slice(at + 1).map((other) => [one, other] as const),
  );
  const across = pairs.filter(([one, other]) => one.kind !== other.kind);

  test('has steps of all kinds, some of one kind', () => {
    expect(new Set(STEPS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(across.length).toBeGreaterThan(50);
    expect(across.length).toBeLessThan(pairs.length);
  });

  test('is that of their kinds: two steps of different kinds cannot change places', () => {
    expect(() => checkOrder(STEPS)).not.toThrow();
    for (const [one, other] of across) {
      const swapped = steps.map((step) => (step === one ? other : step === other ? one : step));
      expect(() => checkOrder(swapped), `${one.name} and ${other.name}`).toThrow(RangeError);
    }
  });

  test('makes no difference within a kind: reversed, the site has the same bytes', async () => {
    const turned = KINDS.flatMap((kind) => steps.filter((step) => step.kind === kind).reverse());
    expect(turned).not.toEqual(steps);
    const { report, files } = await pass(turned);
    expect(report.faults).toEqual([]);
    expect(files).toEqual(sound.files);
  });

  test('has no step twice', () => {
    expect(() => checkOrder([...steps, ...steps.slice(-1)])).toThrow('stands twice');
  });
});

describe('nothing goes missing unseen', () => {
  const makers = steps.filter(({ kind }) => kind === 'change' || kind === 'file');

  test('there are steps that make something', () => {
    expect(makers.length).toBeGreaterThan(5);
  });

  test.each(makers)('without the $kind »$name« there are faults', async (maker) => {
    const released = () => {
      const file = join(copy, 'src/content/permalinks.json');
      const text = readFileSync(file, 'utf8');
      const promises = JSON.parse(text);
      const withdrawn = { '2025-08/referat/#note-vaek': 'Noten er skrevet ind i en anden.' };
      writeFileSync(file, JSON.stringify({ ...promises, withdrawn }));
      return () => writeFileSync(file, text);
    };
    const restore = maker.name === 'signs' ? released() : () => undefined;
    const { report } = await pass(steps.filter((step) => step !== maker));
    restore();
    expect(report.faults).not.toEqual([]);
  });
});

describe('a fault is told', () => {
  const expectTold = (faults: readonly string[], planted: readonly PlantedFault[]) => {
    for (const { name, told } of planted)
      expect.soft(faults, name).toContainEqual(expect.stringMatching(told));
  };

  test('there are many to be told', () => {
    expect([...PAGE_FAULTS, ...FILE_FAULTS, ...CONTENT_FAULTS].length).toBeGreaterThan(45);
  });

  test.each(toRounds([...PAGE_FAULTS, ...FILE_FAULTS]))('$names', async ({ round }) => {
    const { report } = await pass(steps, (folder) => {
      for (const { file, plant } of round) plant(folder + file);
    });
    expectTold(report.faults, round);
  });

  test.each(toRounds(CONTENT_FAULTS))('$names', async ({ round }) => {
    const before = round.map(({ file }) => [file, readFileSync(file)] as const);
    for (const { file, plant } of round) plant(file);
    const { report } = await pass();
    for (const [file, bytes] of before) writeFileSync(file, bytes);
    expectTold(report.faults, round);
  });

  test('in mail pages, the sitemap and what hosts read, as the steps make them', async () => {
    const at = steps.findIndex(({ kind }) => kind === 'check');
    const { report } = await pass(
      steps.toSpliced(at, 0, WRONG_MAIL_PAGES, WRONG_SITEMAP, WRONG_HOST_FILES),
    );
    const told = report.faults.filter((fault) => fault.startsWith('2025-08/referat/'));
    expect(told.length, report.faults.join('\n')).toBe(WRONG_MAIL_PAGES.count);
    expect(report.faults).toEqual(
      expect.arrayContaining([
        '/om/: siden står ikke i sitemap.xml.',
        '_headers: filen er ikke den, som siden er bygget med.',
        'web.config: filen er ikke den, som siden er bygget med.',
        'sitemap.xml: https://example.org/404.html er ikke en side, der skal kunne findes.',
      ]),
    );
  });

  test('a style changed after its policy', async () => {
    const at = steps.findIndex(({ kind }) => kind === 'file');
    const { report } = await pass(steps.toSpliced(at, 0, LATE_STYLE));
    expect(report.faults.join('\n')).toContain('Content-Security-Policy passer ikke');
  });

  test('by each of the checks', () => {
    const checks = steps.filter(({ kind }) => kind === 'check').map(({ name }) => name);
    expect(checks.filter((name) => !tellers.has(name))).toEqual([]);
  });
});

function digestOf(folder: string): Map<string, string> {
  const found = globSync('**/*', { cwd: folder, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
