import type { Element } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { tokenize } from '../domain/token.ts';

type Check = (part: Element, region: Element, declared: string) => boolean;

const PLACE = /^Punkt ([\d.]+), bilag (\d+) · (\p{L}+)$/u;
const DATE_OR_FIGURE = /\d{1,2}\. \p{Ll}+ \d{4}|[\p{L}\d-]*\d[\p{L}\d-]*/gu;

/** What of the site's own may stand in a paper, and what each must say. */
const PARTS: Readonly<Record<string, Check>> = {
  'p.soft': says(PLACE),
  'dl.facts': (part) => selectAll('dt', part).length > 0,
  'source-view': says(/^Se hele kilden Vis kilden ved hvert afsnit$/),
  'block-links': says(/^$/),
  'p.moved': says(/^Stedet er (?:flyttet|trukket tilbage)/),
  'details.citation': citesThisPaper,
  'p.check': says(/^Summen er efterregnet: [\d., %og]+\.( Hver andel er regnet efter\.)?$/),
  'nav.contents': (part, region) => selectAll('a', part).every((link) => namesItsTarget(link, region)),
  'h2#fodnoter': says(/^Fodnoter$/),
  'a[aria-label^="Tilbage til fodnotetegn"]': says(/^↩$/),
  thead: says(/^Tekst Side$/),
  'aside[role=note]': isDeclared,
  caption: isDeclared,
  summary: (part, ...rest) =>
    says(/^Bundtets indholdsfortegnelse, som den er trykt$/)(part, ...rest) || isDeclared(part, ...rest),
};

/**
 * The site's own words inside a paper that are not what they should be, one sentence each.
 * @param declared the `words` of the content files, in which notes and captions must stand
 */
export function checkSiteWords(region: Element, declared: string): { id: string; message: string }[] {
  return selectAll('[data-site]', region).flatMap((part) => {
    const check = Object.entries(PARTS).find(([selector]) => matches(selector, part))?.[1];
    if (check?.(part, region, declared)) return [];
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

/** Whether a reference has the paper's own title, kind and place, a meeting of the content files, and no name or figure that the facts lack. */
function citesThisPaper(part: Element, region: Element, declared: string): boolean {
  const [title = '', place = '', facts = ''] = ['h1', 'p.soft', 'dl.facts'].map((selector) => textAt(selector, region));
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
function isDeclared(part: Element, _region: Element, declared: string): boolean {
  const label = select('strong', part);
  const own = label ? plain(part).slice(plain(label).length) : plain(part);
  return declared.includes(words(own));
}

/** Whether an entry of the contents list has the words of the heading that it leads to. */
function namesItsTarget(link: Element, region: Element): boolean {
  const heading = select(`[id="${String(link.properties.href).slice(1)}"]`, region);
  const target = heading && select('a', heading);
  return target !== undefined && target !== null && plain(target) === plain(link);
}

function plain(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

/** The words of a text in content or page, without what Markdown adds to them. */
export function words(text: string): string {
  const unlinked = text.replace(/\]\([^)]*\)/g, ']').replace(/[[\]>*\\]/g, ' ');
  return tokenize(unlinked)
    .map((token) => token.text)
    .join(' ');
}
