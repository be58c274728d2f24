import { createHash } from 'node:crypto';
import { formatList } from '../../domain/text/format.ts';
import type { Bundle, BundleContents, BundledPaper } from '../bundle.ts';
import { type TextBlock, textOf } from '../received.ts';
import { toYaml } from '../to-yaml.ts';
import { findCandidates } from './candidates.ts';
import type { Decision } from './decision.ts';
import { type DraftedPaper, draftPaper, paperFile } from './draft-paper.ts';
import { placeAtItems } from './items/paper-items.ts';
import { findLinks } from './items/references.ts';
import { changeMarks } from './ledger.ts';
import { toMeeting } from './meeting.ts';
import { joinTaken, NONE_TAKEN, paperSlug } from './names.ts';
import { toFrontPages } from './page-map.ts';
import { contentsLines, toContentsFields } from './printed-contents.ts';

/** A file that was read, and by what it is known. */
export interface ReceivedFile {
  readonly bundle: Bundle;
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
  /** Names that the register has. */
  readonly known?: readonly string[];
  /** What the papers of each file are called in addresses, when they were drafted before. */
  readonly slugs?: ReadonlyMap<string, readonly string[]>;
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
  const contents = received.length === 1 ? received[0]?.bundle.contents : undefined;
  const front = contents ? contentsLines(contents) : [];
  const drafted = draftPapers(received, of, front.length);
  const read = drafted.flat();
  const folder = `src/content/${of.meeting}`;
  const lines = [...front, ...read.flatMap((paper) => paper.lines)];
  const text = `${lines.join('\n').trimEnd()}\n`;
  const formats = received.flatMap(({ bundle }) =>
    bundle.papers.map(({ paper }) => FORMATS[paper.format]),
  );
  const source = {
    file: `source/${of.meeting}/bilag.txt`,
    sha256: createHash('sha256').update(text).digest('hex'),
    madeFrom: `hentet ud af ${formatList([...new Set(formats)])}`,
    lines: text.split('\n').length,
  };
  const { fields, decisions: asked } = toMeeting(read, {
    ...{ ...of, source },
    ...(contents && {
      contents: toContentsFields(
        contents,
        read.map((paper) => paper.fields),
      ),
    }),
  });
  const placed = placeAtItems(read, { folder, items: fields.agendaItems ?? [] });
  const around = { meeting: of.meeting, papers: placed, items: fields.agendaItems ?? [] };
  const linked = placed.map((paper) => ({ paper, ...findLinks(paper, around) }));
  const papers = linked.map(({ paper, links }) => ({
    ...paper,
    beside: { ...paper.beside, links },
  }));
  const offered = [...linked.flatMap((one) => one.decisions), ...findCandidates(papers, of)];
  const decisions = [...papers.flatMap((paper) => paper.decisions), ...asked, ...offered].sort(
    (one, other) => other.weight - one.weight,
  );
  return {
    files: new Map<string, string | Uint8Array>([
      [source.file, text],
      [
        `source/${of.meeting}/received.yaml`,
        toYaml(
          received.map(({ name, sha256, size, bundle }, index) => ({
            file: name,
            sha256,
            size,
            papers: drafted[index]?.map(({ slug }) => slug) ?? [],
            pages: [
              ...toFrontPages(name, bundle),
              ...(drafted[index]?.flatMap(({ pages }) => pages) ?? []),
            ],
          })),
        ),
      ],
      [`${folder}/meeting.yaml`, toYaml(fields)],
      ...papers.flatMap((paper): [string, string | Uint8Array][] => [
        [`${folder}/${paper.slug}.mdx`, paperFile(paper)],
        ...paper.files,
      ]),
      [`${folder}/ledger.yaml`, toYaml(joinLedgers(papers, text))],
    ]),
    decisions,
    body: fields.body,
    caseIds: papers.flatMap((paper) => paper.fields.caseIds),
  };
}

/** The drafted papers of each file. */
function draftPapers(
  received: readonly ReceivedFile[],
  { meeting, slugs: kept = new Map() }: DraftOf,
  first: number,
): DraftedPaper[][] {
  const slugs = received.flatMap(({ name }) => kept.get(name) ?? []);
  let taken = NONE_TAKEN;
  const isAlone = received.length === 1;
  let before = first;
  return received.map(({ name: file, bundle: { papers, contents } }) =>
    papers.map((bundled, index) => {
      const own = kept.get(file);
      // In a newer version that divides otherwise no one knows which is which.
      const same = own?.length === papers.length ? own[index] : undefined;
      const slug = same ?? paperSlug(nameOf(bundled, papers.length), slugs, titleOf(bundled));
      const isLost = contents !== undefined && !isAlone && index === 0;
      const whole = isLost ? withContents(bundled, contents) : bundled;
      const drafted = draftPaper(whole, { meeting, slug, file, before, isAlone, taken });
      if (same === undefined) slugs.push(slug);
      taken = joinTaken(taken, drafted.taken);
      before += drafted.lines.length;
      return drafted;
    }),
  );
}

/** What a paper is called: by its file, or in a bundle by its title. */
function nameOf(bundled: BundledPaper, count: number): string {
  const title = titleOf(bundled);
  const isByTitle = count > 1 && !bundled.tocTitle && title !== '';
  return isByTitle ? title.replaceAll('.', ' ') : bundled.paper.name;
}

function titleOf({ paper: { blocks } }: BundledPaper): string {
  const title = blocks.find((block): block is TextBlock => block.kind === 'title');
  return title ? textOf(title) : '';
}

/** A meeting has one bundle's contents at most: those of one among other files are its cover. */
function withContents(bundled: BundledPaper, contents: BundleContents): BundledPaper {
  const words = contentsLines(contents).join('\n').replaceAll('\t', ' ');
  return { ...bundled, cover: [{ runs: [{ text: words }] }, ...bundled.cover] };
}

/** The ledger of all papers, without the lists that have nothing. */
function joinLedgers(papers: readonly DraftedPaper[], source: string) {
  const lists = {
    removed: papers.flatMap(({ ledger }) => ledger.removed),
    mended: papers.flatMap(({ ledger }) => ledger.mended),
    moved: papers.flatMap(({ ledger }) => ledger.moved),
    items: papers.flatMap(({ ledger }) => ledger.items),
    structure: [...papers.flatMap(({ ledger }) => ledger.structure), ...changeMarks(source)],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0));
}
