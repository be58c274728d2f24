import { withFoundWords } from '../../domain/search/found-words.ts';
import { gatherByPaper, type Hit } from '../../domain/search/hit.ts';
import { formatCount } from '../../domain/text/format.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { element } from '../element.ts';

/** The longest heading that is shown whole, in characters. */
const LONGEST = 90;

/** Brings hits onto the page, gathered by paper; `root` has the overview of papers. */
export class HitList {
  readonly #root: HTMLElement;
  /** The paper of the hit before: hits of one paper stand under its name once. */
  #paper = '';

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The next hits as items, the first of each paper with the paper's name above it. */
  toItems(hits: readonly Hit[]): HTMLLIElement[] {
    return gatherByPaper(hits).map((hit) => {
      const paper = this.#titleOf(hit.url);
      const item = toItem(hit, paper);
      if (paper !== this.#paper) item.prepend(element('h2', paper));
      this.#paper = paper;
      return item;
    });
  }

  /** The short title of the paper that a page is of. */
  #titleOf(url: string): string {
    const { pathname } = new URL(url, location.href);
    const links = [...this.#root.querySelectorAll<HTMLAnchorElement>('.card a')];
    return links.find((link) => link.pathname === pathname)?.textContent ?? '';
  }
}

/**
 * A hit as one link with its place in the paper, the words that stand there, and how often more
 * the section has them.
 */
function toItem(
  { url, place, excerpt, changed, words, others }: Hit,
  paper: string,
): HTMLLIElement {
  // »afsnit 4« alone is no name for a link.
  const isNamed = place.some((step) => !/^\p{Ll}/u.test(step));
  const steps = [...(isNamed ? [] : [paper]), ...place.map((step) => shorten(step, LONGEST))];
  // What tells most stands out: the heading rather than »afsnit 4« below it.
  const telling =
    steps.length > 1 && /^\p{Ll}/u.test(steps.at(-1) ?? '') ? steps.length - 2 : steps.length - 1;
  const link = element(
    'a',
    ...steps.flatMap((step, at) => [
      at > 0 ? ' › ' : '',
      at === telling ? element('strong', step) : step,
    ]),
  );
  link.href = withFoundWords(url, words);
  const runs = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', text) : text));
  const item = element('li', element('h3', link));
  if (runs.length > 0) item.append(element('p', ...runs));
  if (changed) item.append(toRemark(`Ændring i papiret: det fundne er ${changed}.`));
  if (others.length > 0)
    item.append(toRemark(`Og ${formatCount(others.length, 'sted', 'steder')} til i samme afsnit.`));
  return item;
}

function toRemark(text: string): HTMLElement {
  const remark = element('p', text);
  remark.className = 'soft';
  return remark;
}
