import {
  type Passage,
  type SearchedText,
  toSearchedText,
} from '../../domain/citing/text-directive.ts';

/** What a browser that searches reads as one sign, or not at all. */
const UNREAD =
  'script, style, noscript, template, svg, img, iframe, select, input, textarea, progress, br, wbr';
/** Notes and captions are ours, and referred to as the paper is. */
export const NOT_OWN = 'sup, [data-site]:not(aside, caption)';
/** Characters that are there and are not read. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** A character of a page: where it stands in the document. */
interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A page's text as a browser searches it, and where in the page each character stands. */
export class PageText {
  readonly searched: SearchedText;
  /** The same, with spaces for what is not the paper's own: note marks, and words of ours. */
  readonly own: string;
  readonly #places: readonly Place[];

  /** Reads a page; what stands inside `unread`, a selector, is left out. */
  constructor(unread: string) {
    const reader = new Reader(`${UNREAD}, ${unread}`);
    reader.read(document.body);
    this.searched = toSearchedText(reader.letters.join(''));
    this.own = reader.letters.map((letter, at) => (reader.isOwn[at] ? letter : ' ')).join('');
    this.#places = reader.places;
  }

  /** The characters that stand in a range. */
  toPassage(range: Range): Passage {
    const isBefore = ({ node, offset }: Place) => range.comparePoint(node, offset) < 0;
    const isInside = ({ node, offset }: Place) =>
      range.comparePoint(node, offset) <= 0 && !isEnd(range, node, offset);
    const start = firstNot(this.#places, isBefore);
    return { start, end: firstNot(this.#places, isInside, start) };
  }

  /** The whole blocks that a passage begins and ends in. */
  toBlocks({ start, end }: Passage): Passage {
    const { text } = this.searched;
    return { start: text.lastIndexOf('\n', start - 1) + 1, end: text.indexOf('\n', end - 1) };
  }

  /** A passage without what it has of its first block. */
  afterFirstBlock({ start, end }: Passage): Passage {
    const blockEnd = this.searched.text.indexOf('\n', start);
    return { start: Math.min(blockEnd + 1, end), end };
  }

  /** The range of a passage; nothing when it is empty. */
  toRange({ start, end }: Passage): Range | undefined {
    const [first, last] = [this.#places[start], this.#places[end - 1]];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  }
}

function isEnd({ endContainer, endOffset }: Range, node: Text, offset: number): boolean {
  return endContainer === node && endOffset === offset;
}

/** The first index from `from` on whose item has not the property that those before it have. */
function firstNot<Item>(items: readonly Item[], has: (item: Item) => boolean, from = 0): number {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && has(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads text as it is laid out: a line end after each block, one space between words. */
class Reader {
  readonly letters: string[] = [];
  /** Which of them are the paper's own. */
  readonly isOwn: boolean[] = [];
  readonly places: Place[] = [];
  readonly #unread: string;

  constructor(unread: string) {
    this.#unread = unread;
  }

  read(element: Element, isAround = false) {
    if (element.matches(this.#unread)) return this.#endBlock();
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none') return;
    // What the chosen view leaves out is read as the other views have it.
    const isAway = element.matches('[data-away]');
    const isInline = isAway || display === 'inline' || display === 'contents';
    const isOwn = (isAround || element.matches('.prose')) && !element.matches(NOT_OWN);
    if (!isInline) this.#endBlock();
    for (const child of element.childNodes) {
      if (child instanceof Element) this.read(child, isOwn);
      else if (child instanceof Text && (isAway || visibility === 'visible'))
        this.#add(child, isOwn);
    }
    if (!isInline) this.#endBlock();
  }

  #add(node: Text, isOwn: boolean) {
    for (const [offset, letter] of node.data.split('').entries()) {
      const last = this.letters.at(-1) ?? '\n';
      const isSpace = /\s/.test(letter);
      if (INVISIBLE.test(letter) || (isSpace && /\s/.test(last))) continue;
      this.letters.push(isSpace ? ' ' : letter);
      this.isOwn.push(isOwn);
      this.places.push({ node, offset });
    }
  }

  #endBlock() {
    const [last, place] = [this.letters.at(-1), this.places.at(-1)];
    if (!place || last === '\n') return;
    if (last === ' ') this.letters[this.letters.length - 1] = '\n';
    else {
      this.letters.push('\n');
      this.isOwn.push(false);
      this.places.push({ node: place.node, offset: place.offset + 1 });
    }
  }
}
