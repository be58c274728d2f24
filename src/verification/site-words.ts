import type { Element, ElementContent } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { CHANGE_NAMES, type ChangeTag, countChanges } from '../domain/papers/tracked-change.ts';
import { tokenize } from '../domain/text/token.ts';

/** The words of the content files of a paper's own meeting, and of any meeting by its folder. */
export interface DeclaredWords {
  readonly declared: string;
  readonly declaredBy: (meeting: string) => string;
}

type Check = (part: Element, region: Element, content: DeclaredWords) => boolean;

const INLINE = /^(?:a|b|data|del|em|i|ins|small|span|strong|sup)$/;
const PLACE = /^Punkt ([\d.]+), bilag (\d+) · (\p{L}+)$/u;
const COUNTED = /^(?:afsnit|punkt|fodnote|underskrift) [\d.]+$/;
const LABEL_OF_NOTE = /^(?:Redaktionens note|Figur mangler|Indhold mangler)$/;
const DATE_OR_FIGURE = /\d{1,2}\. \p{Ll}+ \d{4}|[\p{L}\d-]*\d[\p{L}\d-]*/gu;

/** What of the site's own may stand in a paper, and what each must say. */
const PARTS: Readonly<Record<string, Check>> = {
  'p.soft': says(PLACE),
  'dl.facts': (part) => selectAll('dt', part).length > 0,
  'source-view': says(/^Se hele kilden Vis kilden ved hvert afsnit$/),
  'block-links': says(/^$/),
  'p.moved': says(/^Stedet er (?:flyttet|trukket tilbage)/),
  'details.citation': citesThisPaper,
  'p.check': says(
    /^(?:Summen er efterregnet: [\d., %og]+\.(?: Hver andel er regnet efter\.)? )?Diagram og data$/,
  ),
  'p.basis': (part, ...rest) =>
    says(/^Beregningerne bygger på, at /)(part, ...rest) && isDeclaredLink(part, ...rest),
  'details.chart': drawsItsTable,
  'nav.contents': (part, region) =>
    selectAll('a', part).every((link) => namesItsTarget(link, region)),
  'h2#fodnoter': says(/^Fodnoter$/),
  'a[aria-label^="Tilbage til fodnotetegn"]': says(/^↩$/),
  thead: says(/^Tekst Side$/),
  'tracked-changes': listsTheChanges,
  'print-part': says(/^$/),
  'fieldset.change-steps': says(
    /^Forrige Næste \d+ ændringe?r? Med ændringer markeret Som foreslået Som det var før Taster: n og p$/,
  ),
  small: namesPlaces,
  'aside[role=note]': isDeclared,
  caption: isDeclared,
  summary: (part, ...rest) =>
    says(/^Bundtets indholdsfortegnelse, som den er trykt$/)(part, ...rest) ||
    isDeclared(part, ...rest),
};

/**
 * The site's own words inside a paper that are not what they should be, one sentence each.
 * @param content the content files, in which the `words` of notes and captions must stand
 */
export function checkSiteWords(
  region: Element,
  content: DeclaredWords,
): { id: string; message: string }[] {
  return selectAll('[data-site]', region).flatMap((part) => {
    const check = Object.entries(PARTS).find(([selector]) => matches(selector, part))?.[1];
    if (check?.(part, region, content)) return [];
    const text = plain(part).slice(0, 80);
    const message = check
      ? `sidens egne ord »${text}« står ikke sådan i indholdet`
      : `»${text}« er mærket som sidens egne ord, men er ikke en kendt del`;
    return [{ id: String(part.properties.id ?? ''), message }];
  });
}

function says(pattern: RegExp): Check {
  return (part) => pattern.test(plain(part));
}

/**
 * Whether a reference has the paper's own title, kind and place, a meeting of the content files,
 * and no name or figure that the facts lack.
 */
function citesThisPaper(part: Element, region: Element, { declared }: DeclaredWords): boolean {
  const [title = '', place = '', facts = ''] = ['h1', 'p.soft', 'dl.facts'].map((selector) =>
    textAt(selector, region),
  );
  const [, item, number, kind = ''] = PLACE.exec(place) ?? [];
  const [authors = '', rest = ''] = textAt('p', part).split(title.replace(/\.$/, ''));
  const [nature = '', laidBefore = ''] = rest.split(`. Bilag ${number} til punkt ${item}, `);
  const [meeting = '', ...numbers] = laidBefore.split('. ').slice(0, -1);
  const names = authors.replace(/ \(\d{4}\): $/, '').split(' og ');
  const figures = [authors, nature, ...numbers].flatMap((text) => text.match(DATE_OR_FIGURE) ?? []);
  return (
    /^Citér .+ Hent som BibTeX RIS CSL-JSON$/.test(plain(part)) &&
    nature.includes(`. ${kind}`) &&
    meeting !== '' &&
    declared.includes(words(meeting)) &&
    [...names, ...figures].every((text) => facts.includes(text))
  );
}

function textAt(selector: string, region: Element): string {
  const part = select(selector, region);
  return part ? plain(part) : '';
}

