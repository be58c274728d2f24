import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeIssue } from '../../../src/schemas/explain.ts';
import { fileSchemas, schemas } from '../../../src/schemas/index.ts';
import { readFields } from './schema-fields.ts';
import { MISPRINTED_TABLE, readPublisher, readYaml } from './spoil.ts';

type Path = readonly (string | number)[];

const FOLDER = '2019-04';
/** Meetings of our own bundle, which use what the first one does not. */
const OTHERS = ['2025-05', '2025-06'].map((id) => `../../tests/fixtures/bundle/src/content/${id}`);

/** A word list whose word is of no account. */
const ANY_WORD = "'*': [fedme, tyk]";

/** Lines that were taken down, which no bundle has. */
const TAKEN_DOWN = `withdrawn:
  - { lines: { first: 1, last: 2 }, why: Navn, sha256: ${'a'.repeat(64)} }`;

const RECEIVED = `- file: referat.pdf
  sha256: ${'a'.repeat(64)}
  size: 63147
  papers: [referat]
  pages: [{ page: 1, line: 1, furniture: [Side 1], picture: referat-1.webp }]`;

const FILES: Readonly<Record<string, readonly string[]>> = {
  appendices: [FOLDER, ...OTHERS]
    .flatMap((folder) => readAll(folder, '.mdx'))
    .map((text) => `${text}\nisWithdrawn: true\nisTitleOurs: true\npublished: '2026-11-23'`),
  tables: [
    ...readAll(`${FOLDER}/tables`, '.yaml'),
    ...readAll(`${OTHERS[1]}/tables`, '.yaml'),
    MISPRINTED_TABLE,
  ],
  goals: [readYaml(`${FOLDER}/goals.yaml`)],
  timelines: [readYaml(`${FOLDER}/timeline.yaml`)],
  meetings: [
    `${readYaml(`${FOLDER}/meeting.yaml`)}\ndate: '2019-04-25'`,
    ...OTHERS.map((id) => readYaml(`${id}/meeting.yaml`)),
  ],
  ledgers: [FOLDER, ...OTHERS].map((id) => readYaml(`${id}/ledger.yaml`)).concat(TAKEN_DOWN),
  register: [readYaml('register.yaml')],
  synonyms: [readYaml('synonyms.yaml')],
  meanings: [ANY_WORD],
  english: [ANY_WORD],
  reviewed: [ANY_WORD],
  publisher: [readPublisher()],
  originals: [RECEIVED],
  caseIds: [readYaml('../../tests/fixtures/bundle/src/content/case-ids.yaml')],
};

/** What an editor may have typed by mistake; `undefined` takes the field away. */
const WRONG = [
  undefined,
  null,
  '',
  ' ',
  'Ærø',
  'ord '.repeat(100),
  -1,
  0,
  1.5,
  1e20,
  true,
  new Date('2019-03-20'),
  [],
  ['Ærø'],
  [null],
  [[]],
  {},
  { ukendt: 'Ærø' },
];

/** Said when the schemas have no sentence of their own, and zod or Astro would speak. */
const FOREIGN = 'FOREIGN';

const places = Object.entries({ ...schemas, ...fileSchemas }).flatMap(([name, schema]) =>
  (FILES[name] ?? []).flatMap((yaml) => {
    const file: unknown = parse(yaml);
    return placesIn(file).map((path) => ({ name, schema, file, path }));
  }),
);

const told = [...new Map(places.map((place) => [kindOf(place), place])).values()].flatMap(
  ({ name, schema, file, path }) =>
    WRONG.map((wrong) => withValue(file, path, wrong)).flatMap((data) =>
      (schema.safeParse(data, { error: () => FOREIGN }).error?.issues ?? []).map(
        (issue) => `${name}: ${describeIssue(issue)}`,
      ),
    ),
);

test('every field is spoiled in every way', () => {
  const spoiled = new Set(places.map(({ name, path }) => toFieldPath([name, ...path])));
  const descriptions = (isSpoiled: boolean) =>
    new Set(
      readFields()
        .filter(({ path }) => spoiled.has(path) === isSpoiled)
        .map(({ description }) => description),
    );
  expect([...descriptions(false).difference(descriptions(true))]).toEqual([]);
  expect(told.length).toBeGreaterThan(3000);
});

test('no mistake is left for zod or Astro to tell', () => {
  expect(told.filter((text) => text.includes(FOREIGN))).toEqual([]);
});

test.each([
  ['tells what zod would', /Ugyldig|For stor|For lille|nøgle\b.*"|forventede/],
  ['shows a pattern', /\/\^|\$\/|\\/],
  ['shows what JavaScript calls nothing', /\b(?:undefined|null|NaN)\b/],
  ['has an empty place', /: :|: ;|ventede \.|: *$| {2}|Skriv her: (?:$|Felterne)/],
  ['ends in the middle', /[^.]$/],
  [
    'speaks English',
    /\b(?:expected|received|invalid|input|must|should|required|string|object|array|boolean)\b/i,
  ],
  [
    'speaks English in small words',
    /\b(?:the|of|or|and|not|is|an|too|than|least|most|big|small|unknown|missing|empty|match)\b/i,
  ],
])('no message %s', (_, pattern) => {
  expect(told.filter((text) => pattern.test(text))).toEqual([]);
});

test('every message says what to type', () => {
  const says =
    /[Ss]kriv|Ret |Felterne hedder|brug kun|Giv|Fjern|Lad|skal være|nummereres|skal have/;
  expect(told.filter((text) => !says.test(text))).toEqual([]);
});

function readAll(folder: string, extension: string): string[] {
  return readdirSync(`src/content/${folder}`)
    .filter((file) => file.endsWith(extension))
    .map((file) => readYaml(`${folder}/${file}`));
}

function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Object.entries(value).map(
    ([key, part]) => [Array.isArray(value) ? Number(key) : key, part] as const,
  );
  return [path, ...steps.flatMap(([step, part]) => placesIn(part, [...path, step]))];
}

/** `tables.rows[].key` */
function toFieldPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
}

/** Places of one kind are spoiled once: `goals.goals[].goal[] string` */
function kindOf({ name, file, path }: { name: string; file: unknown; path: Path }): string {
  return `${toFieldPath([name, ...path])} ${typeof valueAt(file, path)}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((part, step) => Object(part)[step], value);
}

/** A copy of `value` in which `wrong` stands at `path`. */
function withValue(value: unknown, [step, ...rest]: Path, wrong: unknown): unknown {
  if (step === undefined) return wrong;
  const part = withValue(Object(value)[step], rest, wrong);
  return Array.isArray(value) ? value.with(Number(step), part) : { ...Object(value), [step]: part };
}
