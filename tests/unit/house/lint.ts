import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toolCommand } from '../../../scripts/lib/tools.mjs';

/** How many times the project's lint finds the rules broken in each file, planted in a folder. */
export function lint(
  files: readonly { readonly file: string; readonly code: string }[],
  rules: readonly string[],
): Map<string, number> {
  const root = mkdtempSync(join(tmpdir(), 'moedebilag-walls-'));
  const { vcs: _, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(root, 'biome.json'), JSON.stringify(config));
  for (const { file, code } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${code}\n`);
  }
  // Not by --only, which asks of a rule that is off as well.
  const all = ['--max-diagnostics=none', '--reporter=json'];
  const { program, args } = toolCommand('biome', ['lint', ...all, '.']);
  const { stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  rmSync(root, { recursive: true });
  const { diagnostics } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const categories = rules.map((rule) => `lint/${rule}`);
  const paths = diagnostics
    .filter(({ category }) => categories.includes(category))
    .map(({ location }) => location.path.replaceAll('\\', '/'));
  const byFile = Map.groupBy(paths, (path) => path.replace(/^.*?(?=(?:src|scripts|tests)\/)/, ''));
  return new Map([...byFile].map(([file, all]) => [file, all.length]));
}
