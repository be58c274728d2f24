// Opens the files for Excel in LibreOffice as a Dane has it, and tells whether numbers became
// numbers and æøå stayed whole.
// Prints a table; fails when something in a file was misread.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DATA = 'dist/data';
/**
 * Semicolon, quote, UTF-8, from the first line, all columns as they come, and Danish (1030) for
 * numbers and dates.
 */
const DANISH = 'CSV:59,34,76,1,,1030';

interface Resource {
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}

/** A cell as LibreOffice has it: its number, when it has one, and the text that it shows. */
interface Cell {
  readonly number: number | undefined;
  readonly text: string;
}

const { resources }: { resources: Resource[] } = JSON.parse(
  readFileSync(join(DATA, 'datapackage.json'), 'utf8'),
);
const files = resources.filter(({ path }) => path.endsWith('.dk.csv'));
const folder = mkdtempSync(join(tmpdir(), 'moedebilag-spreadsheet-'));
openAll(files.map(({ path }) => join(DATA, path)));
const results = files.map(compare);
rmSync(folder, { recursive: true });

console.log(
  '| file | rows | numbers | read as numbers | texts with æøå | whole |\n' +
    '|---|---:|---:|---:|---:|---:|',
);
for (const { path, rows, numbers, asNumbers, texts, whole } of results)
  console.log(`| ${path} | ${rows} | ${numbers} | ${asNumbers} | ${texts} | ${whole} |`);
process.exitCode = results.every(
  ({ numbers, asNumbers, texts, whole }) => numbers === asNumbers && texts === whole,
)
  ? 0
  : 1;

function openAll(paths: readonly string[]) {
  const options = [
    `-env:UserInstallation=file://${folder}/profile`,
    `--infilter=${DANISH}`,
    '--convert-to',
    'fods',
    '--outdir',
  ];
  const { error, status, stderr } = spawnSync(
    'soffice',
    ['--headless', ...options, folder, ...paths],
    { encoding: 'utf8' },
  );
  if (error)
    throw new Error('LibreOffice is not here. Install it: apt-get install libreoffice-calc', {
      cause: error,
    });
  if (status !== 0) throw new Error(`LibreOffice could not open the files: ${stderr}`);
}

/** Lays what LibreOffice read beside the same dataset in JSON. */
function compare({ path, schema }: Resource) {
  const rows: Record<string, unknown>[] = JSON.parse(
    readFileSync(join(DATA, path.replace('.dk.csv', '.json')), 'utf8'),
  );
  const fields = schema?.fields ?? [];
  const [, ...read] = cellsOf(
    readFileSync(join(folder, path.replace(/csv$/, 'fods')), 'utf8'),
    fields.length,
  );
  const pairs = rows.flatMap((row, at) =>
    fields.map(({ name }, index) => ({ expected: row[name], cell: read[at]?.[index] })),
  );
  const numbers = pairs.filter(({ expected }) => typeof expected === 'number');
  const texts = pairs.filter(({ expected }) => lettersOf(expected) !== '');
  return {
    path,
    rows: rows.length,
    numbers: numbers.length,
    asNumbers: numbers.filter(({ expected, cell }) => cell?.number === expected).length,
    texts: texts.length,
    whole: texts.filter(({ expected, cell }) => lettersOf(cell?.text) === lettersOf(expected))
      .length,
  };
}

/**
 * The first cells of each row of a flat spreadsheet. Cells that are alike are written once, with
 * how often.
 */
function cellsOf(fods: string, width: number): Cell[][] {
  return [...fods.matchAll(/<table:table-row[\s\S]*?<\/table:table-row>/g)].map(([row]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, tag = '', text = '']) => {
        const number = tag.match(/value-type="float" office:value="([^"]+)"/)?.[1];
        const times = Number(tag.match(/number-columns-repeated="(\d+)"/)?.[1] ?? 1);
        return Array<Cell>(Math.min(times, width)).fill({
          number: number === undefined ? undefined : Number(number),
          text,
        });
      },
    ),
  );
}

function lettersOf(value: unknown): string {
  return `${value}`.replace(/[^æøå]/gi, '');
}
