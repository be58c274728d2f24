import type { Element, Root } from 'xast';
import type { NumberingOf } from './styles.ts';
import { attribute, childrenOf, find } from './xml.ts';

interface Level {
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  readonly start: number;
  readonly isLegal: boolean;
  /** The style whose paragraphs it numbers. */
  readonly style: string | undefined;
  /** The typeface of a dot. */
  readonly font: string;
  /** Whether it goes on with its numbers below the next number above it, as §§ do. */
  readonly isRunning: boolean;
}

/** What stands before a point. */
export interface Marker {
  /** `•`, `3.`, `b)`, `1.1` */
  readonly text: string;
  /** Whether it is a dot or the like, and no number. */
  readonly isBullet: boolean;
  /** How deep in its list, from 0. */
  readonly depth: number;
  /** The shape that lists of one kind share. */
  readonly list: string;
}

const NO_LIST = '0';

/** Reads numberings: gives the next marker of a list's level each time that it is asked. */
export function readNumbering(
  numbering: Root | undefined,
): (of: NumberingOf | undefined) => Marker | undefined {
  const root = find(numbering, 'w:numbering');
  const shapes = new Map(
    childrenOf(root, 'w:abstractNum').map((shape) => [attribute(shape, 'w:abstractNumId'), shape]),
  );
  const styled = new Map(
    [...shapes.values()].map((shape) => [attribute(find(shape, 'w:styleLink')), shape]),
  );
  const shapeOf = (id: string) => {
    const shape = shapes.get(id);
    // A list may have its levels from a style, which another shape has them for.
    return styled.get(attribute(find(shape, 'w:numStyleLink')) ?? '') ?? shape;
  };
  const lists = new Map(
    childrenOf(root, 'w:num').map((list) => [attribute(list, 'w:numId') ?? '', list]),
  );
  const counters = new Map<string, (number | undefined)[]>();
  return (of) => {
    const list = of?.list === undefined || of.list === NO_LIST ? undefined : lists.get(of.list);
    const shapeId = attribute(find(list, 'w:abstractNumId'));
    if (!of || !list || shapeId === undefined) return undefined;
    const levels = readLevels(shapeOf(shapeId), list);
    const depth = depthOf(of, levels);
    const level = levels.get(depth);
    if (!level) return undefined;
    // Lists of one shape go on with its numbers, unless they begin anew themselves.
    const own = attribute(shapeOf(shapeId), 'w:abstractNumId') ?? shapeId;
    const key = childrenOf(list, 'w:lvlOverride').length > 0 ? `list ${of.list}` : own;
    const counts = counters.get(key) ?? [];
    const next = (counts[depth] ?? level.start - 1) + 1;
    const above = filled(counts, depth, levels);
    counters.set(key, [...above, next, ...runningBelow(counts, depth, levels)]);
    const marker = toMarker(level, counters.get(key) ?? [], levels);
    return marker && { ...marker, depth, list: own };
  };
}

/** The level of a paragraph: the one that says it is of its style, before the one that is said. */
function depthOf({ style, level }: NumberingOf, levels: ReadonlyMap<number, Level>): number {
  const [own] = [...levels].find((one) => style !== undefined && one[1].style === style) ?? [];
  return own ?? level;
}

/** The counts above a level; one that was never met has begun. */
function filled(
  counts: readonly (number | undefined)[],
  level: number,
  levels: ReadonlyMap<number, Level>,
) {
  return Array.from({ length: level }, (_, at) => counts[at] ?? levels.get(at)?.start ?? 1);
}

/** The counts below a level that go on all the same; the others begin anew. */
function runningBelow(
  counts: readonly (number | undefined)[],
  level: number,
  levels: ReadonlyMap<number, Level>,
) {
  const below = counts.slice(level + 1);
  return below.map((count, at) => (levels.get(level + 1 + at)?.isRunning ? count : undefined));
}

function readLevels(shape: Element | undefined, list: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  const read = (element: Element, start?: string) => {
    const at = Number(attribute(element, 'w:ilvl'));
    levels.set(at, {
      format: attribute(find(element, 'w:numFmt')) ?? 'decimal',
      text: attribute(find(element, 'w:lvlText')) ?? '',
      start: Number(start ?? attribute(find(element, 'w:start')) ?? 1),
      isLegal: find(element, 'w:isLgl') !== undefined,
      style: attribute(find(element, 'w:pStyle')),
      font: attribute(find(element, 'w:rPr', 'w:rFonts'), 'w:ascii') ?? '',
      isRunning: attribute(find(element, 'w:lvlRestart')) === '0',
    });
  };
  for (const level of childrenOf(shape, 'w:lvl')) read(level);
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    const at = Number(attribute(override, 'w:ilvl'));
    const own = find(override, 'w:lvl');
    const start = attribute(find(override, 'w:startOverride'));
    if (own) read(own, start);
    const known = levels.get(at);
    if (known && start !== undefined) levels.set(at, { ...known, start: Number(start) });
  }
  return levels;
}

/** Dots of typefaces that have their own signs, as any typeface has them. */
const DOTS: Readonly<Record<string, string>> = { o: '◦', '': '•', '\uF0B7': '•', '\uF0A7': '▪' };

function toMarker(
  { format, text, isLegal, font }: Level,
  counts: readonly (number | undefined)[],
  levels: ReadonlyMap<number, Level>,
): Omit<Marker, 'depth' | 'list'> | undefined {
  if (format === 'none' && text === '') return undefined;
  if (format === 'bullet') {
    return { text: DOTS[text] ?? dotOf(text, font), isBullet: true };
  }
  const shown = text.replace(/%(\d)/g, (_, at: string) => {
    const own = isLegal ? 'decimal' : (levels.get(Number(at) - 1)?.format ?? 'decimal');
    return spell(counts[Number(at) - 1] ?? 1, own);
  });
  return shown.trim() === '' ? undefined : { text: shown.trim(), isBullet: false };
}

/** The sign of a dot: a typeface of signs has it at the place of a letter, `§` for `▪`. */
function dotOf(text: string, font: string): string {
  if (/^wingdings$/i.test(font) && text === '§') return '▪';
  const isSign = /[\uE000-\uF8FF]/.test(text) || /wingdings|symbol|webdings/i.test(font);
  return isSign ? '•' : text;
}

function spell(number: number, format: string): string {
  if (format === 'none') return '';
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (/Roman$/.test(format))
    return format === 'upperRoman' ? roman(number) : roman(number).toLowerCase();
  return format === 'decimalZero' ? `${number}`.padStart(2, '0') : `${number}`;
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  const found = ROMAN.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : '';
}
