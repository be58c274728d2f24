import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError } from '../../src/domain/papers/content-error.ts';
import { toDecisionList } from '../../src/import/draft/decision-list.ts';
import { type KeptDecision, keepDecided } from '../../src/import/draft/decision-store.ts';
import { type ReceivedFile, toDraft } from '../../src/import/draft/draft.ts';
import { pictureName } from '../../src/import/draft/page-map.ts';
import { readPapers } from '../../src/import/read.ts';
import { hashOf } from '../../src/verification/source-file.ts';
import { isAnswered } from './answered.ts';
import { earlierBody, readOriginals } from './earlier.ts';
import { OWN, safeName } from './own-names.ts';
import { drawPages } from './page-pictures.ts';
import { addFormats, readRegister } from './shared-files.ts';
import { writeDraft, writeSafely } from './write-draft.ts';

/** A file as it was received. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** For which meeting files are imported, and who is told how it goes. */
export interface ImportOf {
  readonly meeting: string;
  readonly body?: string | undefined;
  readonly tell: (sentence: string) => void;
}

/** What an import came to. */
export interface Imported {
  readonly written: readonly string[];
  /** Files with changes of a person, which stand. */
  readonly kept: readonly string[];
  readonly decisions: readonly KeptDecision[];
}

const MEETING = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?:-[a-z0-9]{1,5})?$/;

/**
 * Drafts the papers of a meeting in the project in `root`, beside what was received. Throws a
 * ContentError, and writes nothing, when a file cannot be read.
 */
export async function importPapers(
  root: string,
  given: readonly GivenFile[],
  { meeting, body: said, tell }: ImportOf,
): Promise<Imported> {
  if (!MEETING.test(meeting))
    throw new ContentError(`»${meeting}« kan ikke være et møde.`, {
      file: '--meeting',
      hint: 'Skriv dagen, f.eks. 2025-08-27, og en kort forkortelse af organet, hvis der er flere.',
    });
  refuseWithdrawn(root, meeting);
  refuseByHand(root, meeting);
  const body = said ?? earlierBody(root, meeting);
  const received: ReceivedFile[] = [];
  const originals: [string, Uint8Array][] = [];
  const toPictures = async (name: string, bytes: Uint8Array) => {
    const pictures = await drawPages(name, bytes, tellPages(name, tell));
    return pictures.map((picture, index): [string, Uint8Array] => [
      `source/${meeting}/${pictureName(name, index + 1)}`,
      picture,
    ]);
  };
  for (const { name, bytes } of given) {
    tell(`Læser ${name} …`);
    const bundle = await readPapers(name, bytes);
    const sha256 = hashOf(bytes);
    const safe = safeName(name, [...OWN, ...received.map((file) => file.name)]);
    received.push({ bundle, name: safe, sha256, size: bytes.length });
    originals.push([`source/${meeting}/${safe}`, bytes]);
    const [first] = bundle.papers;
    if (first?.paper.format === 'pdf') originals.push(...(await toPictures(safe, bytes)));
  }
  const slugs = readOriginals(root, meeting).map(
    ({ file, papers }) => [file, papers ?? []] as const,
  );
  const known = readRegister(root);
  const draft = toDraft(received, { meeting, body, known, slugs: new Map(slugs) });
  const { files, decisions } = draft;
  const own = writeDraft(root, `source/${meeting}/import.json`, new Map([...originals, ...files]));
  const store = join(root, `source/${meeting}/decisions.json`);
  const last = readDecisions(store);
  const all = [...own.decisions, ...addFormats(root, draft, last), ...decisions];
  writeSafely(join(root, `source/${meeting}/IMPORT.md`), toDecisionList(meeting, all));
  const kept = keepDecided(all, last, isAnswered(root, files));
  writeSafely(store, `${JSON.stringify(kept, null, 1)}\n`);
  return { written: own.files, kept: own.kept, decisions: kept };
}

/** The decisions that were kept at `path`: the import and the desk alone write them. */
export function readDecisions(path: string): readonly KeptDecision[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as KeptDecision[]) : [];
}

/** What was taken down must not come back by importing the file again. */
function refuseWithdrawn(root: string, meeting: string) {
  const file = `src/content/${meeting}/ledger.yaml`;
  const path = join(root, file);
  const ledger: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  if (ledger && typeof ledger === 'object' && 'withdrawn' in ledger)
    throw new ContentError('noget i mødets papirer er taget ned, og filen har det måske endnu.', {
      file,
      hint: 'Ret papirerne i hånden i stedet, så det ikke kommer frem igen.',
    });
}

/** A meeting that was written by hand has a source of its own, which an import would not know. */
function refuseByHand(root: string, meeting: string) {
  const file = `src/content/${meeting}/meeting.yaml`;
  const isImported = existsSync(join(root, `source/${meeting}/received.yaml`));
  if (isImported || !existsSync(join(root, file))) return;
  throw new ContentError('mødet er der allerede, og det er skrevet i hånden.', {
    file,
    hint: 'Giv det nye et kort navn i adressen, så det får sin egen mappe, f.eks. -oeu.',
  });
}

/** How often it is told how far the pictures of pages are, in pages. */
const TOLD_EVERY = 10;

function tellPages(name: string, tell: ImportOf['tell']) {
  const start = performance.now();
  return (done: number, all: number) => {
    if (done % TOLD_EVERY !== 0 || done === all) return;
    const left = Math.ceil(((performance.now() - start) / 1000 / done) * (all - done));
    tell(`Tegner siderne i ${name}: ${done} af ${all}, omkring ${left} sekunder endnu …`);
  };
}
