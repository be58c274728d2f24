import {
  countValues,
  FACETS,
  type Facet,
  type FacetPaper,
  type Facets,
  type FacetValues,
  type FoundValues,
  isNarrowed,
  shownOf,
  toFacets,
  UNCHOSEN,
} from '../../domain/search/facets.ts';
import type { Hit } from '../../domain/search/ranking/hit.ts';
import { stemOf } from '../../domain/text/danish.ts';
import { formatCount } from '../../domain/text/format.ts';
import { toWords } from '../../domain/text/words.ts';
import { element } from '../element.ts';
import type { Result } from '../search-index/pagefind.ts';
import type { Answer, PaperIndex } from '../search-index/paper-index.ts';
import { MOST_READ } from '../search-index/places.ts';
import { adoptStyles } from '../style-sheet.ts';
import styles from './facet-lists.css?inline';

adoptStyles(styles);

const FILE = `${import.meta.env.BASE_URL}pagefind/afgraens.json`;
const collator = new Intl.Collator('da');
const LABELS: Readonly<Record<Facet, string>> = {
  bilag: 'Bilag',
  slags: 'Slags',
  punkt: 'Punkt',
  navn: 'Nævner',
  moede: 'Møde',
  organ: 'Råd eller udvalg',
};

/** What was found, and how the list counts it. */
export interface FoundToNarrow {
  readonly index: PaperIndex;
  readonly answer: Answer;
  readonly unit: 'place' | 'section';
}

/** The lists by which a search is narrowed, each value with the number of places it leaves. */
export class FacetLists {
  readonly #root: HTMLElement;
  readonly #papers: ReadonlyMap<string, FacetPaper>;
  /** What values are called. */
  readonly #names: ReadonlyMap<string, string>;
  #known: Facets = UNCHOSEN;

  private constructor(root: HTMLElement, papers: readonly FacetPaper[]) {
    this.#root = root;
    this.#papers = new Map(papers.map((paper) => [paper.bilag[0]?.[0] ?? '', paper]));
    this.#names = new Map(papers.flatMap((paper) => Object.values(paper).flat()));
    root.replaceChildren(
      ...FACETS.map((facet) => {
        const list = element('fieldset', element('legend', LABELS[facet]), element('div'));
        list.name = facet;
        list.hidden = true;
        return list;
      }),
    );
    for (const facet of FACETS)
      if (facet !== 'navn')
        for (const [value, name] of new Map(papers.flatMap((paper) => paper[facet])))
          this.#add(facet, value, name);
  }

  /** Fetches what papers are narrowed by, and makes the lists in `root`. */
  static async load(root: HTMLElement): Promise<FacetLists> {
    const response = await fetch(FILE);
    if (!response.ok) throw new Error(`${response.status} ${FILE}`);
    return new FacetLists(root, await response.json());
  }

  get chosen(): Facets {
    return toFacets((facet) =>
      this.#boxes(facet).flatMap(({ checked, value }) => (checked ? value : [])),
    );
  }

  /** Checks what is chosen, and nothing else. */
  check(chosen: Facets) {
    for (const facet of FACETS) {
      for (const value of chosen[facet]) this.#add(facet, value, this.#names.get(value) ?? value);
      for (const box of this.#boxes(facet)) box.checked = chosen[facet].includes(box.value);
    }
  }

  /** What sections can be chosen by. */
  async readValues(index: PaperIndex): Promise<(section: Result) => FacetValues> {
    const facts = await index.facts();
    const valuesOf = ({ id }: Pick<Result, 'id'>) => {
      const { paper = '', names = [] } = facts.get(id) ?? {};
      const known = this.#papers.get(paper.slice(1, -1));
      return toFacets((facet) =>
        facet === 'navn' ? names : (known?.[facet] ?? []).map(([value]) => value),
      );
    };
    const all = [...facts.keys()].map((id) => valuesOf({ id }));
    this.#known = Object.fromEntries(
      FACETS.map((facet) => [facet, [...new Set(all.flatMap((values) => values[facet]))]]),
    ) as Record<Facet, string[]>;
    return valuesOf;
  }

