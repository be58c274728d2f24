import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { lint } from './lint.ts';

/** For each wall: a file behind it, what it may not import, and what it may. */
const WALLS: readonly (readonly [file: string, banned: readonly string[], allowed: string])[] = [
  [
    'src/domain/text',
    ['../addresses/permalink.ts', 'node:fs', '../../schemas/index.ts'],
    './fold.ts',
  ],
  [
    'src/domain/addresses',
    ['../papers/block.ts', 'hast', '../../schemas/index.ts'],
    '../text/html.ts',
  ],
  ['src/domain/repair', ['../papers/block.ts', 'node:fs'], '../addresses/permalink.ts'],
  [
    'src/domain/papers',
    ['../connections/register.ts', '../../doors/register.ts'],
    '../addresses/place.ts',
  ],
  ['src/domain/connections', ['../search/query.ts', '../tables/grid.ts'], '../papers/block.ts'],
  ['src/domain/citing', ['../connections/register.ts', '../tables/grid.ts'], '../papers/labels.ts'],
  ['src/domain/quotes', ['../papers/labels.ts', '../citing/citation.ts'], '../text/token.ts'],
  ['src/domain/tables', ['../data/dataset.ts', '../search/query.ts'], '../text/format.ts'],
  ['src/domain/data', ['../search/query.ts', '../connections/register.ts'], '../tables/table.ts'],
  [
    'src/domain/search',
    ['../tables/grid.ts', 'node:fs', 'astro:content'],
    '../connections/register.ts',
  ],
  [
    'src/domain/answers',
    ['../data/dataset.ts', 'hast', '../../doors/register.ts'],
    '../tables/grid.ts',
  ],
  ['src/domain/search/vocabulary', ['../../papers/block.ts', 'hast'], '../../text/words.ts'],
  ['src/domain/search/query', ['../../tables/grid.ts', 'hast'], '../vocabulary/dates.ts'],
  ['src/domain/search/ranking', ['../../tables/grid.ts', 'hast'], '../../papers/block.ts'],
  ['src/schemas', ['../doors/register.ts', 'astro/zod', 'node:fs'], '../domain/papers/case-id.ts'],
  [
    'src/markdown',
    ['../doors/register.ts', '../schemas/index.ts', 'astro'],
    '../domain/papers/goal.ts',
  ],
  [
    'src/verification',
    ['../doors/register.ts', '../build/links.ts', 'astro'],
    '../schemas/index.ts',
  ],
  [
    'src/doors',
    ['../build/links.ts', '../components/paper/components.ts', 'hast'],
    'astro:content',
  ],
  ['src/import', ['../doors/register.ts', '../verification/verify.ts'], './settle/settle.ts'],
  ['src/import/word', ['../settle/settle.ts', 'node:fs'], '../received.ts'],
  ['src/import/pdf', ['../settle/settle.ts', 'node:fs'], '../received.ts'],
  ['src/import/pdf/page', ['../../settle/settle.ts', 'node:fs'], '../../received.ts'],
  ['src/import/pdf/page/tables', ['../../text.ts', 'node:fs'], '../../limits.ts'],
  ['src/import/scoring', ['../settle/settle.ts', 'node:fs'], '../received.ts'],
  ['src/import/text', ['../settle/settle.ts', 'node:fs'], '../received.ts'],
  ['src/import/divide', ['../settle/settle.ts', '../text/signs.ts', 'node:fs'], '../bundle.ts'],
  ['src/import/facts', ['../received.ts', 'node:fs'], '../../domain/text/token.ts'],
  ['src/import/settle', ['../draft/draft.ts', 'node:fs'], '../facts/find-dates.ts'],
  ['src/import/draft', ['../word/runs.ts', 'node:fs'], '../settle/settle.ts'],
  [
    'src/build',
    ['../doors/meetings.ts', '../components/search/words.ts', 'astro:content'],
    'node:fs/promises',
  ],
  [
    'src/build/proof',
    ['../../doors/tables.ts', '../../elements/element.ts'],
    '../../doors/register.ts',
  ],
  [
    'src/elements',
    ['../doors/register.ts', 'node:fs', '../schemas/index.ts'],
    '../domain/text/html.ts',
  ],
  [
    'src/elements/search',
    ['../../build/links.ts', '../../doors/register.ts', 'hast'],
    '../citing/clipboard.ts',
  ],
  [
    'src/components/paper',
    ['astro:content', '../../markdown/pipeline.ts', '../../build/links.ts'],
    '../../doors/goals.ts',
  ],
  [
    'src/pages',
    ['../build/links.ts', '../verification/verify.ts', 'astro:content', '../schemas/index.ts'],
    '../doors/goals.ts',
  ],
  [
    'src/pages/data/[dataset]',
    ['../../../build/links.ts', 'node:fs'],
    '../../../doors/datasets.ts',
  ],
  [
    'scripts',
    ['astro:content', '../src/components/search/words.ts', '../src/doors/meetings.ts'],
    '../src/doors/register.ts',
  ],
  ['scripts/desk/page', ['../server.ts', 'node:fs', 'yaml'], './html.ts'],
  [
    'scripts/desk/page/draft',
    ['../../server.ts', '../../../import/write-draft.ts', 'yaml'],
    '../../told.ts',
  ],
  ['scripts/lib', ['../../src/pages/robots.txt.ts', 'astro:content'], '../../src/build/pass.ts'],
];

