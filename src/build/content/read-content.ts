import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { ContentError, type ContentFault } from '../../domain/papers/content-error.ts';
import { isMeetingFolder } from '../../domain/papers/meeting-date.ts';
import type { MeetingFiles } from '../../domain/papers/meeting-faults.ts';
import { type FileReading, frontMatterOf, readYaml } from '../../doors/content-file.ts';
import { appendixSchema } from '../../schemas/appendix.ts';
import { goalsSchema } from '../../schemas/goals.ts';
import { ledgerSchema } from '../../schemas/ledger.ts';
import { meetingSchema } from '../../schemas/meeting.ts';
import { tableSchema } from '../../schemas/table.ts';
import { timelineSchema } from '../../schemas/timeline.ts';
import { hashOf } from '../../verification/source-file.ts';
import { sourceOf } from './fault-line.ts';

/** What can be read of the files of all meetings, and what is wrong in the fields of the others. */
export interface ContentReading {
  readonly meetings: readonly MeetingFiles[];
  readonly faults: readonly ContentFault[];
}

/** What is read in a meeting's folder. */
const READ = /^(?:(?:meeting|ledger|goals|timeline)\.yaml|tables\/[^/]+\.yaml|[^/]+\.mdx)$/;
const NAMES =
  'Kald den meeting.yaml, ledger.yaml, goals.yaml, timeline.yaml, tables/<tabel>.yaml eller ' +
  '<bilag>.mdx, eller fjern den.';
const MONTH = 'Kald den for eksempel 2019-04, 2019-04-25 eller 2019-04-udvalget.';

/** Reads every content file of every meeting, without Astro. */
export function readContent(): ContentReading {
  const folders = [...new Set(find('src/content/*/*').map((file) => file.split('/')[2] ?? ''))];
  const readings = folders.map(readMeeting);
  return {
    meetings: readings.flatMap(({ files }) => files ?? []),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/** The front matter of the paper at `file`. */
export function readAppendix(file: string): FileReading<z.infer<typeof appendixSchema>> {
  const text = readFileSync(file, 'utf8');
  try {
    return readYaml(file, frontMatterOf(file, text), appendixSchema);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { data: undefined, faults: [error.fault] };
  }
}

function readMeeting(id: string): { files?: MeetingFiles; faults: readonly ContentFault[] } {
  const folder = `src/content/${id}`;
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    find(`${folder}/${name}`).map((file) => ({
      name: nameOf(file),
      ...readFilled(file, readFileSync(file, 'utf8'), schema),
    }));
  const meetings = read('meeting.yaml', meetingSchema).map((reading) => ({
    ...reading,
    faults: reading.faults.map(tellHash),
  }));
  const appendices = find(`${folder}/*.mdx`).map((file) => ({
    name: nameOf(file),
    ...readAppendix(file),
  }));
  const tables = read('tables/*.yaml', tableSchema);
  const goals = read('goals.yaml', goalsSchema);
  const timelines = read('timeline.yaml', timelineSchema);
  const ledgers = read('ledger.yaml', ledgerSchema);
  const faults = [
    ...[meetings, appendices, tables, goals, timelines, ledgers]
      .flat()
      .flatMap((one) => one.faults),
    ...missing(folder, 'meeting.yaml', meetings.length),
    ...missing(folder, 'ledger.yaml', ledgers.length),
    ...findStrays(folder),
  ];
  const [meeting] = meetings;
  if (!meeting?.data) return { faults };
  const files = {
    id,
    meeting: meeting.data,
    slugs: appendices.map(({ name }) => name),
    unread: [...tables, ...goals].flatMap(({ name, data }) => (data ? [] : [name])),
    appendices: appendices.flatMap(({ name, data }) => (data ? [{ slug: name, data }] : [])),
    tables: tables.flatMap(({ name, data }) => (data ? [{ name, data }] : [])),
    goals: goals[0]?.data,
    timeline: timelines[0]?.data?.entries ?? [],
  };
  return { files, faults };
}

/** What a file says. Astro reads no collection from one without a field, and says so in English. */
function readFilled<Schema extends z.ZodType>(file: string, text: string, schema: Schema) {
  if (/^\s*[^\s#]/m.test(text)) return readYaml(file, text, schema);
  const hint = schema.safeParse({}).success
    ? 'Skriv {}, når intet skal stå i den.'
    : 'Skriv dens felter, som de står i et tidligere møde; udfyld dem med [] eller ord.';
  const fault = { file, message: 'linje 1: filen er tom.', hint };
  return { data: undefined, faults: [fault] };
}

/** To a fault in what the source's fingerprint is, what it should be. */
function tellHash(fault: ContentFault): ContentFault {
  if (!fault.message.includes('source.sha256: ')) return fault;
  const file = sourceOf(fault.file);
  if (file === undefined || !existsSync(file)) return fault;
  return { ...fault, hint: `Skriv sha256: ${hashOf(readFileSync(file))}` };
}

function missing(folder: string, name: string, count: number): ContentFault[] {
  if (count > 0) return [];
  const hint = `Lav ${folder}/${name}; tag et tidligere mødes som forlæg.`;
  return [{ file: folder, message: `mappen har ingen ${name}.`, hint }];
}

/** What lies in a meeting's folder under a name that nobody reads, and a folder of no month. */
function findStrays(folder: string): ContentFault[] {
  const files = find(`${folder}/**/*.{md,mdx,yaml,yml}`);
  const strays = files.filter((file) => !READ.test(file.slice(folder.length + 1)));
  return [
    ...strays.map((file) => ({ file, message: 'filen læses ikke.', hint: NAMES })),
    ...(isMeetingFolder(nameOf(folder))
      ? []
      : [{ file: folder, message: 'mappen er ikke opkaldt efter en måned.', hint: MONTH }]),
  ];
}

function find(pattern: string): string[] {
  return globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function nameOf(file: string): string {
  return basename(file).replace(/\.\w+$/, '');
}
