import {
  type KnownItem,
  type KnownPlace,
  partsOf,
  pickKnown,
  readAsked,
} from '../../domain/search/known-items.ts';
import { element } from '../element.ts';
import { within } from '../parts.ts';

const BASE = import.meta.env.BASE_URL;

const fetched = new Map<string, Promise<KnownItem[]>>();

/**
 * The items that the reader asks for, the surest first. `beginnings` says with which words any are
 * asked for. An answer is one without them too.
 */
export async function findKnown(typed: string, beginnings: string): Promise<KnownItem[]> {
  const asked = readAsked(typed);
  try {
    const parts = partsOf(asked, beginnings.split(' ')).map(fetchItems);
    return pickKnown(asked, (await Promise.all(parts)).flat());
  } catch (error) {
    console.error('known-items:', error);
    return [];
  }
}

/** An item as a card: what it is, its name, what is told, and where that stands. */
export function toCard({ kind, name, path, tells, place, places }: KnownItem): HTMLElement {
  const item = element(
    'li',
    toSoft(kind),
    element('h2', toLink({ name, path })),
    element('p', tells),
  );
  if (places) item.append(element('ul', ...places.map(toPlace)));
  if (place) item.append(toSoft(place));
  return item;
}

function fetchItems(part: string): Promise<KnownItem[]> {
  const known = fetched.get(part) ?? within(read(part), part);
  fetched.set(part, known);
  known.catch(() => fetched.delete(part));
  return known;
}

async function read(part: string): Promise<KnownItem[]> {
  const response = await fetch(`${BASE}pagefind/known/${part}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

function toPlace(place: KnownPlace): HTMLElement {
  return element('li', toLink(place), ` ${place.tells ?? ''}`);
}

function toLink({ name, path }: KnownPlace): HTMLElement | string {
  if (!path) return name;
  const link = element('a', name);
  link.href = path;
  return link;
}

function toSoft(words: string): HTMLElement {
  const soft = element('p', words);
  soft.className = 'soft';
  return soft;
}
