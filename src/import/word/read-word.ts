import type { Element } from 'xast';
import {
  type Block,
  type Doubt,
  type Furniture,
  joinAlike,
  type Note,
  type ReceivedPaper,
  type Run,
  textOf,
} from '../received.ts';
import { findHeadings } from './headings.ts';
import { readNotes } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openWord, type WordPackage } from './package.ts';
import { looksOf, type WordParagraph } from './paragraph.ts';
import { toFigure } from './pictures.ts';
import { readRuns, type WordRun } from './runs.ts';
import { paragraphOf, readStyles, type Style } from './styles.ts';
import { cellsOfText, readTable } from './tables.ts';
import { readTypedSigns } from './typed-signs.ts';
import { allBelow, attribute, childrenOf, find } from './xml.ts';

/** What stands in a document's body: a paragraph, or what is finished already. */
type Read = WordParagraph | Block;

/** The number of an item in a cell of its own. */
const ITEM_NUMBER = /^(?:(?:punkt|pkt\.|sag)\s*)?\d{1,3}(?:\.\d{1,3})*[.:)]?$/i;

const HIDDEN =
  'Filen har skjult tekst, som Word hverken viser eller skriver ud; den er ikke taget med.';

const JOINED: Doubt = {
  taken: 'Skellet til næste afsnit er slettet i filen; her står de to afsnit hver for sig.',
  other: 'Skriv dem som ét, hvis siden skal vise teksten med ændringerne.',
  weight: 0.4,
};

/** Reads a Word document. Throws a ContentError when it cannot be read. */
export function readWord(name: string, bytes: Uint8Array): ReceivedPaper {
  const word = openWord(name, bytes);
  const document = word.xml('word/document.xml');
  const styleOf = readStyles(word.xml('word/styles.xml'));
  const markerOf = readNumbering(word.xml('word/numbering.xml'));
  const notes = readNotes(document, word.xml('word/settings.xml'), {
    footnote: word.xml('word/footnotes.xml'),
    endnote: word.xml('word/endnotes.xml'),
  });

  let hasHidden = false;
  const readParagraph = (paragraph: Element): Read[] => {
    const properties = find(paragraph, 'w:pPr');
    const style = styleOf(attribute(find(properties, 'w:pStyle')));
    const own = paragraphOf(properties, style.numbering);
    const all = readRuns(paragraph, {
      numberOf: notes.numberOf,
      styleOf,
      isHidden: style.isHidden,
    });
    const runs = all.filter((run) => !run.isHidden);
    hasHidden ||= runs.length < all.length;
    const words = toRuns(runs, style);
    // Word counts points without words too.
    const marker = markerOf(own.numbering ?? style.numbering);
    const boxes = boxesIn(paragraph).flatMap(readBody);
    const figures = runs.flatMap(({ picture }) => (picture ? [toFigure(picture, word)] : []));
    if (words.length === 0) return [...figures, ...boxes];
    const read: WordParagraph = {
      kind: 'word',
      style,
      runs: words,
      looks: looksOf(runs, style),
      outline: own.outline ?? style.outline,
      ...(marker && { marker }),
      ...(isJoined(properties, words) && { doubts: [JOINED] }),
    };
    return [read, ...figures, ...boxes];
  };
  const readBody = (parent: Element): Read[] =>
    childrenOf(parent).flatMap((child): Read[] => {
      if (child.name === 'w:p') return readParagraph(child);
      if (child.name === 'w:tbl') return readTableOrText(child);
      return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? readBody(child) : [];
    });
  const readTableOrText = (element: Element): Read[] => {
    const cells = cellsOfText(element);
    if (cells) return withNumber(cells.map(readBody));
    const table = readTable(element, (cell) => readBody(cell).flatMap(toPieces));
    return table.rows.length > 0 ? [table] : [];
  };

  const body = find(document, 'w:document', 'w:body');
  const blocks = readTypedSigns(findHeadings(body ? readBody(body) : []));
  return {
    name,
    format: 'word',
    blocks: [
      ...blocks,
      ...notes.called().map(({ number, element }) => toNote(number, readBody(element))),
    ],
    furniture: readFurniture(word),
    problems: [...tellComments(word), ...(hasHidden ? [HIDDEN] : [])],
  };
}

