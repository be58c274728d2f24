import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/build/content/content-check.ts';
import { buildCopy, editFiles } from './build-copy.ts';
import { IN_FIELDS } from './field-mistakes.ts';
import { LATE } from './late-mistakes.ts';
import { MEETING, type Mistake } from './mistake.ts';
import { IN_TEXT } from './text-mistakes.ts';

/** Told before anything is rendered. */
const EARLY = [...IN_FIELDS, ...IN_TEXT];

/** What no one who corrects a paper should have to read. */
const NOISE = /Stack trace|Hint:|Browser APIs|An unhandled error|\n\s+at .*\.(?:ts|js):/;

/**
 * The mistakes in rounds, in each of which no file has two: a field that cannot be read hides what
 * else is said of it.
 */
function toRounds(mistakes: readonly Mistake[]): Mistake[][] {
  const rounds: Mistake[][] = [];
  for (const mistake of mistakes) {
    const free = rounds.find((round) =>
      round.every((other) => filesOf(other).every((file) => !filesOf(mistake).includes(file))),
    );
    if (free) free.push(mistake);
    else rounds.push([mistake]);
  }
  return rounds;
}

const filesOf = ({ file, needs }: Mistake) => (needs ? [file, needs] : [file]);

describe('before anything is rendered, all is told at once:', () => {
  test.each(
    toRounds(EARLY).map((mistakes) => ({
      name: mistakes.map(({ name }) => name).join(', '),
      mistakes,
    })),
  )('$name', async ({ mistakes }) => {
    const root = mkdtempSync(join(tmpdir(), 'moedebilag-'));
    for (const folder of ['source', 'src/content'])
      cpSync(folder, join(root, folder), { recursive: true });
    const edits = toEdits(mistakes);
    const edited = editFiles(root, edits);
    const home = process.cwd();
    process.chdir(root);
    try {
      const told = await checkContent();
      expect(told.length).toBeGreaterThanOrEqual(mistakes.length);
      expectTold(told.join('\n'), mistakes, edited);
    } finally {
      process.chdir(home);
      rmSync(root, { recursive: true });
    }
  });

  test('a sound project has nothing to tell', async () => {
    expect(await checkContent()).toEqual([]);
  });
});

describe.concurrent('the build stops, with no more than that, at', () => {
  test('mistakes in fields, references and Markdown, before it renders a page', {
    timeout: 240_000,
  }, async () => {
    const [mistakes = []] = toRounds(EARLY);
    const { status, output, edited } = await buildCopy('early mistakes', toEdits(mistakes));
    expect(status, output).toBe(1);
    expectTold(output, mistakes, edited);
    expect(output).not.toMatch(NOISE);
    expect(output).not.toContain('generating static routes');
  });

  test('all that only built pages show, together, before it makes the index', {
    timeout: 240_000,
  }, async () => {
    const { status, output, edited, dist } = await buildCopy('late mistakes', toEdits(LATE));
    expect(status, output).toBe(1);
    expectTold(output, LATE, edited);
    expect(output).toContain('kilden: »');
    expect(output).not.toMatch(NOISE);
    expect(existsSync(join(dist, 'pagefind/pagefind.js'))).toBe(false);
  });
});

function toEdits(mistakes: readonly Mistake[]): Record<string, Mistake['edit']> {
  const edits = new Map<string, Mistake['edit']>();
  for (const { file, edit } of mistakes) {
    const before = edits.get(file) ?? ((text) => text);
    edits.set(file, (text) => edit(before(text)));
  }
  return Object.fromEntries([...edits].map(([file, edit]) => [`${MEETING}/${file}`, edit]));
}

function expectTold(
  output: string,
  mistakes: readonly Mistake[],
  edited: Readonly<Record<string, string>>,
) {
  expect(mistakes.length).toBeGreaterThan(0);
  for (const { file, says } of mistakes)
    for (const words of says)
      expect(output).toContain(withLine(words, edited[`${MEETING}/${file}`] ?? ''));
}

/** `file:§words` as `file:line:1`, where the line is the first with those words. */
function withLine(place: string, text: string): string {
  const [file, words] = place.split('§');
  return words
    ? `${file}${text.split('\n').findIndex((line) => line.includes(words)) + 1}:1`
    : place;
}
