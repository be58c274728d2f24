import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

/** What CONTRIBUTING promises of every file and folder of code. */
const MOST = { files: 16, lines: 200, columns: 100 };

const code = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'], {
  exclude: (name) => String(name).endsWith('fixtures'),
}).map((file) => ({
  file: file.replaceAll('\\', '/'),
  lines: readFileSync(file, 'utf8').trimEnd().split('\n'),
}));
const ofKind = (kind: RegExp) => code.filter(({ file }) => kind.test(file));
const modules = ofKind(/\.(?:ts|mjs)$/);

test('there is code to measure', () => {
  expect(modules.length).toBeGreaterThan(250);
  expect(ofKind(/\.astro$/).length).toBeGreaterThan(60);
  expect(ofKind(/\.css$/).length).toBeGreaterThan(15);
});

test('no file of code is long', () => {
  const long = code.filter(({ lines }) => lines.length > MOST.lines);
  expect(long.map(({ file, lines }) => `${file} ${lines.length}`)).toEqual([]);
});

test('no line of code is wide', () => {
  const wide = code.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => (line.length > MOST.columns ? [`${file}:${index + 1}`] : [])),
  );
  expect(wide).toEqual([]);
});

test('no folder is crowded', () => {
  const folders = Map.groupBy(ofKind(/^(?!src\/pages|tests).*\.(?:ts|mjs|astro)$/), ({ file }) =>
    dirname(file),
  );
  expect(folders.size).toBeGreaterThan(30);
  const crowded = [...folders].filter(([, files]) => files.length > MOST.files);
  expect(crowded.map(([folder, files]) => `${folder} ${files.length}`)).toEqual([]);
});
