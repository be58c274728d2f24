import { type Block, textOf } from '../received.ts';
import { levelByStyle, type WordParagraph } from './paragraph.ts';

/** What a sentence or a part of one ends in: `holde hallen åben, og`. */
const END = /[.,;:]$|[,;] (?:og|eller|samt)$/i;

/** Fewest words of a sentence: `Pris m.v.` is none. */
const FEWEST_WORDS = 5;

/**
 * Agreements number their clauses by the styles of headings: 1, 1.1 and (a). Sentences among them
 * are text, and so is what stands on a level where most are sentences: `Foreningen skal`.
 */
export function withClauses(
  read: readonly (WordParagraph | Block)[],
): readonly (WordParagraph | Block)[] {
  const numbered = read.filter((block) => block.kind === 'word').filter(isNumberedHeading);
  const clauses = new Set(
    [...Map.groupBy(numbered, levelByStyle).values()].flatMap((alike) => {
      const sentences = alike.filter(isSentence);
      return sentences.length * 2 > alike.length ? alike : sentences;
    }),
  );
  return read.map((block) =>
    block.kind === 'word' && clauses.has(block)
      ? { ...block, outline: undefined, style: { ...block.style, name: '' } }
      : block,
  );
}

function isNumberedHeading(paragraph: WordParagraph): boolean {
  const { marker } = paragraph;
  return marker !== undefined && !marker.isBullet && levelByStyle(paragraph) !== undefined;
}

function isSentence(paragraph: WordParagraph): boolean {
  const words = textOf(paragraph).trim();
  return END.test(words) && words.split(/\s+/).length >= FEWEST_WORDS;
}
