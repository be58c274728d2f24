import { itemNumberOf } from '../../facts/agenda-item.ts';
import { bareWords } from '../../facts/bundle-contents.ts';
import { textOf } from '../../received.ts';
import type { Part, SettledPaper } from '../../settle/settled.ts';
import type { DraftedPaper } from '../draft-paper.ts';

/** A paper that stands in the list of an item's appendices. */
export interface ListedPaper {
  readonly paper: SettledPaper;
  readonly item: string;
  readonly number?: number;
}

/** What begins a list of appendices: `Bilag`, `Bilag:`, `Bilagsliste`, with the first after it. */
const LIST = /^bilag(?:s(?:fortegnelse|oversigt|liste))?\s*(?::\s*(?<first>.*))?$/isu;
/** `Bilag 2: Budget`, `2. Budget`, `- Budget` */
const ENTRY = /^(?:bilag\s*(?:nr\.?\s*)?(?<number>\d{1,3})\s*[:.–-]?\s+|\d{1,3}[.)]\s+|[-•–]\s*)/iu;

/** Fewest letters by which a part of a title is told from others. */
const FEWEST = 8;

/** The papers that the items of minutes and agendas list as their appendices. */
export function findListed(papers: readonly DraftedPaper[]): ListedPaper[] {
  return papers.flatMap(({ paper, fields: { kind } }) =>
    kind === 'minutes' || kind === 'agenda' ? listedIn(paper, papers) : [],
  );
}

function listedIn({ parts }: SettledPaper, papers: readonly DraftedPaper[]): ListedPaper[] {
  const found: ListedPaper[] = [];
  let item: string | undefined;
  let isList = false;
  for (const part of parts) {
    if (part.kind === 'heading' && part.id.startsWith('punkt-'))
      item = itemNumberOf(textOf(part))?.number ?? item;
    const lines = linesOf(part);
    if (part.kind === 'heading') isList = LIST.test(lines[0] ?? '');
    for (const line of part.kind === 'heading' ? [] : lines) {
      const begins = LIST.exec(line);
      const isEntry = part.kind === 'list' || ENTRY.test(line);
      isList = begins !== null || (isList && isEntry);
      const entry = begins ? begins.groups?.['first'] : line;
      if (!isList || !entry || item === undefined) continue;
      const paper = paperOf(entry, papers);
      const number = ENTRY.exec(entry)?.groups?.['number'];
      if (paper) found.push({ paper, item, ...(number && { number: Number(number) }) });
    }
  }
  return found;
}

function linesOf(part: Part): string[] {
  if (part.kind === 'list') return part.items.map((one) => `${one.marker} ${textOf(one)}`.trim());
  if (part.kind === 'heading') return [textOf(part)];
  return part.kind === 'paragraph' ? textOf(part).split('\n') : [];
}

/** The one paper that an entry names, by its title or its file's name. */
function paperOf(entry: string, papers: readonly DraftedPaper[]): SettledPaper | undefined {
  const named = entry
    .replace(ENTRY, '')
    .replace(ENTRY, '')
    .replace(/\.(?:pdf|docx?)\b.*$/i, '');
  const wanted = bareWords(named);
  const isIt = ({ paper: { title }, received }: DraftedPaper) =>
    [title, received.name.replace(/\.\w+$/, '')].map(bareWords).some((own) => {
      const [short, long] = own.length < wanted.length ? [own, wanted] : [wanted, own];
      return own === wanted || (short.length >= FEWEST && long.includes(short));
    });
  const found = papers.filter(isIt);
  return found.length === 1 ? found[0]?.paper : undefined;
}
