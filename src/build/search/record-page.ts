import type { RegisterEntry } from '../../domain/connections/register.ts';
import type { PaperRecord } from '../../domain/search/read-records.ts';
import { BLOCK_END, WHOLE } from '../../domain/search/record.ts';
import { hideRepeatedWords } from '../../domain/search/repeated-words.ts';
import { hideStopWords } from '../../domain/search/stop-words.ts';
import { escapeHtml } from '../../domain/text/html.ts';

/** A record with the names in it, by which answers are narrowed. */
export interface NamedRecord extends PaperRecord {
  readonly names: readonly RegisterEntry[];
  /** What its hits are headed by, where the page of the search does not list the paper. */
  readonly head: string | undefined;
}

/**
 * The record as a page of its own, for Pagefind alone: before the words of each block an empty
 * element with its address.
 */
export function render({
  title,
  context,
  path,
  paper,
  names,
  head: told,
  page,
  blocks,
}: NamedRecord): string {
  const meta = (name: string, text: string) =>
    `<p data-pagefind-meta="${name}" data-pagefind-ignore>${toHtml(text)}</p>`;
  const filter = (name: string, value: string) =>
    `<p data-pagefind-filter="${name}" data-pagefind-ignore>${escapeHtml(value)}</p>`;
  const texts = hideRepeatedWords(
    // A change is found in its block by its words.
    blocks.map(({ text, changes }) => ({ text, isWhole: changes.length > 0 })),
  );
  const body = blocks.map(({ id, tag, changes }, at) => {
    let html = toHtml(texts[at] ?? '');
    for (const change of changes) {
      const words = toHtml(change.text);
      html = html.replace(words, () => `<${change.tag} id="${change.id}">${words}</${change.tag}>`);
    }
    const element = ['', 'tr', 'table', 'div', 'details'].includes(tag)
      ? `x-${tag || 'whole'}`
      : tag;
    // The words stand beside the element: those inside it Pagefind would store twice.
    return `<${element} id="${tag ? id : WHOLE}"></${element}>${html} ${BLOCK_END} `;
  });
  const head = [
    meta('title', title),
    meta('context', [paper, ...context].join(' ')),
    ...(page ? [meta('page', page)] : []),
    ...(told ? [meta('head', told)] : []),
    filter('paper', path),
    ...names
      .filter(({ kind }) => kind === 'municipality' || kind === 'organisation')
      .map(({ name }) => filter('name', name)),
  ];
  const content = [...head, ...body].join('');
  return `<html lang="da"><body data-pagefind-body>${content}</body></html>`;
}

function toHtml(text: string): string {
  return escapeHtml(hideStopWords(text));
}

/** The address of a record. Pagefind adds the base to it by itself. */
export function addressOf({ path, id }: PaperRecord): string {
  return id ? `${path}#${id}` : path;
}
