import { type Facets, type FacetValues, UNCHOSEN } from '../../domain/search/facets.ts';
import { element } from '../element.ts';
import type { FacetLists, FoundToNarrow } from '../narrowing/facet-lists.ts';
import type { Result } from '../search-index/pagefind.ts';
import type { PaperIndex } from '../search-index/paper-index.ts';

/**
 * What a search is narrowed to, in a fold that says it. The lists to choose from come when the fold
 * is opened, or when the address has something chosen.
 */
export class SearchFacets {
  readonly #fold: HTMLDetailsElement;
  #chosen = UNCHOSEN;
  #loading: Promise<FacetLists> | undefined;
  #lists: FacetLists | undefined;
  #found: FoundToNarrow | undefined;

  constructor(fold: HTMLDetailsElement) {
    this.#fold = fold;
    fold.addEventListener('toggle', () => void this.#fill());
    fold.addEventListener('change', () => {
      this.#chosen = this.#lists?.chosen ?? UNCHOSEN;
    });
  }

  get chosen(): Facets {
    return this.#chosen;
  }

  set chosen(facets: Facets) {
    this.#chosen = facets;
    this.#lists?.check(facets);
  }

  /** What sections can be chosen by. Lets go of what none has: an address may hold anything. */
  async readValues(index: PaperIndex): Promise<(section: Result) => FacetValues> {
    const lists = await this.#load();
    const valuesOf = await lists.readValues(index);
    this.chosen = lists.keepKnown(this.#chosen);
    return valuesOf;
  }

  /** Offers what was found to be narrowed, once the lists are seen. */
  show(found: FoundToNarrow) {
    this.#found = found;
    void this.#fill();
  }

  /** Shows the fold, to which the lists come when they are there. */
  reveal() {
    const values = Object.values(this.#chosen).flat();
    const names = this.#lists?.namesOf(this.#chosen) ?? [];
    if (this.#fold.hidden) this.#fold.open = values.length > 0;
    this.#fold.hidden = false;
    const [summary, button] = this.#fold.querySelectorAll<HTMLElement>('summary, button');
    if (button) button.hidden = values.length === 0;
    if (summary) summary.textContent = ['Afgræns', ...names].join(' · ');
  }

  hide() {
    this.#fold.hidden = true;
  }

  async #fill() {
    const found = this.#found;
    if (!this.#fold.open || !found) return;
    try {
      const lists = await this.#load();
      await lists.show(found, () => found === this.#found && this.#chosen);
      this.reveal();
    } catch (error) {
      console.error('search-facets:', error);
      this.#fold.querySelector('div')?.replaceChildren(element('p', 'Kan ikke hentes lige nu.'));
    }
  }

  async #load(): Promise<FacetLists> {
    this.#loading ??= import('../narrowing/facet-lists.ts').then(({ FacetLists }) =>
      FacetLists.load(this.#fold.querySelector('div') as HTMLElement),
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    this.#lists = await this.#loading;
    return this.#lists;
  }
}
