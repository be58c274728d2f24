import { asksFor, beginningsOf, type KnownItem } from '../../domain/search/known-items.ts';
import { element } from '../element.ts';
import { within } from '../parts.ts';

/** The most items that are shown before the hits. */
const MOST = 3;
const BASE = import.meta.env.BASE_URL;

const fetched = new Map<string, Promise<KnownItem[]>>();

/**
 * The items that the reader asks for by name, the newest first. `beginnings` says for which there
 * are any. An answer is one without them too.
 */
export async function findKnown(typed: string, beginnings: string): Promise<HTMLElement[]> {
  const there = new Set(beginnings.split(' '));
  const asked = beginningsOf(typed).filter((beginning) => there.has(beginning));
  try {
    const items = (await Promise.all(asked.map(fetchItems))).flat();
    const paths = new Map(items.map((item) => [item.path, item]));
    return [...paths.values()]
      .filter((item) => asksFor(typed, item))
      .slice(0, MOST)
      .map(toCard);
  } catch (error) {
    console.error('known-items:', error);
    return [];
  }
}

function fetchItems(beginning: string): Promise<KnownItem[]> {
  const known = fetched.get(beginning) ?? within(read(beginning), beginning);
  fetched.set(beginning, known);
  known.catch(() => fetched.delete(beginning));
  return known;
}

async function read(beginning: string): Promise<KnownItem[]> {
  const response = await fetch(`${BASE}pagefind/known/${beginning}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

function toCard({ kind, name, path, tells }: KnownItem): HTMLElement {
  const link = element('a', name);
  link.href = path;
  const what = element('p', kind);
  what.className = 'soft';
  return element('li', what, element('h2', link), element('p', tells));
}