/** Whether the words stand in the content files. The label in front of a note is the site's. */
function isDeclared(part: Element, _region: Element, { declared }: DeclaredWords): boolean {
  const label = select('strong', part);
  const own = label ? plain(part).slice(plain(label).length) : plain(part);
  return declared.includes(words(own));
}

/** Whether the words that a link in it has stand in the content files. */
function isDeclaredLink(part: Element, _region: Element, { declared }: DeclaredWords): boolean {
  return selectAll('a', part).every((link) => declared.includes(words(plain(link))));
}

/** Whether every label and number of a chart stands in the table that it draws. */
function drawsItsTable(part: Element, region: Element): boolean {
  const owner = selectAll('data-table', region).find((candidate) =>
    selectAll('details.chart', candidate).includes(part),
  );
  const printed = owner ? selectAll('th, td', owner).map(plain).join(' ') : '';
  return selectAll('tspan', part).every((label) => printed.includes(plain(label)));
}

/** Whether an entry of the contents list has the words of the heading that it leads to. */
function namesItsTarget(link: Element, region: Element): boolean {
  const heading = select(`[id="${String(link.properties.href).slice(1)}"]`, region);
  const target = heading && select('a', heading);
  return target !== undefined && target !== null && plain(target) === plain(link);
}

/**
 * Whether a line of backlinks says only that, with links that are called what the papers call the
 * places.
 */
function namesPlaces(part: Element, _region: Element, content: DeclaredWords): boolean {
  const links = selectAll('a', part);
  return (
    plain(part) === `Henvises til fra ${links.map(plain).join(', ')}` &&
    links.every((link) => namesPlace(link, content))
  );
}

/** Whether a link is called what the content of the meeting that it leads to calls the place. */
function namesPlace(link: Element, { declared, declaredBy }: DeclaredWords): boolean {
  const [, meeting] = /\/(\d{4}-\d{2})\/[^/]+\//.exec(String(link.properties.href)) ?? [];
  const known = meeting ? declaredBy(meeting) : declared;
  return plain(link)
    .split(' › ')
    .every(
      (name) =>
        COUNTED.test(name) ||
        LABEL_OF_NOTE.test(name) ||
        // Where papers of several meetings are called the same, the month is ours.
        known.includes(words(name.replace(/, \p{Ll}+ \d{4}$/u, '').replace(/…$/, ''))),
    );
}

const VIEWS =
  /^Læs teksten Med ændringer markeret Som foreslået Som det var før Med ændringer markeret: Indsat er understreget, slettet er gennemstreget\. Som foreslået: Teksten med det indsatte og uden det slettede\. Som det var før: Teksten uden det indsatte og med det slettede\. Det gælder, så vidt kilden viser mærkerne\. Steder uden mærker er ikke nødvendigvis uændrede\. /;

/**
 * Whether a list of changes has those of the paper, all of them in order, each with its kind, its
 * words, its section and its note.
 */
function listsTheChanges(part: Element, region: Element): boolean {
  const places = selectAll(':is(h2, h3, h4, h5, h6):not([data-site]), ins, del', region);
  const changes = places.filter(({ tagName }) => tagName in CHANGE_NAMES);
  const items = selectAll('ol > li', part);
  return (
    VIEWS.test(plain(part)) &&
    textAt('summary', part) ===
      countChanges(changes.map(({ tagName }) => ({ tag: tagName as ChangeTag }))) &&
    items.length === changes.length &&
    changes.every((change, at) => {
      const item = items[at];
      if (!item) return false;
      const heading = places
        .slice(0, places.indexOf(change))
        .findLast(({ tagName }) => tagName.startsWith('h'));
      const [link, note] = selectAll('a', item);
      const kind = CHANGE_NAMES[change.tagName as ChangeTag];
      return (
        link?.properties.href === `#${change.properties.id}` &&
        plain(item).startsWith(`${kind}: »${plain(change)}«`) &&
        textAt('span', item) === (heading ? `i ${plain(heading)}` : '') &&
        (!note || isNoteLink(note, region))
      );
    })
  );
}

function isNoteLink(link: Element, region: Element): boolean {
  const label = select(`aside[id="${String(link.properties.href).slice(1)}"] strong`, region);
  return label !== null && label !== undefined && plain(label) === plain(link);
}

/** The words of an element, those of each block set apart. */
function plain(element: Element): string {
  const spell = (node: ElementContent): string => {
    if (node.type !== 'element') return node.type === 'text' ? node.value : '';
    const text = node.children.map(spell).join('');
    return INLINE.test(node.tagName) ? text : ` ${text} `;
  };
  return spell(element).replace(/\s+/g, ' ').trim();
}

/** The words of a text in content or page, without what Markdown adds to them. */
export function words(text: string): string {
  const unlinked = text.replace(/\]\([^)]*\)/g, ']').replace(/[[\]>*\\]/g, ' ');
  return tokenize(unlinked)
    .map((token) => token.text)
    .join(' ');
}
