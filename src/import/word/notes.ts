import type { Element, Root } from 'xast';
import type { NoteNumbers } from './runs.ts';
import { allBelow, attribute, childrenOf, find } from './xml.ts';

type Kind = 'footnote' | 'endnote';

/** Notes as they are called: numbers by the order of their calls, and the elements behind them. */
export interface CalledNotes {
  readonly numberOf: NoteNumbers;
  /** The notes that have been called, in order. */
  readonly called: () => { readonly number: number; readonly element: Element }[];
}

/**
 * The notes of a document. They are numbered as they are called, from where the document says;
 * endnotes go on after all footnotes, so that these have the numbers that are printed.
 */
export function readNotes(
  document: Root | undefined,
  settings: Root | undefined,
  parts: Readonly<Record<Kind, Root | undefined>>,
): CalledNotes {
  const elements = {
    footnote: byId(find(parts.footnote, 'w:footnotes'), 'w:footnote'),
    endnote: byId(find(parts.endnote, 'w:endnotes'), 'w:endnote'),
  };
  const start = startOf(document, settings);
  const footnotes = allBelow(document, 'w:footnoteReference').map((call) =>
    attribute(call, 'w:id'),
  );
  const next = { footnote: start, endnote: start + new Set(footnotes).size };
  const numbers = new Map<string, { number: number; element: Element }>();
  return {
    numberOf(kind, id) {
      const key = `${kind} ${id}`;
      const known = numbers.get(key);
      if (known) return known.number;
      const number = next[kind]++;
      const element = elements[kind].get(id);
      if (element) numbers.set(key, { number, element });
      return number;
    },
    called: () => [...numbers.values()].sort((one, other) => one.number - other.number),
  };
}

function byId(parent: Element | undefined, name: string): Map<string, Element> {
  const notes = childrenOf(parent, name);
  return new Map(notes.map((note) => [attribute(note, 'w:id') ?? '', note]));
}

function startOf(document: Root | undefined, settings: Root | undefined): number {
  const told = [
    ...allBelow(document, 'w:footnotePr'),
    ...childrenOf(find(settings, 'w:settings'), 'w:footnotePr'),
  ].flatMap((properties) => attribute(find(properties, 'w:numStart')) ?? []);
  return Number(told[0] ?? 1);
}
