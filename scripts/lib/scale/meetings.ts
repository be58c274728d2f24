import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../random.ts';
import { type Alteration, alterPapers, createAlteration, type NewName } from './alteration.ts';
import { type Papers, readSourceWords, readWords } from './papers.ts';

/** The meeting that all others are made from. */
const FIRST = '2019-04';

/**
 * Lays word-for-word copies of the first meeting into the project in `root`, until it has `count`
 * meetings.
 */
export function addPlainMeetings(root: string, count: number) {
  for (let index = 1; index < count; index++) copyMeeting(root, index);
}

/**
 * Lays meetings with words, names and case numbers of their own into the project in `root`, until
 * it has `count`: the same ones each time. The new names stand in its register, the new compounds
 * in its list.
 */
export function addAlteredMeetings(root: string, count: number) {
  const papers = readPapers(root);
  const taken = new Set([...readSourceWords(papers), ...readWords(papers.register)]);
  const alterations = Array.from({ length: count - 1 }, (_, at) => {
    const alteration = createAlteration(papers, createRandom(at + 1), taken);
    layAltered(root, copyMeeting(root, at + 1), alteration);
    return alteration;
  });
  edit(join(root, 'src/content/register.yaml'), (text) =>
    alterations.flatMap(({ names }) => names).reduce(addToRegister, text),
  );
  edit(join(root, 'src/content/compounds.txt'), (text) =>
    addToCompounds(
      text,
      alterations.flatMap(({ compounds }) => compounds),
    ),
  );
}

/** The first meeting's papers, in the project in `root`. */
export function readPapers(root: string, meeting = FIRST): Papers {
  const folder = join(root, 'src/content', meeting);
  const paths = globSync('**/*.{mdx,yaml}', { cwd: folder }).sort();
  return {
    source: readFileSync(join(root, 'source', meeting, 'bilag.txt'), 'utf8'),
    files: new Map(
      paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
    ),
    register: readFileSync(join(root, 'src/content/register.yaml'), 'utf8'),
  };
}

/**
 * Copies the first meeting to the `index`th month after it; table files and dates get names of
 * their own.
 */
function copyMeeting(root: string, index: number): string {
  const month = new Date(`${FIRST}-01T00:00Z`);
  month.setUTCMonth(month.getUTCMonth() + index);
  const to = month.toISOString().slice(0, 'YYYY-MM'.length);
  const [folder, source] = [join(root, 'src/content'), join(root, 'source')];
  cpSync(join(folder, FIRST), join(folder, to), { recursive: true });
  cpSync(join(source, FIRST), join(source, to), { recursive: true });
  const tables = globSync('*.yaml', { cwd: join(folder, to, 'tables') }).sort();
  for (const table of tables)
    renameSync(
      join(folder, to, 'tables', table),
      join(folder, to, 'tables', table.replace(/(?=\.yaml$)/, `-${to}`)),
    );
  for (const file of globSync('**/*.{mdx,yaml}', { cwd: join(folder, to) }))
    edit(join(folder, to, file), (text) => {
      let moved = text
        .replaceAll(`source/${FIRST}/`, `source/${to}/`)
        .replaceAll(`meeting: ${FIRST}`, `meeting: ${to}`)
        .replaceAll(`/${FIRST}/`, `/${to}/`);
      for (const table of tables.map((name) => name.replace('.yaml', '')))
        moved = moved.replaceAll(`of="${table}"`, `of="${table}-${to}"`);
      return file === 'timeline.yaml' ? renameDates(moved, index) : moved;
    });
  return to;
}

/** Dates share one page: each has an address of its own there. */
function renameDates(timeline: string, index: number): string {
  return timeline.replace(
    /(- id: |\{ id: )([a-z0-9-]+)/g,
    (_, before: string, id: string) => `${before}${id.slice(0, 24).replace(/-$/, '')}-${index}`,
  );
}

function layAltered(root: string, meeting: string, alteration: Alteration) {
  const { source, files } = alterPapers(readPapers(root, meeting), alteration);
  writeFileSync(join(root, 'source', meeting, 'bilag.txt'), source);
  const folder = join(root, 'src/content', meeting);
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  const month = new Date(`${meeting}-01T00:00Z`).toLocaleDateString('da', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  edit(join(folder, 'meeting.yaml'), (text) =>
    text
      .replace(/^(title: .*), .*$/m, `$1, ${month}`)
      .replace(/sha256: .*/, `sha256: ${createHash('sha256').update(source).digest('hex')}`),
  );
}

function addToRegister(register: string, { kind, name, key }: NewName): string {
  return register.replace(`\n${kind}:\n`, (head) => `${head}  - { name: ${name}, key: ${key} }\n`);
}

function addToCompounds(list: string, compounds: readonly string[]): string {
  const { compare } = new Intl.Collator('da');
  const bare = (line: string) => line.replaceAll('|', '');
  const lines = [...list.trimEnd().split('\n'), ...compounds];
  return `${lines.sort((one, other) => compare(bare(one), bare(other))).join('\n')}\n`;
}

function edit(path: string, change: (text: string) => string) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