/** A file planted behind a wall: what it says, and how many of its imports are forbidden. */
interface Planted {
  readonly file: string;
  readonly code: string;
  readonly forbidden: number;
}

const FORMS = [
  (from: string) => `import { x } from '${from}';`,
  (from: string) => `export * from '${from}';`,
  (from: string) => `const x = await import('${from}');`,
  (from: string) => `import '${from}';`,
];

const planted = [...WALLS.flatMap(plantBehind), ...foldersOf().map(plantIn)];
const found = lint(planted, ['style/noRestrictedImports']);

test('there is a wall for each kind of folder, and something planted behind each', () => {
  expect(WALLS.length).toBeGreaterThan(20);
  expect(planted.length).toBeGreaterThan(100);
});

test.each(planted)('$file: $forbidden forbidden', ({ file, code, forbidden }) => {
  expect(found.get(file) ?? 0, code).toBe(forbidden);
});

test('nothing is imported in a way that the walls do not see', () => {
  const files = globSync('src/**/*', { withFileTypes: true, exclude: ['src/content/**'] })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => !/\.(?:ts|astro|css)$/.test(file))).toEqual([]);
  const isUnseen =
    /typeof import|\bimport\((?!')|\bimport\('[^']*'\)\.(?!then)|import\.meta\.glob|\brequire\(/;
  const unseen = files.filter((file) => isUnseen.test(readFileSync(file, 'utf8')));
  // Pagefind's own script, which is there when the site is built.
  expect(unseen).toEqual(['src/elements/search-index/pagefind.ts']);
});

function plantBehind([folder, banned, allowed]: (typeof WALLS)[number]): Planted[] {
  const plant = (name: string, from: string, forbidden: number) => ({
    file: `${folder}/${name}.ts`,
    code: FORMS.map((form) => form(from)).join('\n'),
    forbidden,
  });
  // A way round: out of the folder by a path that begins as an allowed one does.
  const round = `${allowed.replace(/[^/]+$/, '')}../../../build/x.ts`;
  const isHeld = allowed.startsWith('.') && !folder.startsWith('scripts');
  return [
    ...banned.map((from, at) => plant(`banned-${at}`, from, FORMS.length)),
    ...(isHeld ? [plant('round', round, FORMS.length)] : []),
    plant('allowed', allowed, 0),
  ];
}

/** No folder may ask Astro for its transitions. */
function plantIn(folder: string): Planted {
  const isAstro = /^src\/(?:components|pages)/.test(folder);
  const code = FORMS[0]?.('astro:transitions') ?? '';
  return {
    file: `${folder}/everywhere.${isAstro ? 'astro' : 'ts'}`,
    code: isAstro ? `---\n${code}\n---\n` : code,
    forbidden: 1,
  };
}

function foldersOf(): string[] {
  const files = globSync(['src/*/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}']);
  return [...new Set(files.map((file) => dirname(file).replaceAll('\\', '/')))].sort();
}
