import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { renderFieldTables } from '../../scripts/content/field-tables.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { PROMISES_FILE } from '../../src/build/addresses/promises.ts';
import { buildIn, copyFolder } from './build-copy.ts';

const GUIDE = readFileSync('src/content/README.md', 'utf8');

const PROMISES = '{ "addresses": { "2026-11-03/referat/": "" }, "moved": {}, "withdrawn": {} }';

test('the list of fields is what the schemas have (npm run fields writes it)', () => {
  expect(readFileSync('src/content/fields.md', 'utf8')).toBe(renderFieldTables());
});

test('the meeting that the guide begins with is a site: what it says to write is all', async () => {
  const copy = copyFolder('guide');
  copyProject(copy);
  for (const folder of globSync(['src/content/*-*/', 'source/*/'], { cwd: copy }))
    rmSync(join(copy, folder), { recursive: true });
  writeFileSync(join(copy, PROMISES_FILE), PROMISES);
  const files = readExample();
  expect([...files.keys()].map((path) => path.replace(/^.*\//, ''))).toEqual([
    'referat.txt',
    'meeting.yaml',
    'referat.mdx',
    'ledger.yaml',
  ]);
  lay(copy, files);
  const first = await buildIn(copy);
  const said = /skriv sha256: (\S+) og lines: (\d+)\./.exec(first.output);
  const [, sha256 = '', lines = ''] = said ?? [];
  expect(sha256, first.output).not.toBe('');
  lay(
    copy,
    new Map(
      [...files].map(([path, text]) => [
        path,
        text.replace('sha256: ukendt, lines: 1', `sha256: ${sha256}, lines: ${lines}`),
      ]),
    ),
  );
  const { status, output } = await buildIn(copy);
  expect(status, output).toBe(0);
  const page = readFileSync(join(copy, 'dist/2026-11-03/referat/index.html'), 'utf8');
  expect(page).toContain('Bo Tangstrand (V) stemte imod.');
}, 180_000);

/** The files of the worked example: each a path in the text, and the block of code after it. */
function readExample(): Map<string, string> {
  const steps = GUIDE.slice(0, GUIDE.indexOf('\n## Filerne\n')).matchAll(
    /\*\*\d\. .*?`([^`]+\/[^`]+\.\w+)`.*?```\w+\n(.*?)```/gs,
  );
  return new Map(Array.from(steps, ([, path = '', text = '']) => [path, text]));
}

function lay(folder: string, files: ReadonlyMap<string, string>) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
