import { countValues, FACETS, type Facets, type FacetValues } from '../../domain/search/facets.ts';
import type { Result } from '../search-index/pagefind.ts';
import type { PaperIndex } from '../search-index/paper-index.ts';

const collator = new Intl.Collator('da');

/** The lists that narrow a search, one for each facet, in a fold that says what is chosen. */
export class SearchFacets {
  readonly #fold: HTMLDetailsElement;

  constructor(fold: HTMLDetailsElement) {
    this.#fold = fold;
  }

  get chosen(): Facets {
    return Object.fromEntries(FACETS.map((facet) => [facet, this.#select(facet).value])) as Record<
      keyof Facets,
      string
    >;
  }

  set chosen(facets: Facets) {
    for (const facet of FACETS) {
      const select = this.#select(facet);
      // The names come with the index; one in the address is chosen before that.
      if (facet === 'navn' && facets.navn) addNames(select, [facets.navn]);
      select.value = facets[facet];
      // An address may hold what is not to be chosen: then nothing is.
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  /** Nothing is chosen any more. */
  clear() {
    for (const facet of FACETS) this.#select(facet).value = '';
  }

  /** What sections can be chosen by. Lets go of a name none has: an address may hold anything. */
  async readValues(index: PaperIndex): Promise<(section: Result) => FacetValues> {
    const facts = await index.facts();
    const names = this.#select('navn');
    if (![...facts.values()].some((known) => known.names.includes(names.value))) names.value = '';
    return ({ id }) => {
      const known = facts.get(id);
      return this.#toValues(known?.paper.slice(1, -1) ?? '', known?.names ?? []);
    };
  }

  /** Writes beside each choice how many of the sections found it would leave. */
  show(found: readonly FacetValues[]) {
    const { chosen } = this;
    addNames(this.#select('navn'), [...countValues(found, { ...chosen, navn: '' }, 'navn').keys()]);
    for (const facet of FACETS) {
      const counts = countValues(found, chosen, facet);
      for (const option of this.#select(facet).options) {
        if (!option.value) continue;
        option.dataset.name ??= option.text;
        option.text = `${option.dataset.name} (${counts.get(option.value) ?? 0} afsnit)`;
        option.hidden = facet === 'navn' && !counts.has(option.value) && !option.selected;
      }
    }
  }

  /** Shows the lists, to which the counts come when they are there. */
  reveal() {
    const names = FACETS.flatMap((facet) => {
      const [option] = this.#select(facet).selectedOptions;
      return option?.value ? (option.dataset['name'] ?? option.text) : [];
    });
    if (this.#fold.hidden) this.#fold.open = names.length > 0;
    this.#fold.hidden = false;
    this.#part('button').hidden = names.length === 0;
    this.#part('summary').textContent = ['Afgræns', ...names].join(' · ');
  }

  hide() {
    this.#fold.hidden = true;
  }

  /** What can be chosen by of a section in `paper`, `2019-04/eu-kontor`, that has these names. */
  #toValues(paper: string, names: readonly string[]): FacetValues {
    const option = [...this.#select('bilag').options].find(({ value }) => value === paper);
    const { slags = '', punkt = '' } = option?.dataset ?? {};
    return { bilag: [paper], slags: [slags], punkt: [punkt], navn: names };
  }

  #part(selector: string): HTMLElement {
    return this.#fold.querySelector(selector) as HTMLElement;
  }

  #select(facet: keyof Facets): HTMLSelectElement {
    const select = this.#fold.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
    if (!select) throw new TypeError(`<paper-search> needs a list for ${facet}`);
    return select;
  }
}

/** Adds the names that are not in the list yet, each in its place from A to Å. */
function addNames(select: HTMLSelectElement, names: readonly string[]) {
  const known = new Set([...select.options].map(({ value }) => value));
  for (const name of names.filter((other) => !known.has(other))) {
    const next = [...select.options].find(
      ({ value }) => value && collator.compare(value, name) > 0,
    );
    select.add(new Option(name, name), next ?? null);
  }
}
