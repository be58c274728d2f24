// Drafts a meeting's papers from what was received:
// npm run import -- referat.docx --meeting 2025-08-27
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../../src/domain/papers/content-error.ts';
import { withEarlier } from './earlier.ts';
import { type GivenFile, importPapers } from './import-papers.ts';

const USAGE = 'Skriv: npm run import -- <fil…> --meeting 2025-08-27 [--body "Havneudvalget"]';

const asked = readArguments();
if (asked) await run(asked.files, asked.meeting, asked.body);
else {
  console.error(USAGE);
  process.exitCode = 1;
}

async function run(paths: readonly string[], meeting: string, body: string | undefined) {
  try {
    const tell = (sentence: string) => console.log(sentence);
    const given = paths.map(readGiven);
    const all = withEarlier('.', meeting, given);
    if (all.length > given.length) tell('Mødets andre papirer læses med, så kilden er hel.');
    const { written, kept, decisions } = await importPapers('.', all, { meeting, body, tell });
    tell(`\nSkrevet: ${written.length > 0 ? written.join(', ') : 'intet nyt'}.`);
    if (kept.length > 0) tell(`Beholdt, som I har rettet det: ${kept.join(', ')}.`);
    tell(`${decisions.length} steder at tage stilling til: source/${meeting}/IMPORT.md\n`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message.trim());
    process.exitCode = 1;
    return;
  }
  const check = ['scripts/content/check.ts'];
  process.exitCode = spawnSync(process.execPath, check, { stdio: 'inherit' }).status ?? 1;
}

/** What was typed; nothing when it lacks something, or has what is not known. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { meeting: { type: 'string' }, body: { type: 'string' } },
    });
    const { meeting, body } = values;
    return meeting && positionals.length > 0 ? { files: positionals, meeting, body } : undefined;
  } catch {
    return undefined;
  }
}

function readGiven(path: string): GivenFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    const hint = 'Ret navnet, eller skriv den hele vej til filen.';
    throw new ContentError('filen findes ikke.', { file: path, hint });
  }
  return { name: basename(path), bytes: readFileSync(path) };
}
