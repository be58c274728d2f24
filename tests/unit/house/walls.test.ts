import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

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
  [
    'src/domain/papers',
    ['../connections/register.ts', '../../doors/register.ts'],
    '../addresses/place.ts',
  ],
  ['src/domain/connections', ['../search/query.ts', '../tables/grid.ts'], '../papers/block.ts'],
  ['src/domain/citing', ['../connections/register.ts', '../tables/grid.ts'], '../papers/labels.ts'],
  ['src/domain/tables', ['../data/dataset.ts', '../search/query.ts'], '../text/format.ts'],
  ['src/domain/data', ['../search/query.ts', '../connections/register.ts'], '../tables/table.ts'],
  [
    'src/domain/search',
    ['../tables/grid.ts', 'node:fs', 'astro:content'],
    '../connections/register.ts',
  ],
  ['src/domain/search/vocabulary', ['../../papers/block.ts', 'hast'], '../../text/words.ts'],
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
const found = lint(planted);

test('there is a wall for each kind of folder, and something planted behind each', () => {
  expect(WALLS.length).toBeGreaterThan(20);
  expect(planted.length).toBeGreaterThan(100);
});

test.each(planted)('$file: $forbidden forbidden', ({ file, code, forbidden }) => {
  expect(found.get(file) ?? 0, code).toBe(forbidden);
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

/** How many forbidden imports the project's lint finds in each file, in a folder of their own. */
function lint(files: readonly Planted[]): Map<string, number> {
  const root = mkdtempSync(join(tmpdir(), 'moedebilag-walls-'));
  const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify(config));
  for (const { file, code } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${code}\n`);
  }
  const only = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', ...only, '.'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(root, { recursive: true });
  const { diagnostics } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    diagnostics: { location: { path: string } }[];
  };
  const paths = diagnostics.map(({ location }) => location.path.replaceAll('\\', '/'));
  const byFile = Map.groupBy(paths, (path) => path.replace(/^.*?(?=(?:src|scripts)\/)/, ''));
  return new Map([...byFile].map(([file, all]) => [file, all.length]));
}
