import { expect, test } from 'vitest';
import { NONE_TAKEN } from '../../../../src/import/draft/names.ts';
import { toOwnFiles } from '../../../../src/import/draft/own-files.ts';
import type { Block } from '../../../../src/import/received.ts';
import { settle } from '../../../../src/import/settle/settle.ts';
import { toSourceText } from '../../../../src/import/settle/source-text.ts';

/** What is asked of the figures of a paper. */
function askedOf(...figures: readonly Block[]) {
  const blocks: Block[] = [{ kind: 'title', runs: [{ text: 'Havnens plan' }] }, ...figures];
  const paper = settle({ name: 'a.pdf', format: 'pdf', blocks, furniture: [], problems: [] });
  const place = { meeting: '2025-08-27', slug: 'plan', taken: NONE_TAKEN };
  return toOwnFiles(paper, toSourceText(paper, 0), place).decisions;
}

test('a picture that the draft does not have is asked for, with its page', () => {
  const taken = 'Her står et billede, som ikke er hentet ud af filen.';
  expect(askedOf({ kind: 'figure', page: 3 })).toEqual([
    expect.objectContaining({ page: 3, words: 'Her er en figur', taken }),
  ]);
  expect(askedOf({ kind: 'figure', alt: 'Kajen' })).toEqual([
    expect.objectContaining({ words: 'Kajen', taken }),
  ]);
});

test('a picture that the draft has is asked for its words when it has none', () => {
  const picture = { bytes: new Uint8Array(8), type: 'png' } as const;
  expect(askedOf({ kind: 'figure', picture }).map(({ taken }) => taken)).toEqual([
    'Billedet har ingen beskrivelse i filen.',
  ]);
  expect(askedOf({ kind: 'figure', picture, alt: 'Kajen' })).toEqual([]);
});
