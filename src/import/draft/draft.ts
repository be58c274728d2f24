import { createHash } from 'node:crypto';
import { formatList } from '../../domain/text/format.ts';
import type { ReceivedPaper } from '../received.ts';
import { toYaml } from '../to-yaml.ts';
import { findCandidates } from './candidates.ts';
import type { Decision } from './decision.ts';
import { type DraftedPaper, draftPaper } from './draft-paper.ts';
import { changeMarks } from './ledger.ts';
import { toMeeting } from './meeting.ts';
import { paperSlug } from './slug.ts';

/** A file that was read, and by what it is known. */
export interface ReceivedFile {
  readonly paper: ReceivedPaper;
  /** Its name beside the source. */
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Where and for whom papers are drafted. */
export interface DraftOf {
  /** The meeting's folder: `2025-08-27-oeu`. */
  readonly meeting: string;
  /** The body that holds it, when it is known. */
  readonly body?: string | undefined;
}

/** Drafted files by their place below the project's root, and what is to be decided. */
export interface Draft {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly decisions: readonly Decision[];
  /** The body's name, and the case IDs of its papers: their format may be new. */
  readonly body: string;
  readonly caseIds: readonly string[];
}

const FORMATS = { pdf: 'en PDF', word: 'et Word-dokument', text: 'ren tekst' } as const;

/** Drafts of a meeting's content and source, made of what was received. */
export function toDraft(received: readonly ReceivedFile[], of: DraftOf): Draft {
  const papers = draftPapers(
    received.map(({ paper }) => paper),
    of.meeting,
  );
  const folder = `src/content/${of.meeting}`;
  const text = `${papers
    .flatMap(({ lines }) => lines)
    .join('\n')
    .trimEnd()}\n`;
  const formats = received.map(({ paper }) => FORMATS[paper.format]);
  const source = {
    file: `source/${of.meeting}/bilag.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    madeFrom: `hentet ud af ${formatList([...new Set(formats)])}`,
    lines: text.split('\n').length,
  };
  const { fields, decisions: asked } = toMeeting(papers, { ...of, source });
  const offered = findCandidates(papers, of.meeting);
  const decisions = [...papers.flatMap((paper) => paper.decisions), ...asked, ...offered].sort(
    (one, other) => other.weight - one.weight,
  );
  return {
    files: new Map<string, string | Uint8Array>([
      [source.file, text],
      [
        `source/${of.meeting}/received.yaml`,
        toYaml(
          received.map(({ name, sha256, size }, index) => ({
            file: name,
            sha256,
            size,
            pages: papers[index]?.pages ?? [],
          })),
        ),
      ],
      [`${folder}/meeting.yaml`, toYaml(fields)],
      ...papers.flatMap(({ files }) => [...files]),
      [`${folder}/ledger.yaml`, toYaml(joinLedgers(papers, text))],
    ]),
    decisions,
    body: fields.body,
    caseIds: papers.flatMap((paper) => paper.fields.caseIds),
  };
}

function draftPapers(received: readonly ReceivedPaper[], meeting: string): DraftedPaper[] {
  const papers: DraftedPaper[] = [];
  for (const file of received) {
    const slug = paperSlug(
      file.name,
      papers.map((paper) => paper.slug),
    );
    const before = papers.reduce((count, { lines }) => count + lines.length, 0);
    papers.push(draftPaper(file, { meeting, slug, before, isAlone: received.length === 1 }));
  }
  return papers;
}

/** The ledger of all papers, without the lists that have nothing. */
function joinLedgers(papers: readonly DraftedPaper[], source: string) {
  const lists = {
    mended: papers.flatMap(({ ledger }) => ledger.mended),
    moved: papers.flatMap(({ ledger }) => ledger.moved),
    items: papers.flatMap(({ ledger }) => ledger.items),
    structure: [...papers.flatMap(({ ledger }) => ledger.structure), ...changeMarks(source)],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));
}
