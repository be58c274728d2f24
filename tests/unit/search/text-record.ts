import type { PaperRecord } from '../../../src/domain/search/read-records.ts';

/** A search record of nothing but a text. */
export function toTextRecord(text: string): PaperRecord {
  return {
    ...{ id: '', title: '', context: [], path: '/2019-04/eu-kontor/', paper: '' },
    blocks: [{ id: '', tag: '', text, changes: [] }],
  };
}
