import type { ReceivedFile } from '../../../../src/import/draft/draft.ts';
import type { Block } from '../../../../src/import/received.ts';

/** The title of a received paper. */
export const title = (text: string): Block => ({ kind: 'title', runs: [{ text }] });

/** A paragraph. */
export const words = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** A heading. */
export const heading = (level: number, text: string): Block => ({
  ...{ kind: 'heading', level },
  runs: [{ text }],
});

/** A received file with one paper. */
export function file(name: string, ...blocks: Block[]): ReceivedFile {
  const paper = { name, format: 'word', blocks, furniture: [], problems: [] } as const;
  const bundle = { papers: [{ paper, cover: [], sheet: [], doubts: [] }] };
  return { bundle, name, sha256: '0', size: 1 };
}
