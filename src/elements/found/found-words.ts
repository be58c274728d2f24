import { readFoundWords } from '../../domain/search/found-words.ts';
import { writeAddress } from '../address-bar.ts';
import { comeTo } from '../come-to.ts';
import { isShortcut, watchShortcuts } from '../shortcuts.ts';
import { adoptStyles } from '../style-sheet.ts';
import { FoundBar } from './found-bar.ts';
import {
  canBeSeen,
  type FoundSpot,
  findSpots,
  firstSpot,
  isNearby,
  showSpot,
  sideOf,
  toRange,
} from './found-spots.ts';
import styles from './found-words.css?inline';

adoptStyles(styles);

/** All marks, and the one that the reader is at. */
const MARKS = ['fundne', 'fundet'] as const;
const BY_KEY: Readonly<Record<string, number>> = { j: 1, k: -1 };

/**
 * Marks the words that a search has found and put into the address, brings the reader to the first
 * of them and on to the others, until the reader takes the marks away or presses Escape.
 */
class FoundWords extends HTMLElement {
  #listeners: AbortController | undefined;
  #spots: readonly FoundSpot[] = [];
  #here: FoundSpot | undefined;
  readonly #bar = new FoundBar({
    step: (by) => this.#step(by),
    remove: () => this.#leave(),
  });

  connectedCallback() {
    const article = document.querySelector<HTMLElement>('[data-paper]');
    if (!article) return;
    this.#spots = findSpots(article, readFoundWords(location.search));
    if (this.#spots.length === 0) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    if (CSS.highlights) {
      this.#bar.show();
      watchShortcuts((areOn) => this.#bar.tellKeys(areOn));
      document.addEventListener('keydown', (event) => this.#press(event), { signal });
    }
    // Notes and rows are moved about, and what they had marked is not.
    const moves = new MutationObserver(() => this.#mark());
    moves.observe(article, { childList: true, subtree: true });
    signal.addEventListener('abort', () => moves.disconnect());
    void this.#arrive();
  }

  disconnectedCallback() {
    this.#listeners?.abort();
  }

  /** Comes to the first words in the place of the address, unless the reader has gone elsewhere. */
  async #arrive() {
    const place = document.getElementById(location.hash.slice(1));
    const spots = this.#spots.filter(canBeSeen);
    this.#here = spots[firstSpot(spots, place)];
    this.#mark();
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const [entry] = performance.getEntriesByType('navigation');
    const isNew = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
    const { top = 0, bottom = 0 } = place?.getBoundingClientRect() ?? {};
    const isThere = place ? bottom >= 0 && top < innerHeight : scrollY === 0;
    if (this.#here && isNew && isThere) showSpot(this.#here, this.#bar.root);
    this.#tell();
  }

  #press(event: KeyboardEvent) {
    const by = BY_KEY[event.key];
    if (event.key === 'Escape' && !event.defaultPrevented) this.#remove();
    if (!by || !isShortcut(event)) return;
    event.preventDefault();
    this.#step(by);
    const block = this.#block();
    if (block) comeTo(block);
  }

  /**
   * Goes on by one, from the words that the reader has come to, or from where they read if that is
   * windows away; after the last come the first.
   */
  #step(by: number) {
    const spots = this.#spots.filter(canBeSeen);
    const bar = this.#bar.root;
    const here = this.#here && spots.indexOf(this.#here);
    const isNear = this.#here && here !== undefined && here >= 0 && isNearby(this.#here);
    const below = spots.findIndex((spot) => sideOf(spot, bar) >= 0);
    const at = isNear ? here + by : by > 0 ? below : (below < 0 ? spots.length : below) - 1;
    this.#here = spots[(at + spots.length) % spots.length];
    if (!this.#here) return;
    showSpot(this.#here, bar);
    this.#mark();
    this.#tell();
  }

  #tell() {
    const spots = this.#spots.filter(canBeSeen);
    const at = this.#here ? spots.indexOf(this.#here) : -1;
    if (at >= 0) this.#bar.tell(`${at + 1} af ${spots.length}`);
  }

  #mark() {
    if (!CSS.highlights || this.#listeners?.signal.aborted) return;
    const rangesOf = (spots: readonly FoundSpot[]) =>
      spots.filter(({ text }) => text.isConnected).map(toRange);
    const [all, one] = MARKS;
    CSS.highlights.set(all, new Highlight(...rangesOf(this.#spots)));
    const here = new Highlight(...rangesOf(this.#here ? [this.#here] : []));
    here.priority = 1;
    CSS.highlights.set(one, here);
  }

  /** The block with the words that the reader is at. */
  #block(): HTMLElement | null | undefined {
    return this.#here?.text.parentElement?.closest<HTMLElement>('[id]');
  }

  /** Who takes the marks away by the button is left at the words that are in view. */
  #leave() {
    const seen = [this.#here, ...this.#spots].find(
      (spot) => spot && canBeSeen(spot) && sideOf(spot, this.#bar.root) === 0,
    );
    this.#here = seen ?? this.#here;
    this.#remove();
    const block = this.#block();
    if (block) comeTo(block);
  }

  #remove() {
    this.#listeners?.abort();
    for (const name of MARKS) CSS.highlights.delete(name);
    this.#bar.root.remove();
    writeAddress(this, () => {
      const address = new URL(location.href);
      address.searchParams.delete('fundet');
      history.replaceState(history.state, '', address);
    });
  }
}

customElements.define('found-words', FoundWords);
// Only a page with words to mark has it.
document.querySelector('[data-paper]')?.before(new FoundWords());
