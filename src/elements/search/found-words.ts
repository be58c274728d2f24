import { readFoundWords } from '../../domain/search/found-words.ts';
import { toPieces, toWords } from '../../domain/text/words.ts';
import { writeAddress } from '../address-bar.ts';
import { comeTo } from '../come-to.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './found-words.css?inline';

adoptStyles(styles);

const MARKS = 'fundne';

/**
 * Marks the words that a search has found and put into the address, until the reader takes the
 * marks away or presses Escape.
 */
class FoundWords extends HTMLElement {
  #listeners: AbortController | undefined;
  #button: HTMLButtonElement | undefined;

  connectedCallback() {
    const sought = readFoundWords(location.search);
    const article = document.querySelector<HTMLElement>('[data-paper]');
    if (sought.length === 0 || !article || !CSS.highlights) return;
    const ranges = findRanges(article, sought);
    if (ranges.length === 0) return;
    CSS.highlights.set(MARKS, new Highlight(...ranges));
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = 'Fjern markering';
    this.#button = remove;
    // Where there is a bar of changes at the foot of the window, it stands in it, not over it.
    (document.querySelector('.change-steps') ?? this).append(remove);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    remove.addEventListener(
      'click',
      () => {
        this.#remove();
        comeTo(placeInView(ranges) ?? article);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      ({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && this.#remove(),
      {
        signal,
      },
    );
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  #remove() {
    this.#listeners?.abort();
    CSS.highlights.delete(MARKS);
    this.#button?.remove();
    writeAddress(this, () => {
      const address = new URL(location.href);
      address.searchParams.delete('fundet');
      history.replaceState(history.state, '', address);
    });
  }
}

/** The block in view that has marked words, the first if there are several. */
function placeInView(ranges: readonly Range[]): HTMLElement | null | undefined {
  const seen = ranges.find((range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return seen?.startContainer.parentElement?.closest<HTMLElement>('[id]');
}

/**
 * Where the words stand one after the other in a piece of the paper; the site's own words are left
 * out, but for its notes.
 */
function findRanges(article: Element, sought: readonly (readonly string[])[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, [data-site]:not(aside)')) continue;
    const words = toWords(node.textContent ?? '').map(({ word, index }) => ({
      word,
      index,
      all: [word, ...toPieces(word)],
    }));
    for (const [at, { index }] of words.entries()) {
      const run = sought.find((phrase) =>
        phrase.every((word, offset) => words[at + offset]?.all.includes(word)),
      );
      const last = run && words[at + run.length - 1];
      if (!last) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, last.index + last.word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

customElements.define('found-words', FoundWords);
