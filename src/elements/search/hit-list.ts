import { withFoundWords } from '../../domain/search/found-words.ts';
import type { Hit } from '../../domain/search/hit.ts';
import { formatCount } from '../../domain/text/format.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { element } from '../element.ts';

/** The longest heading that is shown whole, in characters. */
const LONGEST = 90;

/**
 * A hit as one link with its whole place, the words that stand there, and how often more the
 * section has them. `root` has the overview of papers.
 */
export function toItem(
  { url, place, excerpt, changed, words, phrases, others }: Hit,
  root: HTMLElement,
): HTMLLIElement {
  const steps = [paperAt(url, root), ...place.map((step) => shorten(step, LONGEST))];
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
  link.href = withFoundWords(url, words, phrases);
  const runs = excerpt.map(({ text, isMarked }) => (isMarked ? element('mark', text) : text));
  const item = element('li', link);
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

/** The short title of the paper that a page is of, as the overview of papers in `root` has it. */
function paperAt(url: string, root: HTMLElement): string {
  const { pathname } = new URL(url, location.href);
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.card a')];
  return links.find((link) => link.pathname === pathname)?.textContent ?? '';
}
