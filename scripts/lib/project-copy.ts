import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs of the project. */
const PARTS = [
  'src',
  'source',
  'public',
  'scripts/lib/base-path.mjs',
  'scripts/lib/project-folder.mjs',
  'scripts/lib/serving.mjs',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Copies what a build needs of the project into `folder`, and empties it first. */
export function copyProject(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
