import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { textOf } from './src/import/received.ts';
import { readWord } from './src/import/word/read-word.ts';
for (const f of process.argv.slice(2)) {
  const p = readWord(basename(f), readFileSync(f));
  console.log('==', f, p.problems, p.furniture);
  for (const b of p.blocks) {
    if (b.kind === 'table') { console.log('TABLE'); for (const r of b.rows) console.log(r.isHead ? ' H' : '  ', r.cells.map(textOf).join(' | ').slice(0,150)); }
    else if (b.kind === 'figure') console.log('FIGURE', b.picture?.type, b.alt);
    else console.log(b.kind, 'level' in b ? b.level : 'marker' in b ? `${b.depth}${b.marker}` : 'number' in b ? b.number : '', JSON.stringify(b.runs.length === 1 && !b.runs[0].change ? textOf(b).slice(0, 90) : b.runs.slice(0,8)).slice(0,300));
  }
}
