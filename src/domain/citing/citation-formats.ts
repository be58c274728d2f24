import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './citation.ts';

/** The formats to download a citation in, by file extension. */
export const CITATION_FORMATS = {
  bib: { name: 'BibTeX', write: toBibtex },
  ris: { name: 'RIS', write: toRis },
  json: { name: 'CSL-JSON', write: toCslJson },
} as const satisfies Record<string, { name: string; write: (item: CslItem) => string }>;

export type CitationFormat = keyof typeof CITATION_FORMATS;

/** The item as a BibTeX entry. Citation.js escapes every text but the names of organisations. */
export function toBibtex(item: CslItem): string {
  const author = item.author?.map(({ literal }) => ({
    literal: literal.replace(/[&%$#_{}]/g, '\\$&'),
  }));
  return `${new Cite({ ...item, author }).format('bibtex').trim()}\n`;
}

/** The item as a RIS record, one line for each value. */
export function toRis(item: CslItem): string {
  const [year = '', month = '', day = ''] =
    item.issued?.['date-parts'][0].map((part) => `${part}`.padStart(2, '0')) ?? [];
  const [firstPage, lastPage] = item.page?.split('-') ?? [];
  const lines: [string, string | undefined][] = [
    ['TY', item.type === 'report' ? 'RPRT' : 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['PY', year],
    ['DA', item.issued && `${year}/${month}/${day}`],
    ['M3', item.genre],
    ['T2', item['container-title']],
    ['SE', item.section],
    ['SP', firstPage],
    ['EP', lastPage],
    [item.type === 'report' ? 'SN' : 'M1', item.number],
    ['N1', item.note],
    ['LA', item.language],
    ['UR', item.URL],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...written, 'ER  - ', ''].join('\r\n');
}

/** The item as a CSL-JSON file: a list of one. */
export function toCslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
