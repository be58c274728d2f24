import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { ContentError } from '../domain/papers/content-error.ts';
import { describeIssue } from '../schemas/explain.ts';
import type { Ledger } from '../schemas/index.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { meetingSchema } from '../schemas/meeting.ts';
import type { DeclaredWords } from './named-places.ts';
import { words } from './plain-words.ts';
import { readSourceLines } from './source-file.ts';

/** A meeting's source, and what was done to it. */
export interface MeetingSource {
  /** The folder's name: `2019-04`. */
  readonly meeting: string;
  /** The source's lines, without line ends. */
  readonly source: readonly string[];
  readonly ledger: Ledger;
}

/** What a meeting's pages are held against. */
export interface MeetingContent extends MeetingSource, DeclaredWords {}

/** The folders of the meetings of the project in `root`, oldest first. */
export function listMeetings(root: string): string[] {
  return globSync('src/content/*/meeting.yaml', { cwd: root })
    .map((file) => file.split(/[\\/]/).at(-2) ?? '')
    .sort();
}

/** What a meeting's pages are held against. Throws a ContentError when a file cannot be read. */
export function readMeetingContent(root: string, meeting: string): MeetingContent {
  const declared = readDeclared(root, meeting);
  const known = new Map([[meeting, declared]]);
  return {
    ...readMeetingSource(root, meeting),
    declared,
    declaredBy(other) {
      const found = known.get(other) ?? readDeclared(root, other);
      known.set(other, found);
      return found;
    },
  };
}

/** A meeting's source and ledger. Throws a ContentError when a file cannot be read. */
export function readMeetingSource(root: string, meeting: string): MeetingSource {
  return { meeting, source: readSource(root, meeting), ledger: readLedger(root, meeting) };
}

/** The words of every content file of a meeting, in which the site's own words must stand. */
function readDeclared(root: string, meeting: string): string {
  const files = globSync(`src/content/${meeting}/**/*.{mdx,yaml}`, { cwd: root }).sort();
  return files.map((file) => words(readFile(root, file).toString('utf8'))).join(' | ');
}

/** The ledger of a meeting. Throws a ContentError when it does not fit its description. */
function readLedger(root: string, meeting: string): Ledger {
  return readYaml(root, `src/content/${meeting}/ledger.yaml`, ledgerSchema);
}

/**
 * The source of a meeting as lines. Throws a ContentError when it is missing, is not UTF-8, or is
 * not the file that was checked.
 */
export function readSource(root: string, meeting: string): string[] {
  const told = `src/content/${meeting}/meeting.yaml`;
  const { source } = readYaml(root, told, meetingSchema);
  const folder = source.file.replace(/[^/]*$/, '');
  const beside = globSync(`${folder}*`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const bytes = beside.includes(source.file) ? readFile(root, source.file) : undefined;
  return readSourceLines({ told, source, bytes, beside });
}

function readFile(root: string, file: string): Buffer {
  try {
    return readFileSync(join(root, file));
  } catch (cause) {
    throw new ContentError('filen kan ikke læses.', {
      file,
      hint: 'Læg den, hvor den skal være.',
      cause,
    });
  }
}

function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const { data, error } = schema.safeParse(parse(readFile(root, file).toString('utf8')));
  if (!error) return data;
  const issues = error.issues.map(describeIssue);
  throw new ContentError(`passer ikke til sin beskrivelse.\n${issues.join('\n')}\n`, {
    file,
    hint: 'Ret felterne.',
  });
}