  /** What is chosen and can be, once the values are read. */
  keepKnown(chosen: Facets): Facets {
    return toFacets((facet) => chosen[facet].filter((value) => this.#known[facet].includes(value)));
  }

  /** What is chosen, as it is called. */
  namesOf(chosen: Facets): string[] {
    return FACETS.flatMap((facet) => chosen[facet].map((value) => this.#names.get(value) ?? value));
  }

  /**
   * Writes beside each value how much of what was found it leaves; `chosen` gives nothing any more
   * when something else is asked for.
   */
  async show({ index, answer, unit }: FoundToNarrow, chosen: () => Facets | false) {
    const valuesOf = await this.readValues(index);
    const isPlaces = unit === 'place';
    const read = isPlaces ? answer.sections : answer.sections.slice(0, MOST_READ);
    const hits = await index.read(answer, read);
    const found = answer.sections.map((section, at): FoundValues => {
      const hit = hits[at];
      const places = hit ? 1 + hit.others.length : 0;
      return { values: valuesOf(section), count: isPlaces ? places : 1 };
    });
    const now = chosen();
    if (!now) return;
    const said = namesSaid(found, hits);
    for (const facet of FACETS) {
      const counts = countValues(found, now, facet, isPlaces ? MOST_READ : undefined);
      if (facet === 'navn') for (const name of said) this.#add(facet, name, name);
      for (const box of this.#boxes(facet)) {
        const count = counts.get(box.value) ?? 0;
        const isOffered = count > 0 && (facet !== 'navn' || said.has(box.value));
        const label = box.parentElement as HTMLElement;
        label.hidden = !isOffered && !box.checked;
        const [one, many] = isPlaces ? ['sted', 'steder'] : ['afsnit', 'afsnit'];
        const number = label.querySelector('.soft');
        if (number) number.textContent = ` (${formatCount(count, one, many)})`;
      }
      const list = this.#list(facet);
      // One value alone leaves all: there is nothing to choose.
      const isAlone = list.querySelectorAll('label:not([hidden])').length < 2;
      list.hidden = isAlone && !list.querySelector(':checked') && !isNarrowed(now);
    }
  }

  #list(facet: Facet): HTMLFieldSetElement {
    return this.#root.querySelector(`[name="${facet}"]`) as HTMLFieldSetElement;
  }

  #boxes(facet: Facet): HTMLInputElement[] {
    return [...this.#list(facet).querySelectorAll('input')];
  }

  /** Adds a value that is not there yet; names stand from A to Å. */
  #add(facet: Facet, value: string, name: string) {
    const boxes = this.#boxes(facet);
    if (boxes.some((box) => box.value === value)) return;
    const box = element('input');
    box.type = 'checkbox';
    box.value = value;
    const number = element('span');
    number.className = 'soft';
    const label = element('label', box, element('span', name, number));
    const next =
      facet === 'navn' ? boxes.find((other) => collator.compare(other.value, name) > 0) : undefined;
    if (next) next.parentElement?.before(label);
    else this.#list(facet).querySelector('div')?.append(label);
  }
}

/** The names of the sections found that stand in the words that are shown of them. */
function namesSaid(
  found: readonly FoundValues[],
  hits: readonly (Hit | undefined)[],
): ReadonlySet<string> {
  const said = new Set<string>();
  for (const [at, { values }] of found.entries()) {
    const hit = hits[at];
    if (!hit) continue;
    const words = new Set(toWords(shownOf(hit)).map(({ word }) => stemOf(word)));
    for (const name of values.navn)
      if (toWords(name).every(({ word }) => words.has(stemOf(word)))) said.add(name);
  }
  return said;
}
