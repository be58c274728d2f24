import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { isMeetingFolder } from '../../../src/domain/papers/meeting-date.ts';
import { meetingSchema } from '../../../src/schemas/meeting.ts';
import { readOriginals } from '../../import/earlier.ts';
import { readDecisions } from '../../import/import-papers.ts';
import { DeskError } from '../desk-error.ts';
import type { DeskTold, FileTold, KeptDecision, MeetingTold, OriginalTold } from '../told.ts';
import { fieldIn, titleOfFile } from './file-title.ts';
import { type AgendaItem, formOf } from './forms.ts';
import { type PaperLines, papersOfFiles } from './original-papers.ts';
import { toQuestions } from './questions.ts';
import { readUnsaved } from './unsaved.ts';

/** The meetings of the project, the newest first. */
export function listMeetings(root: string): MeetingTold[] {
  return meetingsIn(root).map((id) => ({
    id,
    title: titleOf(join(root, 'src/content', id, 'meeting.yaml')) ?? id,
    isImported: existsSync(join(root, 'source', id, 'received.yaml')),
    papers: filesOf(root, id).filter((name) => name.endsWith('.mdx')).length,
    undecided: toQuestions(decisionsOf(root, id).filter(({ isDecided }) => !isDecided)).length,
  }));
}

/** The meeting that is asked for by `id`: paths are made of what was found, never of a request. */
export function findMeeting(root: string, id: unknown): string {
  const found = meetingsIn(root).find((meeting) => meeting === id);
  if (found === undefined)
    throw new DeskError(404, 'Mødet findes ikke. Gå til forsiden, og vælg et andet.');
  return found;
}

/** Where the content file lies that is asked for by its name in a meeting. */
export function findFile(root: string, meeting: string, name: unknown): string {
  const shared = SHARED.find((file) => file === name);
  if (shared !== undefined) return join(root, 'src/content', shared);
  const found = [...filesOf(root, meeting), TIMELINE].find((file) => file === name);
  if (found === undefined)
    throw new DeskError(404, 'Filen findes ikke længere. Hent mødet igen, og se efter.');
  return join(root, 'src/content', meeting, found);
}

/** The decisions that were made of a meeting's import. */
export function decisionsOf(root: string, meeting: string): readonly KeptDecision[] {
  return readDecisions(decisionsFile(root, meeting));
}

/** Where a meeting's decisions are kept. */
export function decisionsFile(root: string, meeting: string): string {
  return join(root, 'source', meeting, 'decisions.json');
}

/** All that the desk shows of a meeting. */
export function readDesk(root: string, meeting: string): DeskTold {
  const papers = papersOf(root, meeting).map(({ slug }) => `${slug}.mdx`);
  const decisions = decisionsOf(root, meeting);
  const asked = [TIMELINE, ...SHARED].filter((name) => {
    const path = relative(root, findFile(root, meeting, name)).replaceAll('\\', '/');
    return decisions.some(({ file }) => file === path);
  });
  const others = filesOf(root, meeting).filter((name) => !papers.includes(name));
  const names = new Set([...papers, ...others, ...asked]);
  const items = itemsOf(root, meeting);
  const files = [...names].map((name) => readTold(root, meeting, name, items));
  return {
    id: meeting,
    title: titleOf(join(root, 'src/content', meeting, 'meeting.yaml')) ?? meeting,
    files,
    questions: toQuestions(decisions),
    originals: originalsOf(root, meeting),
    source: sourceOf(root, meeting),
    unsaved: readUnsaved(root, meeting).filter(({ name }) =>
      files.some((file) => file.name === name),
    ),
  };
}

/** What the files of a meeting are called at the desk, by their names. */
export function titlesOf(root: string, meeting: string): Record<string, string> {
  const names = filesOf(root, meeting);
  return Object.fromEntries(
    names.map((name) => [name, titleOfFile(name, textOf(root, meeting, name))]),
  );
}

