import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from './lint.ts';

const files = globSync(['src/**/*.ts', 'scripts/**/*.{ts,mjs}', 'tests/**/*.ts'], {
  exclude: ['src/content/**', 'tests/fixtures/bundle/**', '**/*.d.ts'],
}).map((file) => file.replaceAll('\\', '/'));

test.each([
  ['style/noNonNullAssertion', 'export const x = process.env.X!;', /\.ts$/],
  ['suspicious/noExplicitAny', 'export const x = (y: any) => y;', /\.ts$/],
  ['style/useImportType', "import { T } from './t.ts';\nexport const x: T = 1;", /\.ts$/],
  ['style/noDefaultExport', 'export default 1;', /^(?!src\/pages|.*\.config\.ts$)/],
  ['suspicious/noConsole', "console.log('x');", /^src/],
])('%s holds in every file', (rule, code, kind) => {
  const held = files.filter((file) => kind.test(file));
  expect(held.length).toBeGreaterThan(150);
  const found = lint(
    held.map((file) => ({ file, code })),
    [rule],
  );
  expect(held.filter((file) => !found.has(file))).toEqual([]);
});
