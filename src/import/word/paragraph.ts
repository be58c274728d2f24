import type { Doubt, Run } from '../received.ts';
import type { Marker } from './numbering.ts';
import type { WordRun } from './runs.ts';
import type { Style } from './styles.ts';

/** A paragraph as Word has it, before it is told whether it is a heading. */
export interface WordParagraph {
  readonly kind: 'word';
  readonly style: Style;
  readonly runs: readonly Run[];
  readonly looks: {
    /** Of most of its letters, in half points. */
    readonly size: number;
    /** What all of them are. */
    readonly isBold: boolean;
    readonly isItalic: boolean;
    readonly isUnderlined: boolean;
    /** Nothing where they have several. */
    readonly colour: string | undefined;
  };
  readonly outline: number | undefined;
  readonly marker?: Marker;
  readonly doubts?: readonly Doubt[];
}

/** Whether a style is that of the title. */
export function isTitle({ name }: Style): boolean {
  return /^(?:title|titel)$/i.test(name);
}

/** The level of a heading as its style or outline tells it. */
export function levelByStyle({ outline, style }: WordParagraph): number | undefined {
  if (isTitle(style) || /^toc /i.test(style.name)) return undefined;
  const [, told] = /^(?:heading|overskrift) (\d)/i.exec(style.name) ?? [];
  if (told) return Number(told);
  return outline !== undefined && outline < 9 ? outline + 1 : undefined;
}

/** The size of letters, in half points, that nothing tells the size of. */
const PLAIN = 20;

/** The colours that print as text does where nothing tells a colour. */
const BLACK = /^(?:auto|000000)$/i;

/** The size of most of a paragraph's letters, and what all of them are. */
export function looksOf(runs: readonly WordRun[], style: Style): WordParagraph['looks'] {
  const letters = (found: readonly WordRun[]) =>
    found.reduce((count, { text }) => count + text.trim().length, 0);
  const sizes = Map.groupBy(runs, ({ size }) => size ?? style.size ?? PLAIN);
  const [size = 0] =
    [...sizes].sort(([, one], [, other]) => letters(other) - letters(one))[0] ?? [];
  const areAll = (look: 'isBold' | 'isItalic' | 'isUnderlined') =>
    letters(runs.filter((run) => run[look] ?? style[look] ?? false)) === letters(runs);
  const colourOf = ({ colour = style.colour ?? 'auto' }: WordRun) =>
    BLACK.test(colour) ? 'auto' : colour.toUpperCase();
  const words = runs.filter(({ text }) => text.trim() !== '');
  const [colour, ...others] = new Set(words.map(colourOf));
  return {
    size,
    colour: others.length > 0 ? undefined : colour,
    isBold: areAll('isBold'),
    isItalic: areAll('isItalic'),
    isUnderlined: areAll('isUnderlined'),
  };
}
