import type { ReceivedPaper } from '../received.ts';
export async function readPdf(
  _name: string,
  _bytes: Uint8Array,
  _isWord: (word: string) => boolean,
): Promise<ReceivedPaper> {
  throw new RangeError('later');
}
