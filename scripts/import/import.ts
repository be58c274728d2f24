// Drafts a meeting's papers from what was received:
// npm run import -- referat.docx --meeting 2025-08-27
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../../src/domain/papers/content-error.ts';
import { importPapers } from './import-papers.ts';

const USAGE = 'Skriv: npm run import -- <fil…> --meeting 2025-08-27 [--body "Havneudvalget"]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { meeting: { type: 'string' }, body: { type: 'string' } },
  });
  const { meeting, body } = values;
  if (!meeting || positionals.length === 0) throw new ContentError(USAGE, { file: '', hint: '' });
  const files = positionals.map((path) => {
    if (!existsSync(path)) {
      const hint = 'Ret navnet, eller skriv den hele vej til filen.';
      throw new ContentError('filen findes ikke.', { file: path, hint });
    }
    return { name: basename(path), bytes: readFileSync(path) };
  });
  const { written, kept, decisions } = await importPapers('.', files, {
    meeting,
    body,
    tell: (sentence) => console.log(sentence),
  });
  console.log(`\nSkrevet: ${written.length > 0 ? written.join(', ') : 'intet nyt'}.`);
  if (kept.length > 0) console.log(`Beholdt, som I har rettet det: ${kept.join(', ')}.`);
  const list = `source/${meeting}/IMPORT.md`;
  console.log(`${decisions.length} steder at tage stilling til står i ${list}.\n`);
  const { status } = spawnSync(process.execPath, ['scripts/content/check.ts'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message.trim());
  process.exitCode = 1;
}
