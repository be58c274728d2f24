import type { QuotePart } from '../../domain/quotes/quote.ts';
import { type QuoteExcerpt, shorten, toExcerpts } from '../../domain/quotes/quote-excerpt.ts';
import { SHOWN } from '../../domain/quotes/quote-limits.ts';
import type { QuoteMatch, QuoteRun } from '../../domain/quotes/quote-match.ts';
import { formatCount } from '../../domain/text/format.ts';
import { element } from '../element.ts';

const BASE = import.meta.env.BASE_URL;
const VERDICTS = {
  exact: 'Ordret.',
  varied: 'De samme ord; kun store og små bogstaver er anderledes',
  different: 'Ikke ordret. Det overstregede står kun i dit citat, det understregede kun i bilaget.',
} as const satisfies Record<QuoteMatch['verdict'], string>;

/** Where it stands, when a paper with tracked changes has it only in one of its wordings. */
const WORDINGS = {
  printed: '',
  proposed: ' i den foreslåede ordlyd',
  former: ' i den tidligere ordlyd',
} as const satisfies Record<QuoteMatch['wording'], string>;

/** The answer in one sentence. */
export function summarise(parts: readonly QuotePart[]): string {
  if (parts.length === 0) return 'Skriv mindst ét ord.';
  const found = parts.flatMap(({ match }) => match ?? []);
  if (found.length === 0) return 'Vi fandt ikke citatet i bilagene.';
  if (found.length < parts.length)
    return `Vi fandt ${found.length} af citatets ${parts.length} dele.`;
  if (found.some(({ verdict }) => verdict !== 'exact')) return 'Det står der, men ikke helt sådan.';
  if (parts.some(({ follows }) => follows === 'unmarked'))
    return 'Ordene står der, men ikke samlet: Delene står hver for sig.';
  if (parts.some(({ follows }) => follows === 'elsewhere'))
    return 'Delene står der ordret, men ikke efter hinanden.';
  const [wording = 'printed', ...others] = new Set(found.map((match) => match.wording));
  const where = others.length === 0 ? WORDINGS[wording] : '';
  const jumps = parts.length - 1;
  const how = jumps > 0 ? `, med ${formatCount(jumps, 'mærket spring', 'mærkede spring')}` : '';
  return `Ja, det står der ordret${where}${how}.`;
}

/** Each part of a quote: where it stands, and how it differs. */
export function toSections(parts: readonly QuotePart[]): HTMLElement[] {
  return parts.map((part) => {
    const section = element('section');
    const follows = tellFollows(part);
    if (follows) section.append(element('p', follows));
    if (part.match) section.append(...tellMatch(part.match));
    else
      section.append(
        element('p', 'Denne del fandt vi ikke:'),
        element('blockquote', shorten(part.words)),
      );
    return section;
  });
}

function tellFollows({ follows }: QuotePart): string {
  if (follows === undefined) return '';
  if (follows === 'elsewhere') return 'Det næste står et andet sted.';
  if (follows === 'unmarked') return 'Det næste er søgt for sig.';
  const words = follows.omitted.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return 'Her er intet sprunget over.';
  const which = words <= SHOWN.around ? `: »${follows.omitted}«` : '';
  return `Her er sprunget ${formatCount(words, 'ord', 'ord')} over${which}.`;
}

function tellMatch(match: QuoteMatch): HTMLElement[] {
  const { path, id, title, wording } = match;
  const remark = WORDINGS[wording] && ` Det står${WORDINGS[wording]}.`;
  const verdict = `${VERDICTS[match.verdict]}${tellCases(match)}${remark} `;
  const excerpts = toExcerpts(match.runs);
  const told = [element('p', verdict, toLink(path, id, `Se stedet i ${title}`))];
  const [only, ...more] = excerpts;
  if (only && more.length === 0) return [...told, toWords(only)];
  const first = excerpts.slice(0, SHOWN.differences);
  const others = excerpts.slice(SHOWN.differences, SHOWN.most);
  const count = `${formatCount(excerpts.length, 'sted', 'steder')} er anderledes.`;
  const which = others.length > 0 ? `${count} Her er de første ${first.length}.` : count;
  const list = [...told, element('p', which), ...first.map((one) => toPlace(one, path))];
  if (others.length === 0) return list;
  const rest = element(
    'details',
    element('summary', `De næste ${others.length}`),
    ...others.map((one) => toPlace(one, path)),
  );
  return [...list, rest];
}

function tellCases({ verdict, cases }: QuoteMatch): string {
  if (verdict !== 'varied') return '';
  const shown = cases.slice(0, 3).map(([theirs, ours]) => `»${ours}« og ikke »${theirs}«`);
  return `: i bilaget står ${shown.join(', ')}${cases.length > 3 ? ' …' : ''}.`;
}

function toPlace(excerpt: QuoteExcerpt, path: string): HTMLElement {
  const words = toWords(excerpt);
  words.append(' ', toLink(path, excerpt.id, 'Se stedet'));
  return words;
}

function toLink(path: string, id: string, text: string): HTMLElement {
  const link = element('a', text);
  link.href = `${BASE}${path}${id && `#${id}`}`;
  return link;
}

function toWords({ runs }: QuoteExcerpt): HTMLElement {
  return element('blockquote', ...runs.map(toNode));
}

function toNode({ kind, text }: QuoteRun): Node | string {
  return kind === 'same' ? text : element(kind === 'missing' ? 'ins' : 'del', text);
}
