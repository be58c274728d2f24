import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../../scripts/lib/project-copy.ts';

type Edit = (text: string) => string;

/** What building a copy of the project came to. */
export interface Build {
  readonly status: number | null;
  readonly output: string;
}

/** What building an edited copy of the project came to. */
export interface CopyBuild extends Build {
  /** The edited files' texts, by path. */
  readonly edited: Readonly<Record<string, string>>;
  /** The copy's built site. */
  readonly dist: string;
}

/** Builds a copy of the project, some files edited. Throws when an edit changes nothing. */
export async function buildCopy(
  name: string,
  edits: Readonly<Record<string, Edit>>,
): Promise<CopyBuild> {
  const copy = copyFolder(name);
  copyProject(copy);
  const edited = editFiles(copy, edits);
  return { ...(await buildIn(copy)), edited, dist: join(copy, 'dist') };
}

/** Where the copy called `name` lies. */
export function copyFolder(name: string): string {
  return resolve('.cache/copies', name.replaceAll(/[^a-z]+/gi, '-'));
}

/** Builds the project that lies in a folder, into its `dist`. */
export function buildIn(folder: string, env: Readonly<Record<string, string>> = {}) {
  return new Promise<Build>((done) => {
    const build = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        VITEST: '',
        ...env,
      },
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr])
      stream.on('data', (data) => (output += data));
    build.on('close', (status) => done({ status, output }));
  });
}

/** Edits files of a copy; gives their texts, by path. Throws when an edit changes nothing. */
export function editFiles(
  copy: string,
  edits: Readonly<Record<string, Edit>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(edits).map(([file, edit]) => [file, editFile(join(copy, file), edit)]),
  );
}

function editFile(path: string, edit: Edit): string {
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new RangeError(`the edit changed nothing in ${path}`);
  writeFileSync(path, after);
  return after;
}
