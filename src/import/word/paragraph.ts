import type { Doubt, Run } from '../received.ts';
import type { Marker } from './numbering.ts';
import type { Style } from './styles.ts';

/** A paragraph as Word has it, before it is told whether it is a heading. */
export interface WordParagraph {
  readonly kind: 'word';
  readonly style: Style;
  readonly runs: readonly Run[];
  /** The size, in half points, and weight of most of its letters. */
  readonly looks: { readonly size: number; readonly isBold: boolean; readonly isItalic: boolean };
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