/** What stands in the cells of a table of text: a number alone is that of the words beside it. */
function withNumber([first = [], ...others]: readonly (readonly Read[])[]): Read[] {
  const [number, ...more] = first;
  const [[words, ...below] = [], ...rest] = others;
  const isNumber =
    number?.kind === 'word' && more.length === 0 && ITEM_NUMBER.test(textOf(number).trim());
  if (!isNumber || words?.kind !== 'word') return [first, ...others].flat();
  const runs = joinAlike([...number.runs, { text: ' ' }, ...words.runs]);
  return [{ ...words, runs }, ...below, ...rest.flat()];
}

function toPieces(read: Read) {
  if (read.kind === 'word')
    return [{ runs: read.runs, ...(read.marker && { marker: read.marker.text }) }];
  // A table within a cell is read on, cell by cell.
  return read.kind === 'table' ? read.rows.flatMap(({ cells }) => cells) : [];
}

function toNote(number: number, read: readonly Read[]): Note {
  const pieces = read.flatMap(toPieces).filter(({ runs }) => runs.length > 0);
  const runs = pieces.flatMap(({ runs: own }, index): Run[] =>
    index === 0 ? [...own] : [{ text: '\n' }, ...own],
  );
  // Word has a space between the mark and the words.
  const [first, ...rest] = runs;
  const trimmed = first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];
  return { kind: 'note', number, runs: trimmed };
}

/** Runs without sizes and pictures, alike ones joined; none when there is no word in them. */
function toRuns(runs: readonly WordRun[], style: Style): Run[] {
  const bare = runs
    .filter(({ picture }) => !picture)
    .map(
      ({ text, change, note, isBold = style.isBold, isItalic = style.isItalic }): Run => ({
        text,
        ...(change && { change }),
        ...(note !== undefined && { note }),
        ...((isBold || isItalic) && { look: isBold ? 'strong' : 'emphasis' }),
      }),
    );
  const hasWords = bare.some(({ text, note }) => text.trim() !== '' || note !== undefined);
  return hasWords ? joinAlike(bare) : [];
}

/** Whether a paragraph's end is taken away, and some of its words are not: the next goes on. */
function isJoined(properties: Element | undefined, words: readonly Run[]): boolean {
  const isEndDeleted = find(properties, 'w:rPr', 'w:del') !== undefined;
  return isEndDeleted && words.some(({ text, change }) => change !== 'deletion' && text.trim());
}

/** The texts of boxes that float over the page, without Word's copy of each for old programs. */
function boxesIn(paragraph: Element): Element[] {
  return childrenOf(paragraph).flatMap((child) => {
    if (child.name === 'mc:Fallback') return [];
    return child.name === 'w:txbxContent' ? [child] : boxesIn(child);
  });
}

function readFurniture(word: WordPackage): Furniture[] {
  const heads = word.parts.filter((part) => /^word\/(?:header|footer)\d*\.xml$/.test(part)).sort();
  const texts = heads.flatMap((part) => {
    const words = allBelow(word.xml(part), 'w:t').flatMap(({ children }) => children);
    return (
      words
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('')
        .trim() || []
    );
  });
  return [...new Set(texts)].map((text) => ({ page: 1, text }));
}

function tellComments(word: WordPackage): string[] {
  const count = childrenOf(find(word.xml('word/comments.xml'), 'w:comments'), 'w:comment').length;
  if (count === 0) return [];
  const comments = count === 1 ? 'én kommentar' : `${count} kommentarer`;
  return [`Filen har ${comments} i margenen; de er ikke taget med, for de er ikke papirets ord.`];
}
