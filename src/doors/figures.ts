import { readFileSync } from 'node:fs';
import { type Picture, readPicture } from '../domain/data/picture.ts';
import { ContentError } from '../domain/papers/content-error.ts';
import { type Appendix, getMeetings } from './meetings.ts';

/** A figure that was received. */
export interface Figure extends Picture {
  readonly id: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  /** Its file in the project. */
  readonly file: string;
}

/** A figure's bytes, as they were received. */
export function bytesOf({ file }: Figure): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}

/** The figures of a paper. Throws a ContentError when one is no picture. */
export function figuresOf({ meeting, figures = [] }: Appendix): Figure[] {
  return figures.map(({ id, file: name, alt }) => {
    const file = `src/content/${meeting}/figures/${name}`;
    const picture = readPicture(readFileSync(file));
    if (picture) return { ...picture, id, alt, file };
    throw new ContentError('filen er ikke et billede.', { file, hint: 'Gem den som PNG.' });
  });
}

/** A figure of a paper, `2025-05/lampeplan`. Throws a ContentError when it is not there. */
export async function getFigure(paper: string, id: string): Promise<Figure> {
  const appendix = (await getMeetings())
    .flatMap(({ appendices }) => appendices)
    .find((candidate) => candidate.id === paper);
  const figure = appendix && figuresOf(appendix).find((candidate) => candidate.id === id);
  if (figure) return figure;
  throw new ContentError(`figuren »${id}« findes ikke.`, {
    file: `src/content/${paper}.mdx`,
    hint: 'Skriv den under figures øverst i filen.',
  });
}
