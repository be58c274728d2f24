import type { Element } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { capitalized } from '../domain/text/format.ts';
import { listsTheChanges, VIEWS } from './listed-changes.ts';
import { type DeclaredWords, isEach, NOTES, namesMeetings, namesPlaces } from './named-places.ts';
import { plain, textAt, words } from './plain-words.ts';
import { tellsTakenDown } from './taken-down.ts';

type Check = (part: Element, region: Element, content: DeclaredWords) => boolean;

const ITEM = '(?:\\d+\\p{L}?|\\p{L})(?:\\.(?:\\d+\\p{L}?|\\p{L}))*';
const ITEMS = `${ITEM}(?:(?:, ${ITEM})* og ${ITEM})?`;
const PLACE = new RegExp(
  `^(\\p{L}+)(?: · (bilag \\d+(?: til punkt ${ITEMS})?|til punkt ${ITEMS}))?` +
    '(?: · \\d+\\. \\p{L}+ \\d{4})?(?: · side \\d+(?:–\\d+| ff\\.)?)?$',
  'u',
);
const DATE_OR_FIGURE = /\d{1,2}\. \p{Ll}+ \d{4}|[\p{L}\d-]*\d[\p{L}\d-]*/gu;

/** What of the site's own may stand in a paper, and what each must say. */
const PARTS: Readonly<Record<string, Check>> = {
  'p.lede': declares(/^/),
  'dl.facts': (part) => selectAll('dt', part).length > 0,
  'source-view': says(/^Se hele kilden$/),
  'block-links': says(/^$/),
  'button[popovertarget]': says(/^(?:Citér|Kilde|Om bilaget|)$/),
  h1: declares(/^/),
  li: tellsTakenDown,
  'p.moved': says(/^Stedet er (?:flyttet|trukket tilbage)/),
  'div.citation': citesThisPaper,
  'p.check': says(
    new RegExp(
      '^(?:Summen er efterregnet: [\\d., %og-]+\\. )?(?:Mellemsumme(?:n|rne) er efterregnet\\. )?' +
        '(?:Hver andel er regnet efter\\. )?Diagram og data$',
    ),
  ),
  'p.basis': declares(/^Beregningerne bygger på, at /),
  'p.matter': namesMeetings,
  // After those that are soft too.
  'p.soft': says(PLACE),
  'details.chart': drawsItsTable,
  'nav.contents': namesItsTargets,
  'h2#fodnoter': says(/^Fodnoter$/),
  'a[aria-label^="Tilbage til fodnotetegn"]': says(/^↩$/),
  thead: says(/^Tekst Side$/),
  'tracked-changes': listsTheChanges,
  'print-part': says(/^$/),
  'fieldset.change-steps': says(
    new RegExp(
      `^Ændringer Forrige Næste \\d+ ændringe?r? ${VIEWS} Genvejstaster, f\\.eks\\. n og p$`,
    ),
  ),
  small: namesPlaces,
  'aside[role=note]': (part, ...rest) =>
    declares(new RegExp(`^${NOTES} `, 'u'))(part, ...rest) || tellsMisprints(part, ...rest),
  caption: declares(/^/),
  summary: (part, ...rest) =>
    says(/^Bundtets indholdsfortegnelse, som den er trykt$/)(part, ...rest) ||
    declares(/^/)(part, ...rest),
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
  const [, kind = '', onAgenda] = PLACE.exec(place) ?? [];
  const [authors, rest] = partAt(textAt('p', part), title.replace(/\.$/, ''));
  const [nature = '', laidBefore = ''] = rest.split(
    onAgenda ? `. ${capitalized(onAgenda)}, ` : '. Fra ',
  );
  const sentences = laidBefore.split('. ').slice(0, -1);
  // A date in the meeting's title has a full stop too: the longest beginning that is declared.
  const length = sentences.findLastIndex((_, index) =>
    declared.includes(words(sentences.slice(0, index + 1).join('. '))),
  );
  const numbers = sentences.slice(length + 1);
  const names = authors.replace(/(?: \(\d{4}\))?: $/, '').split(' og ');
  const figures = [authors, nature, ...numbers].flatMap((text) => text.match(DATE_OR_FIGURE) ?? []);
  return (
    /^.+ Hent som BibTeX RIS CSL-JSON$/.test(plain(part)) &&
    nature.includes(`. ${kind}`) &&
    sentences[0] !== '' &&
    length >= 0 &&
    [...names, ...figures].every((text) => facts.includes(text))
  );
}

/** What a reference has before the title and after it: a title may be a word of the rest too. */
function partAt(reference: string, title: string): [before: string, after: string] {
  const named = reference.indexOf(`: ${title}`);
  const at = named < 0 ? reference.indexOf(title) : named + 2;
  return at < 0 ? ['', ''] : [reference.slice(0, at), reference.slice(at + title.length)];
}

/** Whether there are words after a beginning of ours, and the content files have them. */
function declares(beginning: RegExp): Check {
  return (part, _region, { declared }) => {
    const [ours] = beginning.exec(plain(part)) ?? [];
    const own = ours === undefined ? '' : words(plain(part).slice(ours.length));
    return own !== '' && declared.includes(own);
  };
}

/** Whether it tells nothing but misprints of a table, each of which its file declares. */
function tellsMisprints(part: Element, _region: Element, { declared }: DeclaredWords): boolean {
  const [ours, faults = ''] = plain(part).split(' Efterregnet: ');
  return (
    ours === 'Tallene stemmer ikke Sådan er de trykt, og sådan står de her.' &&
    faults !== '' &&
    isEach(faults.split(/(?<=\.) (?=\p{Ll})/u), (fault) => declared.includes(words(fault)))
  );
}

/** Whether every label and number of a chart stands in the table that it draws. */
function drawsItsTable(part: Element, region: Element): boolean {
  const owner = selectAll('data-table', region).find((candidate) =>
    selectAll('details.chart', candidate).includes(part),
  );
  const printed = owner ? selectAll('th, td', owner).map(plain).join(' ') : '';
  return isEach(selectAll('tspan', part), (label) => printed.includes(plain(label)));
}

/** Whether each entry of the contents list has the words of the heading that it leads to. */
function namesItsTargets(part: Element, region: Element): boolean {
  const places = new Map(selectAll('[id]', region).map((place) => [place.properties.id, place]));
  return isEach(selectAll('a', part), (link) => {
    const heading = places.get(String(link.properties.href).slice(1));
    const target = heading && select('a', heading);
    return target !== undefined && plain(target) === plain(link);
  });
}
