import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { writeSafely } from '../import/write-draft.ts';
import { DeskError } from './desk-error.ts';
import { buildPreview } from './preview.ts';
import { makePublication } from './publication.ts';
import { readForm } from './received-form.ts';
import { runNode, runWorker } from './tasks.ts';
import { readFaults } from './work/faults.ts';
import { withField } from './work/head.ts';
import { withEntry } from './work/ledger-entry.ts';
import { answerSchema, takeOffer } from './work/offers.ts';
import { pagePicture } from './work/original.ts';
import { askRemoval, removeMeeting, removePaper } from './work/papers/removal.ts';
import { renamePaper } from './work/papers/renaming.ts';
import { tellFields } from './work/plain/plain-fault.ts';
import {
  decisionsFile,
  decisionsOf,
  findFile,
  findMeeting,
  listMeetings,
  readDesk,
  sourceOf,
  titlesOf,
} from './work/project.ts';
import { changesOf, save } from './work/save.ts';
import { toSteps } from './work/steps.ts';
import { editsSchema, keepUnsaved } from './work/unsaved.ts';

/** The project that a desk is for, and what its pages prove themselves with. */
export interface Desk {
  readonly root: string;
  readonly token: string;
}

/** What a page asks. */
export interface Asked {
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** What is answered at an address. */
export interface Route {
  /** Whether the answer tells how it goes, a line each. */
  readonly isLong: boolean;
  readonly answer: (desk: Desk, asked: Asked, tell: (sentence: string) => void) => unknown;
}

/** Everything that the desk answers, by method and address. */
export const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  route('GET /api/session', ({ token }) => ({ token })),
  route('GET /api/meetings', ({ root }) => listMeetings(root)),
  route('GET /api/meeting', ({ root }, { query }) =>
    readDesk(root, findMeeting(root, query.get('meeting'))),
  ),
  route('GET /api/titles', ({ root }, { query }) =>
    titlesOf(root, findMeeting(root, query.get('meeting'))),
  ),
  route('GET /api/page', ({ root }, { query }) => {
    const meeting = findMeeting(root, query.get('meeting'));
    return pagePicture(root, meeting, { file: query.get('file'), page: query.get('page') });
  }),
  route('POST /api/steps', ({ root }, asked) => {
    const { meeting, body, first, last } = read(asked, {
      ...{ meeting: z.string(), body: z.string() },
      ...{ first: z.int().positive(), last: z.int().positive() },
    });
    const source = sourceOf(root, findMeeting(root, meeting));
    return toSteps(body, source.slice(first - 1, last), first);
  }),
  route('POST /api/fields', (_, asked) => {
    const { name, head } = read(asked, { name: z.string(), head: z.string() });
    return tellFields(name, head);
  }),
  route('POST /api/field', (_, asked) => {
    const { name, head, field, value } = read(asked, {
      ...{ name: z.string(), head: z.string(), field: z.string() },
      value: z.unknown(),
    });
    const text = withField(name, head, field, value);
    return { head: text, ...tellFields(name, text) };
  }),
  route('POST /api/entry', (_, asked) => {
    const { ledger, entry } = read(asked, { ledger: z.string(), entry: z.string() });
    return { ledger: withEntry(ledger, entry) };
  }),
  route('POST /api/offer', ({ root }, asked) => {
    const { meeting, id, text, answer } = read(asked, {
      ...{ meeting: z.string(), id: z.string(), text: z.string(), answer: answerSchema },
    });
    const found = findMeeting(root, meeting);
    const decision = decisionsOf(root, found).find((one) => one.id === id);
    if (!decision) throw new DeskError(404, 'Spørgsmålet findes ikke længere. Hent mødet igen.');
    return { text: takeOffer(text, decision, answer, sourceOf(root, found)) };
  }),
  route('POST /api/unsaved', ({ root }, asked) => {
    const { meeting, edits } = read(asked, { meeting: z.string(), edits: editsSchema });
    const found = findMeeting(root, meeting);
    for (const { name } of edits) findFile(root, found, name);
    keepUnsaved(root, found, edits);
  }),
  route('POST /api/changes', (_, asked) => {
    const { edits } = read(asked, { edits: editsSchema });
    return edits.map(({ name, base, text }) => ({ name, lines: changesOf(name, base, text) }));
  }),
  route('POST /api/save', ({ root }, asked) => {
    const { meeting, edits } = read(asked, { meeting: z.string(), edits: editsSchema });
    const found = findMeeting(root, meeting);
    const conflicts = save(root, found, edits);
    if (conflicts.length === 0) keepUnsaved(root, found, []);
    return conflicts;
  }),
  route('POST /api/decide', ({ root }, asked) => {
    const { meeting, ids, isDecided } = read(asked, {
      ...{ meeting: z.string(), ids: z.array(z.string()), isDecided: z.boolean() },
    });
    const found = findMeeting(root, meeting);
    const decisions = decisionsOf(root, found).map((decision) =>
      ids.includes(decision.id) ? { ...decision, isDecided } : decision,
    );
    writeSafely(decisionsFile(root, found), `${JSON.stringify(decisions, null, 1)}\n`);
  }),
  route('POST /api/rename', ({ root }, asked) => {
    const { meeting, name, to } = read(asked, {
      ...{ meeting: z.string(), name: z.string(), to: z.string() },
    });
    return { name: renamePaper(root, findMeeting(root, meeting), name, to) };
  }),
  route('GET /api/removal', ({ root }, { query }) => {
    const meeting = findMeeting(root, query.get('meeting'));
    return askRemoval(root, meeting, query.get('name'));
  }),
  long('POST /api/remove', ({ root }, asked, tell) => {
    const { meeting, name } = read(asked, { meeting: z.string(), name: z.string() });
    return removePaper(root, findMeeting(root, meeting), name, tell);
  }),
  route('POST /api/remove-meeting', ({ root }, asked) => {
    const { meeting } = read(asked, { meeting: z.string() });
    removeMeeting(root, findMeeting(root, meeting));
  }),
  long('POST /api/import', async ({ root }, asked, tell) => {
    const { files, meeting, body } = await readForm(asked);
    return runWorker('import-worker.ts', { root, files, meeting, body }, { tell });
  }),
  long('POST /api/try', async ({ root }, asked, tell) => {
    const { meeting } = read(asked, { meeting: z.string() });
    const found = findMeeting(root, meeting);
    tell('Læser alle filer …');
    const quick = await runNode([`${import.meta.dirname}/check-content.ts`], { cwd: root });
    if (!quick.isSound) return readFaults(quick.told, found);
    tell('Lægger siderne ved siden af kilden, ord for ord. Det tager et halvt minut …');
    const proof = `${import.meta.dirname}/../content/check.ts`;
    const { isSound, told } = await runNode([proof], { cwd: root });
    return isSound ? [] : readFaults(told, found);
  }),
  long('POST /api/preview', ({ root }, asked, tell) => {
    const { meeting } = read(asked, { meeting: z.string() });
    tell('Bygger siden, som læserne får den. Det tager et halvt minut …');
    return buildPreview(root, findMeeting(root, meeting));
  }),
  long('POST /api/publish', ({ root }, _, tell) => makePublication(root, tell)),
]);

function route(at: string, answer: Route['answer']): [string, Route] {
  return [at, { isLong: false, answer }];
}

function long(at: string, answer: Route['answer']): [string, Route] {
  return [at, { isLong: true, answer }];
}

/** What a page has sent, when it is what is expected. */
function read<Shape extends z.core.$ZodLooseShape>({ body }: Asked, shape: Shape) {
  const text = new TextDecoder().decode(body);
  try {
    return z.strictObject(shape).parse(JSON.parse(text));
  } catch (cause) {
    throw new DeskError(400, 'Siden sendte noget, bordet ikke forstår. Hent siden igen.', {
      cause,
    });
  }
}
