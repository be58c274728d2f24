import type { Suggestion } from '../../domain/search/suggestions.ts';

const FOLDER = `${import.meta.env.BASE_URL}pagefind/forslag/`;
const files = new Map<string, Promise<unknown>>();

/** What is suggested for words that begin so; nothing when it cannot be fetched. */
export async function fetchSuggestions(beginning: string): Promise<readonly Suggestion[]> {
  try {
    const beginnings = (await read('alle')) as readonly string[];
    if (!beginnings.includes(beginning)) return [];
    return (await read(beginning)) as readonly Suggestion[];
  } catch (error) {
    // Who types on is suggested something again when it can be had.
    console.error('suggestions:', error);
    return [];
  }
}

function read(name: string): Promise<unknown> {
  const known = files.get(name) ?? fetchJson(`${FOLDER}${name}.json`);
  files.set(name, known);
  known.catch(() => files.delete(name));
  return known;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
