import { type Item, type Run, textOf } from '../received.ts';

/** Fewest lines of a printed contents: fewer may be points that end in a number. */
const FEWEST = 3;

/** Dots that lead to a page's number, and the number. */
const LEADER = /\s*(?:\.(?:\s?\.){2,}|…+)[.…\s]*(\d{1,4})$/;

/** A line of a printed contents: dots and a page, or a page where Word says that it is one. */
function isLine(item: Item): boolean {
  const text = textOf(item).trim();
  return LEADER.test(text) || (item.marker === '' && /\s\d{1,4}$/.test(text));
}

/**
 * A paper's own printed contents, when a list is one: its numbers are words of the lines, and a
 * space stands before each page.
 */
export function asContents(items: readonly Item[]): Item[] | undefined {
  if (items.length < FEWEST || !items.every(isLine)) return undefined;
  return items.map((item): Item => {
    const lead: Run[] = item.marker === '' ? [] : [{ text: `${item.marker} ` }];
    const runs = item.runs.map((run) => ({ ...run, text: run.text.replace(LEADER, spaced) }));
    return { ...item, marker: '', depth: 0, runs: [...lead, ...runs] };
  });
}

function spaced(leader: string, page: string): string {
  return ` ${leader.slice(0, -page.length).trim()} ${page}`;
}

/** The line of a contents as the page has it: without dots. */
export function withoutDots({ runs }: Item): Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(LEADER, ' $1') }));
}

/** Whether a line of a contents has dots. */
export function hasDots(item: Item): boolean {
  return LEADER.test(textOf(item).trim());
}
