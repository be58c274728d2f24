import { depthOf, isCapitals } from '../facts/heading-levels.ts';
import type { Doubt } from '../received.ts';
import { isContentsEntry, isRestOfEntry, type Marker, markerOf, withEntries } from './items.ts';
import { PDF } from './limits.ts';
import { hasOtherLook } from './looks.ts';
import { endsEarly, isSameSize, type Measures, type Row, reachesEdge } from './measures.ts';
import { goesOnWith } from './page/page.ts';
import { demote } from './plain-headings.ts';

/** Rows that are one block, and what kind of block they look like. */
export interface Draft {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly rows: readonly Row[];
  /** Rows that begin a line of their own within the block. */
  readonly breaks: ReadonlySet<Row>;
  readonly marker?: Marker;
  readonly doubts: readonly Doubt[];
}

type Step = 'words' | 'break' | 'block';

const END = /[.!?:;]["'”»)\]]*$/;
const CAPTION = /^(?:tabel|figur|table|figure|kilde|source|note)\b/i;

/** What lines of facts begin with: `Afbud: Majken Stidsholt`. */
const LABEL = /^\p{Lu}[\p{L} -]{1,24}:\s/u;

/** A line that ends so goes on in the next, however short it is. */
const LEADS_ON = /(?:[-–—,:&]|\s(?:af|for|fra|i|med|og|om|på|til|ved|vedr\.))$/i;

/** The blocks that rows without a table or picture between them make. */
export function toDrafts(rows: readonly Row[], measures: Measures): Draft[] {
  const drafts: Draft[] = [];
  for (const row of withEntries(rows)) {
    const last = drafts.at(-1);
    const opened = open(row, last, measures);
    const step = last ? stepTo(last, row, { opened, measures }) : 'block';
    if (!last || step === 'block') {
      drafts.push(opened);
      continue;
    }
    const breaks = step === 'break' ? new Set([...last.breaks, row]) : last.breaks;
    const doubts = isGuess(last, row) ? [...last.doubts, CARRIED] : last.doubts;
    drafts[drafts.length - 1] = { ...last, rows: [...last.rows, row], breaks, doubts };
  }
  return drafts.map((draft) => demote(draft, measures));
}

/** Whether a row looks like a heading: larger than the body, or bold where the body is not. */
function isHeading({ line }: Row, { bodySize, isBodyBold }: Measures): boolean {
  if (!/\p{L}/u.test(line.text) || CAPTION.test(line.text)) return false;
  if (line.size >= bodySize * PDF.headingSize) return true;
  const isNoSmaller = line.size > bodySize || isSameSize(line.size, bodySize);
  return line.isBold && !isBodyBold && isNoSmaller;
}

/** Whether a row is the end of a heading that no word is in: the year after a day and month. */
function isHeadingOn(row: Row, last: Draft | undefined): boolean {
  const before = last?.rows.at(-1);
  if (last?.kind !== 'heading' || !before || /\p{L}/u.test(row.line.text)) return false;
  const isAlike =
    isSameSize(before.line.size, row.line.size) && before.line.isBold === row.line.isBold;
  return isAlike && !endsEarly(before, row.line);
}

function open(row: Row, last: Draft | undefined, measures: Measures): Draft {
  const base = { rows: [row], breaks: new Set<Row>(), doubts: [] };
  const looksHeading = isHeading(row, measures) || isHeadingOn(row, last);
  const above = last?.rows.at(-1)?.line;
  if (isRestOfEntry(row.line, last?.marker, above)) return { ...base, kind: 'paragraph' };
  const isEntry = isContentsEntry(row.line, last?.marker, above);
  const marker = markerOf(row.line, isEntry || row.isContents);
  const isSign = marker?.kind === 'bullet' || marker?.kind === 'contents';
  if (marker && (isSign || !looksHeading) && beginsItem(row, marker, last, measures)) {
    return { ...base, kind: 'item', marker };
  }
  return { ...base, kind: looksHeading ? 'heading' : 'paragraph' };
}

/** A dash or a number may stand at the beginning of a line by chance, amid a sentence. */
function beginsItem(row: Row, marker: Marker, last: Draft | undefined, measures: Measures) {
  const before = last?.rows.at(-1);
  if (marker.kind === 'bullet' || marker.kind === 'contents' || !before) return true;
  if (last?.kind === 'item' && last.marker?.kind === marker.kind) return true;
  if (last?.kind === 'heading' || endsEarly(before, row.line)) return true;
  if (END.test(before.line.text) || before.region !== row.region) return true;
  if (row.line.x - before.line.x > PDF.indent * row.line.size) return true;
  return row.line.y - before.line.y > measures.leadingOf(row.line.size) * PDF.paragraphGap;
}

function stepTo(
  last: Draft,
  row: Row,
  { opened, measures }: { opened: Draft; measures: Measures },
): Step {
  const before = last.rows.at(-1);
  if (!before || opened.kind === 'item') return 'block';
  if (!isSameSize(before.line.size, row.line.size)) return 'block';
  const isLower = goesOnWith(row.line.text);
  const isEarly = endsEarly(before, row.line);
  const goesOn = isLower && !END.test(before.line.text);
  if (before.line.isBold !== row.line.isBold && (isEarly || !isLower)) return 'block';
  if (!isLower && last.rows.every(({ line }) => hasOtherLook(line, row.line))) return 'block';
  if (isEarly && isCapitals(before.line.text) !== isCapitals(row.line.text)) return 'block';
  if (last.kind === 'heading' || (opened.kind === 'heading' && !goesOn)) {
    return stepInHeading(last, row, opened, { isEarly, goesOn, measures });
  }
  if (before.region !== row.region) return stepOver(last, row, { isEarly, goesOn, measures });
  if (measures.isTagged && row.line.block !== undefined) {
    const isApart = row.line.y - before.line.y > PDF.blankLine * measures.leadingOf(row.line.size);
    if (before.line.block !== row.line.block || isApart) return 'block';
    return isEarly && !goesOn ? 'break' : 'words';
  }
  if (row.line.y - before.line.y > measures.leadingOf(row.line.size) * PDF.paragraphGap) {
    return 'block';
  }
  if (last.marker) return stepInItem(last, last.marker, row, { isEarly, goesOn, measures });
  return stepInParagraph(last, row, { isEarly, goesOn, measures });
}

function stepInHeading(last: Draft, row: Row, opened: Draft, told: Told): Step {
  const before = last.rows.at(-1);
  if (!before || last.kind !== opened.kind || before.region !== row.region) return 'block';
  const { size, y } = row.line;
  // Headings may be set closer than the text, and have its space between lines too.
  const near = Math.max(1.5 * size, PDF.paragraphGap * told.measures.leadingOf(size));
  const isNear = y - before.line.y <= near;
  // The lines of a cover stand below one another, each for itself: the body, the day, the place.
  const isShort = before.line.right - row.left < PDF.shortHeading * (row.right - row.left);
  const isOwn = isShort && !LEADS_ON.test(before.line.text);
  const isNew = depthOf(row.line.text) > 0 || before.line.isBold !== row.line.isBold || isOwn;
  return isNear && (told.goesOn || !isNew) ? 'words' : 'block';
}

/** From one column or page to the next. */
function stepOver(last: Draft, row: Row, { isEarly, goesOn, measures }: Told): Step {
  const before = last.rows.at(-1);
  if (goesOn) return 'words';
  if (!before || isEarly) return 'block';
  // Where lines are spread to the edge, the last of a paragraph seldom reaches it by chance.
  const isSpread = measures.isJustified && reachesEdge(before);
  if (END.test(before.line.text) && !isSpread) return 'block';
  const depth = row.line.x - row.left;
  const isIn = last.marker ? depth > 0 : depth < PDF.indent * row.line.size;
  return isIn ? 'words' : 'block';
}

interface Told {
  readonly isEarly: boolean;
  readonly goesOn: boolean;
  readonly measures: Measures;
}

function stepInItem(last: Draft, marker: Marker, row: Row, told: Told): Step {
  const { isEarly, goesOn, measures } = told;
  const before = last.rows.at(-1);
  if (marker.kind === 'contents')
    return goesOn || !/[\d.…]$/.test(before?.line.text ?? '') ? 'words' : 'block';
  const [size, indent] = [row.line.size, row.line.x - marker.textX];
  // What stands in the middle below a point is none of its lines: who signs.
  if (isEarly && indent > PDF.termIndent * size) return 'block';
  if (indent >= -0.4 * size) return isEarly && !goesOn ? 'break' : 'words';
  const gap = row.line.y - (before?.line.y ?? row.line.y);
  // A point whose lines do not hang goes on in the leading of the text, and no wider.
  const isApart = !goesOn && gap > PDF.itemGap * measures.leadingOf(size);
  return goesOn || !(isEarly || isApart) ? 'words' : 'block';
}

function stepInParagraph(last: Draft, row: Row, { isEarly, goesOn, measures }: Told): Step {
  const before = last.rows.at(-1);
  if (!before) return 'words';
  // A title below a name begins with a small letter too.
  const isShort = before.line.right - row.left < PDF.shortLine * (row.right - row.left);
  if (goesOn) return isEarly && isShort ? 'break' : 'words';
  const indent = (row.line.x - before.line.x) / row.line.size;
  const isFirst = last.rows.length === 1;
  if (indent > PDF.indent) return 'block';
  if (indent < -PDF.indent && !isFirst) return 'block';
  const isLabel = LABEL.test(row.line.text) && LABEL.test(last.rows[0]?.line.text ?? '');
  if (!isEarly) return isLabel ? 'break' : 'words';
  return measures.isSpaced(row.line.page) ? 'break' : 'block';
}

/** What is taken to go on over a page or column, though it begins with a capital letter. */
const CARRIED: Doubt = {
  taken: 'Afsnittet er læst som ét over sideskiftet, for linjen før er fuld.',
  other: 'Er det to afsnit, så sæt en tom linje imellem.',
  weight: 0.4,
};

function isGuess(last: Draft, row: Row): boolean {
  const before = last.rows.at(-1);
  return before?.region !== row.region && !goesOnWith(row.line.text) && last.kind !== 'heading';
}
