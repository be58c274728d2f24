import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { CHANGE_NAMES, type ChangeTag, countChanges } from '../domain/papers/tracked-change.ts';
import { plain, textAt } from './plain-words.ts';

/** What the ways to read a paper with tracked changes are called. */
export const VIEWS = 'Med ændringer Ny tekst Gammel tekst';

/** What a list of changes says after the changes. */
const EXPLANATION =
  'Med ændringer: Indsat er understreget, slettet er gennemstreget. ' +
  'Ny tekst: Teksten med det indsatte og uden det slettede. ' +
  'Gammel tekst: Teksten uden det indsatte og med det slettede. ' +
  'Det gælder, så vidt kilden viser mærkerne. ' +
  'Steder uden mærker er ikke nødvendigvis uændrede. ' +
  'Papiret siger ikke, hvem der har ønsket ændringerne.';

/**
 * Whether a list of changes has those of the paper, all of them in order, each with its kind, its
 * words, its section and its note.
 */
export function listsTheChanges(part: Element, region: Element): boolean {
  const places = selectAll(':is(h2, h3, h4, h5, h6):not([data-site]), ins, del', region);
  const changes = places.filter(({ tagName }) => tagName in CHANGE_NAMES);
  const items = selectAll('ol > li', part);
  const count = countChanges(changes.map(({ tagName }) => ({ tag: tagName as ChangeTag })));
  return (
    plain(part).startsWith(`Læs teksten ${VIEWS} ${count} `) &&
    plain(part).endsWith(` ${EXPLANATION}`) &&
    textAt('summary', part) === count &&
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
