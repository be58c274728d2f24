import type { Figure } from '../received.ts';
import type { WordPackage } from './package.ts';
import type { WordRun } from './runs.ts';
import { attribute, childrenOf, find } from './xml.ts';

/** A picture of a document: with its bytes when it is a PNG or JPEG that browsers show. */
export function toFigure(
  { relation, alt }: NonNullable<WordRun['picture']>,
  word: WordPackage,
): Figure {
  const relations = find(word.xml('word/_rels/document.xml.rels'), 'Relationships');
  const found = childrenOf(relations).find((entry) => attribute(entry, 'Id') === relation);
  const target = relation === undefined ? '' : (attribute(found, 'Target') ?? '');
  const bytes = word.bytes(`word/${target.replace(/^\/?word\//, '')}`);
  const type = bytes && typeOf(bytes);
  return {
    kind: 'figure',
    ...(bytes && type && { picture: { bytes, type } }),
    ...(alt && { alt }),
  };
}

function typeOf(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpeg' : undefined;
}