/** The received files of a meeting, as its import tells of them. */
export function originalsOf(root: string, meeting: string): OriginalTold[] {
  const received = readOriginals(root, meeting);
  if (received.length === 0) return [];
  const names = readdirSync(join(root, 'source', meeting));
  const lines = received.map(({ pages }) => pages.flatMap(({ line = [] }) => line));
  const papers = papersOfFiles(lines, papersOf(root, meeting));
  return received.flatMap(({ file, pages, papers: own }, at) => {
    const original = {
      ...{ file, papers: own ?? papers[at] ?? [], isPdf: file.endsWith('.pdf') },
      pages: pages.map(({ page, line }) => ({ page, ...(line && { line }) })),
    };
    return names.includes(file) ? [original] : [];
  });
}

/** The papers of a meeting with their lines of the source, in its order. */
function papersOf(root: string, meeting: string): PaperLines[] {
  const papers = filesOf(root, meeting).flatMap((name) => {
    if (!name.endsWith('.mdx')) return [];
    const text = toLf(readFileSync(join(root, 'src/content', meeting, name), 'utf8'));
    const [, first = 0, last = first] =
      /^sourceLines:\s*\{?\s*first: (\d+)(?:,?\s*last: (\d+))?/m.exec(text) ?? [];
    return [{ slug: name.replace(/\.mdx$/, ''), first: Number(first), last: Number(last) }];
  });
  return papers.sort((one, other) => one.first - other.first);
}

/** The lines of the source that a meeting tells of. */
export function sourceOf(root: string, meeting: string): string[] {
  const folder = join(root, 'source', meeting);
  const told = join(root, 'src/content', meeting, 'meeting.yaml');
  if (!existsSync(folder) || !existsSync(told)) return [];
  const text = readFileSync(told, 'utf8');
  const name = readdirSync(folder).find((file) => text.includes(`source/${meeting}/${file}`));
  return name === undefined ? [] : toLf(readFileSync(join(folder, name), 'utf8')).split('\n');
}

/** A text file as lines that end alike on all machines. */
export function toLf(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function meetingsIn(root: string): string[] {
  return readdirSync(join(root, 'src/content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isMeetingFolder(entry.name))
    .map(({ name }) => name)
    .sort()
    .reverse();
}

/** What all meetings share, as far as an import asks about it. */
const SHARED = ['register.yaml', 'case-ids.yaml'];

/** A file that a meeting may come to have at the desk: the dates that are put on its timeline. */
const TIMELINE = 'timeline.yaml';

/** The items of a meeting's agenda. */
function itemsOf(root: string, meeting: string): AgendaItem[] {
  const told = join(root, 'src/content', meeting, 'meeting.yaml');
  if (!existsSync(told)) return [];
  const document = parseDocument(readFileSync(told, 'utf8'));
  const items: unknown = document.errors.length > 0 ? [] : document.toJS()?.agendaItems;
  return meetingSchema.shape.agendaItems.safeParse(items).data ?? [];
}

/** The content files of a meeting: papers first; what is rarely touched, last. */
export function filesOf(root: string, meeting: string): string[] {
  const folder = join(root, 'src/content', meeting);
  const inFolder = (name: string) =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/.test(entry.name))
          .map((entry) => `${name}${entry.name}`)
          .sort()
      : [];
  const rank = (name: string) => ORDER.findIndex((kind) => kind.test(name));
  return [...inFolder(''), ...inFolder('tables/')].sort((one, other) => rank(one) - rank(other));
}

const ORDER = [/\.mdx$/, /^meeting\.yaml$/, /^tables\//, /^ledger\.yaml$/, /./];

function readTold(
  root: string,
  meeting: string,
  name: string,
  items: readonly AgendaItem[],
): FileTold {
  const text = textOf(root, meeting, name);
  // A paper of several items has them as a list.
  const isOfMany = /^agendaItem:(?:\s*\[|[ \t]*\n\s*-)/m.test(text);
  return { name, title: titleOfFile(name, text), text, form: formOf(name, isOfMany ? [] : items) };
}

function textOf(root: string, meeting: string, name: string): string {
  const path = findFile(root, meeting, name);
  return existsSync(path) ? toLf(readFileSync(path, 'utf8')) : '';
}

function titleOf(file: string): string | undefined {
  return existsSync(file) ? fieldIn('title', readFileSync(file, 'utf8')) : undefined;
}
