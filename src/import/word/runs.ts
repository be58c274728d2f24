import type { Element } from 'xast';
import { privateSign } from '../facts/private-signs.ts';
import type { Run } from '../received.ts';
import { looksOf, type Style } from './styles.ts';
import { allBelow, attribute, childrenOf, find } from './xml.ts';

/** A run as Word has it, with its looks. */
export interface WordRun extends Run {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly colour?: string;
  /** Whether Word neither shows nor prints it. */
  readonly isHidden?: true;
  /** A picture that stands here: the part of the package that it is, if it is one. */
  readonly picture?: { readonly relation?: string; readonly alt?: string };
}

/** The number of a note that is called: by what kind of note, and Word's own number for it. */
export type NoteNumbers = (kind: 'footnote' | 'endnote', id: string) => number;

/** What of a document the runs of a paragraph are read with. */
export interface RunContext {
  readonly numberOf: NoteNumbers;
  readonly styleOf: (id?: string) => Style;
  /** Whether the paragraph's style hides its words. */
  readonly isHidden?: boolean | undefined;
}

type Change = Run['change'];

/** What holds words and is no word itself. */
const WRAPPERS = new Set(
  'w:hyperlink w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:bdo w:dir mc:Choice'.split(
    ' ',
  ),
);

const CHANGES: Readonly<Record<string, Change>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
};

/** The runs of a paragraph, in order, tracked changes and calls of notes with them. */
export function readRuns(parent: Element, context: RunContext, change?: Change): WordRun[] {
  return childrenOf(parent).flatMap((child): WordRun[] => {
    if (child.name === 'w:r') return readRun(child, context, change);
    if (child.name in CHANGES) return readRuns(child, context, CHANGES[child.name]);
    if (child.name === 'mc:AlternateContent') return readRuns(child, context, change);
    if (WRAPPERS.has(child.name)) return readRuns(child, context, change);
    if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
      return [{ text: allBelow(child, 'm:t').map(wordsIn).join('') }];
    return [];
  });
}

function readRun(run: Element, context: RunContext, change: Change): WordRun[] {
  const properties = find(run, 'w:rPr');
  const named = attribute(find(properties, 'w:rStyle'));
  const style = named === undefined ? undefined : context.styleOf(named);
  const { isHidden = style?.isHidden ?? context.isHidden, ...own } = looksOf(properties);
  const looks = {
    ...(style?.isBold !== undefined && { isBold: style.isBold }),
    ...(style?.isItalic !== undefined && { isItalic: style.isItalic }),
    ...(style?.colour !== undefined && { colour: style.colour }),
    ...own,
  };
  if (isHidden) {
    const text = childrenOf(run).map(textIn).join('');
    return text.trim() === '' ? [] : [{ text, isHidden }];
  }
  return childrenOf(run).flatMap((part): WordRun[] => {
    const note = noteIn(part, context.numberOf);
    if (note !== undefined) return [{ text: '', note, ...(change && { change }) }];
    if (part.name === 'mc:AlternateContent')
      return childrenOf(find(part, 'mc:Choice')).flatMap(readPicture);
    if (/^w:(?:drawing|pict|object)$/.test(part.name)) return readPicture(part);
    const text = textIn(part);
    return text === '' ? [] : [{ text, ...looks, ...(change && { change }) }];
  });
}

function noteIn(part: Element, numberOf: NoteNumbers): number | undefined {
  const id = attribute(part, 'w:id');
  if (id === undefined) return undefined;
  if (part.name === 'w:footnoteReference') return numberOf('footnote', id);
  return part.name === 'w:endnoteReference' ? numberOf('endnote', id) : undefined;
}

function textIn(part: Element): string {
  if (part.name === 'w:t' || part.name === 'w:delText') return wordsIn(part);
  if (part.name === 'w:tab' || part.name === 'w:ptab') return ' ';
  if (part.name === 'w:cr') return '\n';
  if (part.name === 'w:br') return /page|column/.test(attribute(part, 'w:type') ?? '') ? '' : '\n';
  if (part.name === 'w:noBreakHyphen') return '-';
  if (part.name === 'w:sym') return signOf(part);
  return '';
}

/** A sign of a typeface that has its own; a dot when it is not known. */
function signOf(part: Element): string {
  const code = Number.parseInt(attribute(part, 'w:char') ?? '', 16);
  if (Number.isNaN(code)) return '';
  const known = privateSign(code, attribute(part, 'w:font') ?? '');
  return known ?? (code >= 0xf000 ? '•' : String.fromCodePoint(code));
}

/** The pictures of a drawing, or the place of a chart; those in its boxes stand in their text. */
function readPicture(drawing: Element): WordRun[] {
  const inside = (name: string) => allBelow(drawing, name, 'w:txbxContent');
  const [named] = inside('wp:docPr');
  const alt = attribute(named, 'descr')?.trim();
  const told = alt ? { alt } : {};
  const relations = [...inside('a:blip'), ...inside('v:imagedata')].flatMap(
    (blip) => attribute(blip, 'r:embed') ?? attribute(blip, 'r:id') ?? [],
  );
  if (relations.length > 0)
    return relations.map((relation) => ({ text: '', picture: { relation, ...told } }));
  const isChart = [...inside('c:chart'), ...inside('cx:chart'), ...inside('dgm:relIds')].length > 0;
  return isChart ? [{ text: '', picture: told }] : [];
}

/** Signs without width: where a word may be parted, and which way letters run. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\uFEFF]/g;

function wordsIn({ children }: Element): string {
  const words = children.map((child) => (child.type === 'text' ? child.value : ''));
  return words.join('').replace(UNSEEN, '');
}
