import { withFoundWords } from '../../domain/search/found-words.ts';
import { gatherByPaper, type Hit, isWhole } from '../../domain/search/ranking/hit.ts';
import { HEAD_GAP } from '../../domain/search/record.ts';
import { formatCount, formatList } from '../../domain/text/format.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { element } from '../element.ts';

/** The longest heading that is shown whole, in characters. */
const LONGEST = 90;

/** Brings hits onto the page, gathered by paper; `root` has the overview of papers. */
export class HitList {
  readonly #root: HTMLElement;
  /** The paper of the hit before: hits of one paper stand under its name once. */
  #paper = '';
  /** Whether all hits so far have all that was asked for. */
  #areWhole = true;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The next hits as items, the first of each paper with the paper's name above it. */
  toItems(hits: readonly Hit[]): HTMLLIElement[] {
    const lacking = new Set(hits.filter((hit) => !isWhole(hit)).map(describeLack));
    return gatherByPaper(hits).map((hit) => {
      const card = this.#cardOf(hit.url);
      const [told = '', kind = ''] = hit.head?.split(HEAD_GAP) ?? [];
      const paper = card?.querySelector('a')?.textContent ?? told;
      const item = toItem(hit, paper);
      const isTurn = this.#areWhole && !isWhole(hit);
      if (isTurn || paper !== this.#paper)
        item.prepend(toHead(paper, card?.querySelector('.soft')?.textContent.trim() ?? kind));
      if (isTurn) item.prepend(toTurn(lacking));
      if (!isWhole(hit) && lacking.size > 1) item.append(toRemark(`${describeLack(hit)}.`));
      this.#paper = paper;
      this.#areWhole = isWhole(hit);
      return item;
    });
  }

  /** What the overview has of the paper that a page is of. */
  #cardOf(url: string): Element | undefined {
    const { pathname } = new URL(url, location.href);
    const cards = [...this.#root.querySelectorAll('.card')];
    return cards.find((card) => card.querySelector('a')?.pathname === pathname);
  }
}

/** Where the hits begin that lack something of what was asked for. */
function toTurn(lacking: ReadonlySet<string>): HTMLElement {
  const [only = ''] = lacking;
  const turn = element('p', lacking.size > 1 ? 'Ikke alle ordene:' : `${only}:`);
  turn.className = 'turn';
  return turn;
}

function describeLack({ lacks }: Hit): string {
  return `Uden ${formatList(lacks.map((word) => `»${word}«`))}`;
}

/** The name of a paper, and what it is and from when. */
function toHead(paper: string, about: string): HTMLElement {
  return element('hgroup', element('h2', paper), element('p', about));
}

/**
 * A hit as one link with its place in the paper, the words that stand there, and how often more
 * the section has them.
 */
function toItem(
  { url, place, excerpt, changed, words, instead, others, page }: Hit,
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
  const heading = element('h3', link);
  if (page) heading.append(' ', toSoft('span', `s. ${page.replace('-', '–')}`));
  const item = element('li', heading);
  if (runs.length > 0) item.append(element('p', ...runs));
  for (const { typed, found } of instead)
    item.append(toRemark(`Her står »${found}«, ikke »${typed}«.`));
  if (changed) item.append(toRemark(`Ændring i papiret: det fundne er ${changed}.`));
  if (others.length > 0)
    item.append(toRemark(`Og ${formatCount(others.length, 'sted', 'steder')} til i samme afsnit.`));
  return item;
}

function toRemark(text: string): HTMLElement {
  return toSoft('p', text);
}

function toSoft(name: 'p' | 'span', text: string): HTMLElement {
  const soft = element(name, text);
  soft.className = 'soft';
  return soft;
}
